using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>From a deadline and its context to a rule that only asks the calendar: the one place where options and terms are read.</summary>
internal static partial class DueRules
{
    private static readonly ValueList<DueOption> ByDate = ValueList.From([DueOption.ByDate]);
    private static readonly ValueList<DueOption> BeforePeriod = ValueList.From([DueOption.BeforePeriod]);

    /// <summary>The rule of a deadline that comes once. Recurring and composite ones have several: see <see cref="Recurrence"/>.</summary>
    public static DueRule Of(Deadline deadline, DueContext context) => deadline switch
    {
        FixedDayDeadline day => Fixed(day, context),
        PeriodDeadline period => Period(period, context),
        RangeDeadline range => Range(range, context),
        WithinDeadline within => Within(within, context),
        AtLeastDeadline least => Shortest(least.After, least.Minimum, least.Maximum, isDisplay: false, context),
        DisplayDeadline display => Shortest(display.After, display.Minimum, display.Maximum, isDisplay: true, context),
        BeforeDeadline before => Before(before, context),
        ImmediateDeadline immediate => Immediate(immediate, context),
        TogetherDeadline together => Together(together, context),
        ContinuousDeadline continuous => Continuous(continuous, context),
        ByLawDeadline => new NoRule(DueReason.ByLaw),
        _ => new NoRule(DueReason.NoBound),
    };

    private static DueRule Fixed(FixedDayDeadline deadline, DueContext context)
    {
        if (SpanReading.Of(deadline.Day, context) is not { } found)
            return new NoRule(DueReason.NeedsYear);
        var isTooLate = deadline.Boundary == Boundary.By && !context.Options.ByIncludesDay;
        var isOnTheDay = deadline.Boundary == Boundary.Within;
        if (deadline.Day.Unit == SpanUnit.Workday)
            return new WorkdayRule(found.Days, deadline.Day.Detail) { IsDayBefore = isTooLate, IsOnTheDay = isOnTheDay, Reading = found.Reading, Options = isOnTheDay ? default : ByDate };
        if (found.Missing && !context.Options.MissingDayIsLast)
            return new NoRule(DueReason.NoSuchDay) { Reading = found.Reading, Options = ValueList.From([DueOption.MissingDay]) };
        var day = isTooLate ? Spans.DayBefore(found.Days.Last) : found.Days.Last;
        return new DayRule(day, isOnTheDay ? day : null)
        {
            Roll = deadline.Terms == CountingTerms.Rolls ? RollOf(context.Options) : Roll.None,
            Reading = found.Reading,
            Options = ChoicesOfDay(!isOnTheDay, found.Missing),
        };
    }

    private static DueRule Period(PeriodDeadline deadline, DueContext context)
    {
        if (SpanReading.Of(deadline.Span, context) is not { } found)
            return new NoRule(DueReason.NeedsYear);
        var isBeforeStart = deadline.Boundary == Boundary.Before && !context.Options.BeforePeriodMeansItsEnd;
        var name = new Bilingual($"{Format(deadline.Span)}{(isBeforeStart ? "的前一日" : "的最后一日")}", isBeforeStart ? "The day before it begins" : "The last day of the period");
        return new DayRule(isBeforeStart ? Spans.DayBefore(found.Days.First) : found.Days.Last, deadline.Boundary == Boundary.Within ? found.Days.First : null, name)
        {
            Reading = found.Reading,
            Options = deadline.Boundary == Boundary.Before ? BeforePeriod : default,
        };
    }

    private static DueRule Range(RangeDeadline deadline, DueContext context)
    {
        if (SpanReading.Of(deadline.From, context) is not { } from)
            return new NoRule(DueReason.NeedsYear);
        if (deadline.Through is not { } through)
            return new NoRule(DueReason.NoBound, from.Days.First) { Reading = from.Reading };
        if (SpanReading.Of(through, context, through.Year.Number is null ? from.Days.First.Year : null) is not { } last)
            return new NoRule(DueReason.NeedsYear);
        return new DayRule(last.Days.Last, from.Days.First) { Reading = from.Reading };
    }

    private static DueRule Together(TogetherDeadline deadline, DueContext context) =>
        context.Event is { } day
            ? new DayRule(day, day, new(deadline.With is { } with ? $"{with}的同步办理日" : "同步办理日", deadline.With is { } other ? $"The day of {other}" : "The same day"))
            : new NoRule(DueReason.WaitsForEvent);

    private static NoRule Continuous(ContinuousDeadline deadline, DueContext context) => new(
        DueReason.NoBound,
        deadline.Starting is { } start ? SpanReading.Of(start, context)?.Days.First : null,
        deadline.Until is { } until ? SpanReading.Of(until, context)?.Days.Last : null);

    private static ValueList<DueOption> ChoicesOfDay(bool isBy, bool isMissing)
    {
        if (!isMissing)
            return isBy ? ByDate : default;
        return isBy ? ValueList.From([DueOption.ByDate, DueOption.MissingDay]) : ValueList.From([DueOption.MissingDay]);
    }

    private static string Format(CalendarSpan span) => DeadlineFormatter.Format(span, Language.Chinese);

    private static Roll RollOf(DueOptions options) => options.EndsOnMakeupDay ? Roll.Next : Roll.NextPlain;
}
