using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <content>Comparing two states of knowledge.</content>
public sealed partial class WorkCalendar
{
    /// <summary>What another calendar says differently: changed days, and days that only one of the two answers for.</summary>
    public CalendarDifference Diff(WorkCalendar other)
    {
        var common = new DaySpan(Later(FirstDay, other.FirstDay), Earlier(LastDay, other.LastDay));
        return new(ValueList.From(ChangedDays(other, common)), Beyond(common), other.Beyond(common));
    }

    // Plain days are equal in every calendar; only those that a notice or overlay of either names can differ.
    private IEnumerable<ChangedDay> ChangedDays(WorkCalendar other, DaySpan common) =>
        _special.Keys.Union(other._special.Keys)
            .Select(DateOnly.FromDayNumber)
            .Where(common.Contains)
            .OrderBy(day => day)
            .Select(day => new ChangedDay(Day(day)!, other.Day(day)!))
            .Where(pair => pair.MovesCounts || pair.Before.Reason != pair.After.Reason);

    private ValueList<DaySpan> Beyond(DaySpan common)
    {
        if (common.Length == 0)
            return ValueList.From([new DaySpan(FirstDay, LastDay)]);
        DaySpan[] ends = [new(FirstDay, common.First.AddDays(-1)), new(common.Last.AddDays(1), LastDay)];
        return ValueList.From(ends.Where(span => span.Length > 0));
    }
}
