using Zhengwu.Calendars;

namespace Zhengwu.Deadlines;

/// <summary>What a <see cref="DueRule"/> gives on a calendar.</summary>
internal readonly record struct DueOutcome
{
    public DueStatus Status { get; private init; }

    public DueReason Reason { get; private init; }

    public DateOnly? Due { get; private init; }

    /// <summary>The first day of the time in which it is to be done, where the limit has one.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The end before it moved; known even where the day to which it moves is not.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The last day that is still right, where the due day is the first (3个月至1年).</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>A day of the calendar alone.</summary>
    public static DueOutcome Fixed(DateOnly day) => new() { Status = DueStatus.Known, Due = day, End = day };

    /// <summary>A day that rests on the calendar through another; not known where the calendar gives none.</summary>
    public static DueOutcome On(WorkCalendar calendar, DateOnly? day, DateOnly? restsOn, DateOnly from)
    {
        if (day is null || restsOn is null)
            return Unknown(calendar, from);
        return new() { Status = StatusOf(calendar, restsOn.Value), Due = day, End = day };
    }

    public static DueOutcome Unknown(WorkCalendar calendar, DateOnly from) =>
        new() { Status = DueStatus.Unknown, Reason = from < calendar.FirstDay ? DueReason.BeforeCalendar : DueReason.NotPublished };

    public static DueOutcome OutOfRange { get; } = new() { Status = DueStatus.None, Reason = DueReason.OutOfRange };

    public static DueOutcome None(DueReason reason) => new() { Status = DueStatus.None, Reason = reason };

    /// <summary>The same, no surer than a status.</summary>
    public DueOutcome AtMost(DueStatus status) => Status < status ? this with { Status = status } : this;

    public static DueStatus StatusOf(WorkCalendar calendar, DateOnly restsOn) =>
        restsOn <= calendar.FirmThrough ? DueStatus.Known : restsOn <= calendar.LastDay ? DueStatus.Provisional : DueStatus.Unknown;
}
