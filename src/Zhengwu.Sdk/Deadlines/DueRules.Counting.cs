using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <content>Lengths of time.</content>
internal static partial class DueRules
{
    private const int HoursOfDay = 24;

    private static readonly ValueList<DueOption> WorkdayChoices = ValueList.From([DueOption.FirstDay, DueOption.StartOnDayOff, DueOption.NumberNamed]);
    private static readonly ValueList<DueOption> NaturalChoices =
        ValueList.From([DueOption.FirstDay, DueOption.StartOnDayOff, DueOption.NumberNamed, DueOption.NaturalDaysEnd, DueOption.MakeupDayEnd]);

    private static readonly ValueList<DueOption> ClockChoices = ValueList.From([DueOption.StartOnDayOff]);
    private static readonly ValueList<DueOption> DisplayChoices = ValueList.From([DueOption.DisplayFirstDay]);
    private static readonly ValueList<DueOption> NaturalDisplayChoices = ValueList.From([DueOption.DisplayFirstDay, DueOption.NaturalDaysEnd, DueOption.MakeupDayEnd]);
    private static readonly ValueList<DueOption> BeforeChoices = ValueList.From([DueOption.BeforeEvent]);
    private static readonly ValueList<DueOption> SameDayChoices = ValueList.From([DueOption.SameDay]);

    /// <summary>A length of time after a day.</summary>
    public static CountRule After(DateOnly start, TriggerEvent trigger, Period period, DueContext context, CountingTerms terms = CountingTerms.None, string? underAct = null)
    {
        var options = context.Options;
        var act = underAct ?? context.UnderAct;
        var length = Length.Of(period, options, act, start);
        Length? extension = context.Extension is { } more ? Length.Of(more, options, act, start) : null;
        return new(start, options.IncludesNumberNamed ? length.Amount : length.Amount - 1, length.Unit)
        {
            Event = NameOf(trigger),
            Written = length.Written,
            Reading = length.Reading,
            CountsFirstDay = options.CountsFirstDay || terms.HasFlag(CountingTerms.FirstDayCounts),
            StartsOnWorkday = options.StartsOnWorkday || terms.HasFlag(CountingTerms.StartsOnWorkday),
            Roll = RollOf(period, terms, options),
            ExtensionAmount = extension?.Amount ?? 0,
            ExtensionUnit = extension?.Unit ?? CountUnit.Workday,
            Suspensions = context.Suspensions,
            SuspendsFromDayOfSending = options.SuspendsFromDayOfSending,
            ReplyWorkdays = options.ReplyWorkdays,
            Options = Choices(ChoicesOf(length, period), length, period, terms, context),
        };
    }

    private static DueRule Within(WithinDeadline deadline, DueContext context) =>
        (context.CorrectedOn ?? context.DayOf(deadline.After)) is { } start
            ? After(start, context.CorrectedOn is null ? deadline.After : Corrected, deadline.Period, context, deadline.Terms, deadline.UnderLaw)
            : new NoRule(DueReason.WaitsForEvent);

    private static TriggerEvent Corrected { get; } = TriggerEvent.Named("收到补正申请");

    private static DueRule Shortest(TriggerEvent trigger, Period minimum, Period? maximum, bool isDisplay, DueContext context)
    {
        if (context.DayOf(trigger) is not { } start)
            return new NoRule(DueReason.WaitsForEvent);
        var options = context.Options;
        var length = Length.Of(minimum, options, null, start);
        Length? longest = maximum is { } most && most != minimum ? Length.Of(most, options, null, start) : null;
        return new CountRule(start, length.Amount, length.Unit)
        {
            Event = NameOf(trigger),
            Written = length.Written,
            IsShortest = true,
            CountsFirstDay = isDisplay ? options.CountsFirstDayOfDisplay : options.CountsFirstDay,
            Roll = RollOf(minimum, CountingTerms.None, options),
            LongestAmount = longest?.Amount ?? 0,
            LongestUnit = longest?.Unit ?? CountUnit.Workday,
            Options = (isDisplay, length.Unit == CountUnit.Workday) switch
            {
                (true, true) => DisplayChoices,
                (true, false) => NaturalDisplayChoices,
                (false, true) => WorkdayChoices,
                _ => NaturalChoices,
            },
        };
    }

    private static DueRule Before(BeforeDeadline deadline, DueContext context)
    {
        Length? length = deadline.Lead is { } lead ? Length.Of(lead, context.Options, null, default) : null;
        if (deadline.Event.Kind == TriggerEventKind.Holiday)
            return BeforeHoliday(deadline.Event, length, context);
        if (context.DayOf(deadline.Event) is not { } day)
            return new NoRule(DueReason.WaitsForEvent);
        // "Before" alone: the day before at the latest.
        if (length is not { } so)
            return new LeadRule(day, 1, CountUnit.Day) { EventName = NameOf(deadline.Event) };
        return new LeadRule(day, so.Amount, so.Unit)
        {
            EventName = NameOf(deadline.Event),
            IsWindow = deadline.IsWindow,
            LeavesWholeDays = !context.Options.NthDayBeforeIsInTime,
            Options = deadline.IsWindow ? default : BeforeChoices,
        };
    }

