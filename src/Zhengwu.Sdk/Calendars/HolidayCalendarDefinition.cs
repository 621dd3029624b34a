using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>A calendar file (日历, <c>*.calendar.yaml</c>): the notice of a year, days of regions and offices, or both.</summary>
public sealed partial record HolidayCalendarDefinition : DefinitionElement
{
    /// <summary>The id.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The title, as a rule that of the notice.</summary>
    public Value<string> Title { get; init; } = Value<string>.Absent;

    /// <summary>The year that the notice is for (年度).</summary>
    public Value<int> Year { get; init; } = Value<int>.Absent;

    /// <summary>The number of the notice (文号). Without it the year does not count as published.</summary>
    public Value<string> Number { get; init; } = Value<string>.Absent;

    /// <summary>The day on which the notice was issued (日期).</summary>
    public Value<DateOnly> Issued { get; init; } = Value<DateOnly>.Absent;

    /// <summary>Acceptances for the whole file.</summary>
    public ValueList<Acceptance> Accepted { get; init; }

    /// <summary>The periods off (假期), in the order written.</summary>
    public ValueList<HolidayPeriodDefinition> Periods { get; init; }

    /// <summary>Days of regions and offices (本地), in the order written.</summary>
    public ValueList<CalendarOverlayDefinition> Overlays { get; init; }

    /// <summary>
    /// The notice that the file states. Null when it states none, and when any day of it could not be read or cannot be
    /// meant: half a notice would give due days that look certain and are wrong.
    /// </summary>
    public HolidayNotice? Notice => Periods.IsEmpty || !Year.IsKnown || !Periods.All(period => period.IsSound(Year.Parsed))
        ? null
        : new(Year.Parsed, Number.IsKnown ? Number.Parsed!.Trim() : null, Issued.IsKnown ? Issued.Parsed : null, ValueList.From(Periods.SelectMany(period => period.Parts)));

    /// <summary>The overlays whose every day could be read.</summary>
    public IEnumerable<CalendarOverlay> ToOverlays() =>
        Overlays.Select(overlay => overlay.Overlay).Where(overlay => overlay is not null).Select(overlay => overlay!);
}

/// <summary>One period off of a calendar file (假期).</summary>
public sealed record HolidayPeriodDefinition : DefinitionElement
{
    /// <summary>The holiday (名称), e.g. 国庆节、中秋节.</summary>
    public Value<string> Name { get; init; } = Value<string>.Absent;

    /// <summary>The days off (放假): one span, or several.</summary>
    public ValueList<Value<DaySpan>> DaysOff { get; init; }

    /// <summary>The weekend days worked instead (调休上班).</summary>
    public ValueList<Value<DateOnly>> MakeupWorkdays { get; init; }

    // No office closes for so long: a longer span is a slip of the pen.
    internal const int LongestSpan = 100;

    // The make-up days go with the first part.
    internal IEnumerable<HolidayPeriod> Parts => DaysOff.Select((span, i) =>
        new HolidayPeriod(Name.Parsed!.Trim(), span.Parsed.First, span.Parsed.Last, i == 0 ? ValueList.From(MakeupWorkdays.Select(day => day.Parsed)) : default));

    internal bool IsSound(int year) =>
        Name.IsKnown && !DaysOff.IsEmpty && DaysOff.All(span => span.IsKnown && span.Parsed.Length is > 0 and <= LongestSpan && IsIn(year, span.Parsed.First) && IsIn(year, span.Parsed.Last))
        && MakeupWorkdays.All(day => day.IsKnown && IsIn(year, day.Parsed) && IsWeekend(day.Parsed) && !DaysOff.Any(span => span.Parsed.Contains(day.Parsed)));

    internal static bool IsIn(int year, DateOnly day) => HolidayNotice.MaySetIn(year).Contains(day);

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

/// <summary>Days that a region or office sets for itself, in a calendar file (本地).</summary>
public sealed record CalendarOverlayDefinition : DefinitionElement
{
    /// <summary>The name (名称) under which it is asked for and that explanations give.</summary>
    public Value<string> Name { get; init; } = Value<string>.Absent;

    /// <summary>Days off besides the national ones (放假).</summary>
    public ValueList<Value<DaySpan>> DaysOff { get; init; }

    /// <summary>Days worked although the national calendar has them off (上班).</summary>
    public ValueList<Value<DaySpan>> Workdays { get; init; }

    /// <summary>The overlay; null when any part of it could not be read or cannot be meant.</summary>
    public CalendarOverlay? Overlay => Name.IsKnown && DaysOff.Concat(Workdays).All(IsSound)
        ? new(Name.Parsed!.Trim(), Days(DaysOff), Days(Workdays))
        : null;

    private static bool IsSound(Value<DaySpan> span) => span.IsKnown && span.Parsed.Length is > 0 and <= HolidayPeriodDefinition.LongestSpan;

    private static ValueList<DateOnly> Days(ValueList<Value<DaySpan>> spans) => ValueList.From(spans.SelectMany(span => span.Parsed.Days()));
}
