using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>The days on which one column or item was updated.</summary>
internal sealed class UpdateLine(RecordTerms terms, UpdateRhythm rhythm)
{
    /// <summary>Each day with a record of it.</summary>
    public SortedList<DateOnly, RecordKey> Days { get; } = [];

    /// <summary>Every time between two updates that is too long, the one up to the day of the check included.</summary>
    public IEnumerable<AuditFinding> Gaps(DateOnly? today)
    {
        for (var i = 1; i < Days.Count; i++)
        {
            if (rhythm.IsGap(Days.Keys[i - 1], Days.Keys[i]))
                yield return Gap(Days.Keys[i - 1], Days.Keys[i], Days.Values[i]);
        }
        if (today is { } day && Days.Keys[^1] < day && rhythm.IsGap(Days.Keys[^1], day))
            yield return Gap(Days.Keys[^1], day, Days.Values[^1]);
    }

    private AuditFinding Gap(DateOnly from, DateOnly to, RecordKey key) => new(
        new RecordFinding(RecordRules.UpdateGap, terms, RecordPart.PublishedOn, Place, DayText.Of(from), DayText.Of(to), rhythm.Text), key);

    private Bilingual Place => new($"“{rhythm.Place}”", $"'{rhythm.Place}'");
}