    // A holiday of the plan's year, or the next from the day of view on.
    private static DueRule BeforeHoliday(TriggerEvent holiday, Length? lead, DueContext context)
    {
        if (SpanReading.Of(CalendarSpan.OfYear(), context) is not { } year)
            return new NoRule(DueReason.NeedsYear);
        var rule = new HolidayRule(Holidays.FullName(holiday.Text), year.Days.First.Year, context.Options.HolidayBeginsWithPeriodOff)
        {
            Amount = lead?.Amount ?? 1,
            Unit = lead?.Unit ?? CountUnit.Workday,
            Reading = year.Reading,
            Options = ValueList.From([DueOption.HolidayStart]),
        };
        return context.PlanYears is null && rule.Ask(context.Calendar).Due < context.Viewpoint ? rule with { Year = rule.Year + 1 } : rule;
    }

    private static DueRule Immediate(ImmediateDeadline deadline, DueContext context)
    {
        if (deadline.Manner == ImmediateManner.AnyTime)
            return new NoRule(DueReason.NoBound);
        return context.DayOf(deadline.After) is { } day
            ? new CountRule(day, 0, CountUnit.Workday) { Event = NameOf(deadline.After), MovesSameDay = context.Options.MovesSameDay, Options = SameDayChoices }
            : new NoRule(DueReason.WaitsForEvent);
    }

    // By the clock, and working days, never move.
    private static Roll RollOf(Period period, CountingTerms terms, DueOptions options)
    {
        if (period.Unit == PeriodUnit.Hour || terms.HasFlag(CountingTerms.DoesNotRoll))
            return Roll.None;
        return options.RollsNaturalDays || terms.HasFlag(CountingTerms.Rolls) ? RollOf(options) : Roll.None;
    }

    private static ValueList<DueOption> ChoicesOf(Length length, Period period)
    {
        if (length.Unit == CountUnit.Workday)
            return WorkdayChoices;
        return period.Unit == PeriodUnit.Hour ? ClockChoices : NaturalChoices;
    }

    // What the text itself says leaves nothing to choose.
    private static ValueList<DueOption> Choices(ValueList<DueOption> usual, Length length, Period period, CountingTerms terms, DueContext context)
    {
        var isPlain = context.Suspensions.IsEmpty && !length.IsOfAct && period.Unit != PeriodUnit.HalfMonth && terms == CountingTerms.None && context.Options.RollsNaturalDays;
        return isPlain ? usual : OpenChoices(usual, length, period, terms, context);
    }

    private static ValueList<DueOption> OpenChoices(ValueList<DueOption> usual, Length length, Period period, CountingTerms terms, DueContext context) =>
        ValueList.From(usual.Where(option => IsOpen(option, terms, context.Options)).Concat(FurtherChoices(length, period, context)));

    private static bool IsOpen(DueOption option, CountingTerms terms, DueOptions options)
    {
        if (option == DueOption.FirstDay)
            return !terms.HasFlag(CountingTerms.FirstDayCounts);
        if (option == DueOption.StartOnDayOff)
            return !terms.HasFlag(CountingTerms.StartsOnWorkday);
        if (option == DueOption.NaturalDaysEnd)
            return !terms.HasFlag(CountingTerms.Rolls) && !terms.HasFlag(CountingTerms.DoesNotRoll);
        return option != DueOption.MakeupDayEnd || terms.HasFlag(CountingTerms.Rolls) || (options.RollsNaturalDays && !terms.HasFlag(CountingTerms.DoesNotRoll));
    }

    private static IEnumerable<DueOption> FurtherChoices(Length length, Period period, DueContext context)
    {
        if (!context.Suspensions.IsEmpty)
            yield return DueOption.Suspension;
        if (context.Suspensions.Any(suspension => suspension.Replied is null))
            yield return DueOption.ReplyLimit;
        if (length.IsOfAct)
            yield return DueOption.UnitsOfActs;
        if (period.Unit == PeriodUnit.HalfMonth)
            yield return DueOption.HalfMonth;
    }

    private static string? NameOf(TriggerEvent trigger) => trigger.Kind == TriggerEventKind.Unstated ? null : trigger.Text;

    /// <summary>A period in the unit in which it is counted.</summary>
    private readonly record struct Length(int Amount, CountUnit Unit, Bilingual? Written = null, Bilingual? Reading = null)
    {
        /// <summary>Whether an act gives its days a meaning of their own.</summary>
        public bool IsOfAct { get; private init; }

        public static Length Of(Period period, DueOptions options, string? act, DateOnly on) => period.Unit switch
        {
            PeriodUnit.Workday => new(period.Amount, CountUnit.Workday),
            PeriodUnit.Day => Days(period.Amount, act, on, options.HeedsUnitsOfActs),
            // By the clock a day is 24 hours; what is left over ends on the same day or the next, and the earlier is in time either way.
            PeriodUnit.Hour => new(period.Amount / HoursOfDay, CountUnit.Day, new($"{period.Amount}小时", $"{period.Amount} hours")),
            PeriodUnit.Week => new(period.Amount * 7, CountUnit.Day, new($"{period.Amount}周", $"{period.Amount} weeks")),
            PeriodUnit.HalfMonth => new(period.Amount * options.HalfMonthDays, CountUnit.Day, new($"{period.Amount}个半月", $"{period.Amount} half months")),
            PeriodUnit.Month => new(period.Amount, CountUnit.Month),
            _ => new(period.Amount * 12, CountUnit.Month, new($"{period.Amount}年", $"{period.Amount} years")),
        };

        private static Length Days(int amount, string? act, DateOnly on, bool heedsActs)
        {
            if (ActUnits.Find(act, amount, on) is not { } found)
                return new(amount, CountUnit.Day);
            return new(amount, found.AreWorkdays && heedsActs ? CountUnit.Workday : CountUnit.Day, null, heedsActs ? found.Text : null) { IsOfAct = true };
        }
    }
}
