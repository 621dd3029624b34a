namespace Zhengwu.Definitions;

/// <summary>A provision that a duty rests on (依据).</summary>
public sealed record LegalBasis : DefinitionElement
{
    /// <summary>The law, regulation, rule or document (法规); the whole text where it was written as one.</summary>
    public Value<string> Law { get; init; } = Value<string>.Absent;

    /// <summary>Its number (文号), e.g. 国务院令第711号.</summary>
    public Value<string> Number { get; init; } = Value<string>.Absent;

    /// <summary>The article (条款), e.g. 第二十六条.</summary>
    public Value<string> Article { get; init; } = Value<string>.Absent;

    /// <summary>The words of the article (条文).</summary>
    public Value<string> Text { get; init; } = Value<string>.Absent;

    /// <summary>The rank of the source (效力), e.g. 行政法规.</summary>
    public Value<string> Force { get; init; } = Value<string>.Absent;
}
