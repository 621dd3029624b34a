using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>Days that contradict each other.</content>
public ref partial struct RecordCheck
{
    private void CheckOrder()
    {
        if (_context.Today is { } today)
            CheckAhead(today);
        CheckPair(RecordPart.ExpiresOn, _draft.ExpiresOn, RecordPart.FormedOn, _draft.FormedOn);
        CheckPair(RecordPart.DecisionChangedOn, _draft.DecisionChangedOn, RecordPart.FormedOn, _draft.FormedOn);
        CheckPair(RecordPart.Withdrawal, _draft.Withdrawal?.On, RecordPart.PublishedOn, _draft.PublishedOn);
        if (_draft.Display is { To: { } to, From: var from } && to < from)
            Report(RecordRules.DaysOutOfOrder, RecordPart.Display, RecordNames.DisplayEnd, DayText.Of(to), RecordNames.DisplayStart, DayText.Of(from));
        if (_draft.PublishedOn is { } published && _terms.Limit is { } limit && !_draft.Events.IsEmpty)
            CheckEvents(limit, published);
    }

    // The day of publication may be planned; what is said to have been done may not.
    private void CheckAhead(DateOnly today)
    {
        CheckAhead(RecordPart.FormedOn, _draft.FormedOn, today);
        CheckAhead(RecordPart.LimitFixedOn, _draft.LimitFixedOn, today);
        CheckAhead(RecordPart.DecisionChangedOn, _draft.DecisionChangedOn, today);
        CheckAhead(RecordPart.Withdrawal, _draft.Withdrawal?.On, today);
        CheckAhead(RecordPart.Withholding, _draft.Withholding?.DecidedOn, today);
        CheckAhead(RecordPart.Secrecy, _draft.Secrecy?.On, today);
        for (var i = 0; i < _draft.Reviews.Count; i++)
            CheckAhead(new(RecordPart.Reviews, i), _draft.Reviews[i].On, today);
    }

    private void CheckAhead(RecordPlace place, DateOnly? day, DateOnly today)
    {
        if (day > today)
            Report(RecordRules.DayAhead, place, RecordNames.Of(place.Part), DayText.Of(day.Value), DayText.Of(today));
    }

    private void CheckPair(RecordPart later, DateOnly? laterDay, RecordPart earlier, DateOnly? earlierDay)
    {
        if (laterDay < earlierDay)
            Report(RecordRules.DaysOutOfOrder, later, RecordNames.Of(later), DayText.Of(laterDay.Value), RecordNames.Of(earlier), DayText.Of(earlierDay.Value));
    }

    private void CheckEvents(LimitTerms limit, DateOnly published)
    {
        for (var i = 0; i < _draft.Events.Count; i++)
        {
            var dated = _draft.Events[i];
            if (dated.Day > published && limit.CountsFrom(dated.Event))
                Report(RecordRules.EventAfterPublication, new(RecordPart.Events, i), DayText.Of(published), dated.Event.Text, DayText.Of(dated.Day));
        }
    }

    private void CheckLimitFixed()
    {
        if (_draft.PublishedOn is not { } published)
            return;
        if (_draft.LimitFixedOn is { } fixedOn)
            ReportFixedLate(published, fixedOn);
        else if (_terms.Limit is not { HasBound: true })
            Report(RecordRules.LimitNotFixed, RecordPart.LimitFixedOn, DayText.Of(published), new Bilingual("目录里没有算得出的时限，记录也没有写何时定的", "the catalog has no limit that can be computed, nor does the record say when one was fixed"));
    }

    private void ReportFixedLate(DateOnly published, DateOnly fixedOn)
    {
        if (fixedOn <= published)
            return;
        var day = DayText.Of(fixedOn);
        Report(RecordRules.LimitNotFixed, RecordPart.LimitFixedOn, DayText.Of(published), new Bilingual($"定时限在{day.Chinese}", $"that was done on {day.English}"));
    }
}
