using System.Runtime.CompilerServices;
using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>Dates: their order, and the limit.</content>
public ref partial struct RecordCheck
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CheckDates()
    {
        if (_draft.PublishedOn is not { } published)
            ReportUnpublished();
        else if (_draft.FormedOn > published || (_terms.Limit is { } limit && !IsSurelyInTime(limit, published)))
            CheckDays(published);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportUnpublished()
    {
        if (_draft.Method != PublicationMethod.Withheld)
            Report(RecordRules.PublishedMissing, RecordPart.PublishedOn, _terms.Name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CheckDays(DateOnly published)
    {
        if (_draft.FormedOn > published)
            Report(RecordRules.PublishedBeforeFormed, RecordPart.PublishedOn, DayText.Of(published), DayText.Of(_draft.FormedOn.Value));
        if (_terms.Limit is { IsOfPublication: true } limit && !IsSurelyInTime(limit, published))
            CheckLimit(limit, published);
    }

    // Most records are published well in time, which needs no calendar to be seen.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsSurelyInTime(LimitTerms limit, DateOnly published) =>
        limit.SurelyInTime > 0 && _draft.FormedOn is { } formed && _draft.Events.IsEmpty && published.DayNumber - formed.DayNumber <= limit.SurelyInTime;

    private void CheckLimit(LimitTerms limit, DateOnly published)
    {
        var due = _context.Resolve(limit, _draft);
        if (due.IsMinimum)
            return;
        if (due.Due is { } last)
            CheckInTime(limit, published, due, last);
        else if (due.Reason == DueReason.WaitsForEvent)
            Report(RecordRules.EventMissing, RecordPart.Events, limit.Text, limit.Awaited);
        else if (due.Reason is DueReason.NotPublished or DueReason.BeforeCalendar)
            Report(RecordRules.LimitUnknown, RecordPart.PublishedOn, limit.Text, DayText.Of(due.KnownThrough), due.Edition.Name);
    }

    private void CheckInTime(LimitTerms limit, DateOnly published, DueDate due, DateOnly last)
    {
        if (published > last)
            Report(due.IsSoft ? RecordRules.LateAgainstPrinciple : RecordRules.Late, RecordPart.PublishedOn, DayText.Of(published), DayText.Of(last), LateBy(last, published), limit.Text, due.Edition.Name);
        else if (due.SafeBy is { } safe && published > safe)
            Report(RecordRules.AfterSafeDay, RecordPart.PublishedOn, DayText.Of(published), DayText.Of(safe), DayText.Of(last), due.Edition.Name);
    }

    private readonly Bilingual LateBy(DateOnly last, DateOnly published)
    {
        var days = published.DayNumber - last.DayNumber;
        return _context.Calendar.Count(last, published) is { } workdays
            ? new($"{workdays} 个工作日（{days} 天）", $"{workdays} working days ({days} days)")
            : new($"{days} 天", $"{days} days");
    }
}
