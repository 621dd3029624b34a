using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Plans;

namespace Zhengwu.Cli.Limits;

/// <summary>When a phrase is due.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Reading">What the phrase means.</param>
/// <param name="Calendar">The calendar that was asked.</param>
/// <param name="Due">The due day; null where the phrase is no limit.</param>
/// <param name="Occurrences">Every due day of what recurs, in the years asked for; empty for what does not.</param>
internal sealed record DueAnswer(DueQuestion Question, LimitReading Reading, WorkCalendar Calendar, DueDate? Due, IReadOnlyList<DueDate> Occurrences)
{
    public static DueAnswer To(DueQuestion question, WorkCalendar calendar)
    {
        var reading = DeadlineParser.Parse(question.Phrase, question.Settings.Years is null ? LimitContext.None : LimitContext.Plan);
        if (reading.Limit is not { } limit)
            return new(question, reading, calendar, null, []);
        var context = question.Settings.ToContext(calendar);
        var occurrences = question.Settings.ListedYears is { } years && Recurs(limit) ? DueDates.Occurrences(limit, context, SpanOf(years)) : [];
        return new(question, reading, calendar, DueDates.Resolve(limit, context), occurrences);
    }

    private static bool Recurs(Limit limit) => !limit.Quotas.IsEmpty || limit.Deadline switch
    {
        RecurringDeadline => true,
        CompositeDeadline composite => composite.Parts.Any(Recurs),
        _ => false,
    };

    private static DaySpan SpanOf(YearRange years) => new(new(years.First, 1, 1), new(years.Last, 12, 31));
}
