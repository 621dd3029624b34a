using Zhengwu.Calendars;

namespace Zhengwu.Deadlines;

/// <summary>Whether an end on a day off moves.</summary>
internal enum Roll
{
    /// <summary>It stays.</summary>
    None,

    /// <summary>It moves to the next working day.</summary>
    Next,

    /// <summary>It moves to the next working day, off a make-up Saturday or Sunday too.</summary>
    NextPlain,
}

/// <summary>Moves ends off days off.</summary>
internal static class Rolling
{
    public static DueOutcome Move(WorkCalendar calendar, DateOnly end, Roll roll)
    {
        if (roll == Roll.None)
            return DueOutcome.Fixed(end);
        var due = calendar.NextOnOrAfter(end);
        while (roll == Roll.NextPlain && due is { } day && calendar.Day(day)!.Kind is CalendarDayKind.MakeupWorkday)
            due = calendar.Add(day, 1);
        return DueOutcome.On(calendar, due, due, end) with { End = end };
    }
}
