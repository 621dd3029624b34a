using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>A place of a text that holds personal data (个人信息). It knows the place and never the value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the text that was scanned.</param>
/// <param name="Certainty">How sure the scanner is.</param>
public readonly record struct PersonalDataHit(PersonalDataKind Kind, SourceSpan Span, HitCertainty Certainty)
{
    /// <summary>Whether it must not be published as it stands; a clue only counts together with others.</summary>
    public bool IsAlarm => Certainty != HitCertainty.Clue;
}
