using Zhengwu.Calendars;
using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <content>Results by an earlier calendar, asked again.</content>
public static partial class DueDates
{
    /// <summary>The results that another calendar, such as one with a new notice, gives otherwise: each with its new one and the days that moved it.</summary>
    /// <param name="results">Results of any calendars.</param>
    /// <param name="calendar">The new calendar.</param>
    public static ValueList<DueDateChange> Recompute(IEnumerable<DueDate> results, WorkCalendar calendar)
    {
        var differences = new Dictionary<WorkCalendar, CalendarDifference>();
        var changes = new List<DueDateChange>();
        foreach (var before in results)
        {
            if (!differences.TryGetValue(before.Calendar, out var difference))
                differences.Add(before.Calendar, difference = before.Calendar.Diff(calendar));
            if (difference.IsEmpty)
                continue;
            var after = before.On(calendar);
            if (!SameDays(before, after))
                changes.Add(new(before, after, Causes(before, after, difference), Published(before, calendar)));
        }
        return ValueList.From(changes);
    }

    private static bool SameDays(DueDate before, DueDate after) =>
        before.Due == after.Due && before.Status == after.Status && before.SafeBy == after.SafeBy && before.SafeByStatus == after.SafeByStatus
        && before.StrictBy == after.StrictBy && before.From == after.From && before.Latest == after.Latest
        && before.Parts.Zip(after.Parts, SameDays).All(same => same);

    private static ValueList<ChangedDay> Causes(DueDate before, DueDate after, CalendarDifference difference)
    {
        DateOnly?[] days = [before.Rule.Anchor, before.Due, before.End, before.SafeBy, before.StrictBy, after.Due, after.End, after.SafeBy, after.StrictBy, before.From, after.From];
        var known = days.Where(day => day is not null).Select(day => day!.Value).DefaultIfEmpty().ToArray();
        var span = new DaySpan(known.Min(), known.Max());
        return ValueList.From(difference.Changed.Where(day => day.MovesCounts && span.Contains(day.Date)));
    }

    // Of a day that was not known, or might still move: the notices of the years that have been published since.
    private static ValueList<HolidayNotice> Published(DueDate before, WorkCalendar calendar) => before.Status is DueStatus.Known && before.SafeByStatus is DueStatus.Known
        ? default
        : ValueList.From(calendar.Notices.Where(notice => notice.Year > before.KnownThrough.Year && notice.Year <= calendar.LastDay.Year));
}
