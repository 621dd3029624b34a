using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>How one calendar differs from another.</summary>
/// <param name="Changed">The days that both answer for and that differ, in order; see <see cref="ChangedDay.MovesCounts"/> for those that matter to counting.</param>
/// <param name="Lost">The days that only the first answers for.</param>
/// <param name="Gained">The days that only the second answers for, such as a newly published year.</param>
public sealed record CalendarDifference(ValueList<ChangedDay> Changed, ValueList<DaySpan> Lost, ValueList<DaySpan> Gained)
{
    /// <summary>Whether there is no difference at all.</summary>
    public bool IsEmpty => Changed.IsEmpty && Lost.IsEmpty && Gained.IsEmpty;
}

/// <summary>A day that two calendars see differently.</summary>
/// <param name="Before">The day in the first calendar.</param>
/// <param name="After">The day in the second.</param>
public sealed record ChangedDay(CalendarDay Before, CalendarDay After)
{
    /// <summary>The day.</summary>
    public DateOnly Date => Before.Date;

    /// <summary>Whether a day off became a working day or the reverse; otherwise only its reason changed.</summary>
    public bool MovesCounts => Before.IsWorkday != After.IsWorkday;
}
