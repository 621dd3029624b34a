namespace Zhengwu.Records;

/// <summary>Why information is not disclosed (不予公开), and when that is looked at again.</summary>
public sealed record Withholding
{
    /// <summary>The ground; null where none of the listed ones is given.</summary>
    public WithholdingGround? Ground { get; init; }

    /// <summary>The ground as written, where it is none of the listed ones.</summary>
    public string? GroundText { get; init; }

    /// <summary>The written basis (书面依据): which provision, and why it applies.</summary>
    public string? Basis { get; init; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The day on which the ground is looked at again (复核日期).</summary>
    /// <remarks>《政府信息公开条例》第十八条 asks for regular re-checks without a fixed period.</remarks>
    public DateOnly? RecheckOn { get; init; }
}
