namespace Zhengwu.Definitions;

/// <summary>A finding that its owner accepts, with the reason and perhaps an end (忽略).</summary>
/// <remarks>It covers the findings of its rule at the element that holds it and everything below.</remarks>
public sealed record Acceptance : DefinitionElement
{
    /// <summary>The code of the rule, such as <c>ZW2017</c> (规则).</summary>
    public Value<string> Rule { get; init; } = Value<string>.Absent;

    /// <summary>Why the finding is accepted (理由).</summary>
    public Value<string> Reason { get; init; } = Value<string>.Absent;

    /// <summary>The last day of the acceptance, inclusive (至); open without one.</summary>
    public Value<DateOnly> Until { get; init; } = Value<DateOnly>.Absent;
}
