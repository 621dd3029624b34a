using System.Globalization;

namespace Zhengwu.Deadlines;

/// <content>Writes days, periods and cycles.</content>
internal static partial class EnglishPhrase
{
    private static readonly string[] Parts = ["", "the first ten days", "the second ten days", "the last days"];

    private static readonly string[] Weekdays = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Units = ["day", "week", "half month", "month", "quarter", "half-year", "year"];

    private static string Of(FixedDayDeadline day)
    {
        var time = day.Time is { } at ? $" {at}" : "";
        var until = day.Until is { } end ? $"-{end}" : "";
        return $"{(day.Boundary == Boundary.By ? "by" : "on")} {Of(day.Day)}{time}{until}{Of(day.Terms)}";
    }

    public static string Of(CalendarSpan span) => span.Unit switch
    {
        SpanUnit.Year => Year(span.Year, "the year"),
        SpanUnit.HalfYear => $"the {Ordinal(span.Index.Number!.Value)} half{OfYear(span.Year)}",
        SpanUnit.Quarter => span.Index.Number is { } quarter ? $"the {Ordinal(quarter)} quarter{OfYear(span.Year)}" : Named(span.Index, "quarter") + OfYear(span.Year),
        SpanUnit.Month => Month(span),
        SpanUnit.Part => $"{Parts[span.Detail]} of {Month(span)}",
        SpanUnit.Day => span.Index.Number is null ? $"day {Number(span.Detail)} of {Month(span)}" : $"{Number(span.Detail)} {Month(span)}",
        _ => $"{Workday(span.Detail)} of {Month(span)}",
    };

    private static string Month(CalendarSpan span)
    {
        var year = span.Year.IsUnstated ? "" : " " + Year(span.Year, "");
        return (span.Index.Number is { } month ? MonthName(month) : Named(span.Index, "month")) + year;
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Named(CalendarRef reference, string noun) => reference.IsThis ? $"this {noun}" : reference.IsNext ? $"next {noun}" : $"the {noun}";

    private static string Year(CalendarRef year, string unstated) =>
        year.Number is { } number ? Number(number) : year.IsUnstated ? unstated : year.IsThis ? "this year" : "next year";

    private static string OfYear(CalendarRef year) => year.IsUnstated ? "" : $" of {Year(year, "")}";

    private static string Workday(int number) => number switch
    {
        -1 => "the last working day",
        < 0 => $"the {Ordinal(-number)} last working day",
        _ => $"the {Ordinal(number)} working day",
    };

    public static string Of(Cycle cycle) =>
        cycle.Amount == 1 ? $"every {Units[(int)cycle.Unit]}" : $"every {Number(cycle.Amount)} {Units[(int)cycle.Unit]}s";

    private static string Of(RecurringDeadline recurring)
    {
        var starting = recurring.Starting is { } start ? $" from {Of(start)} on" : "";
        return $"{Of(recurring.Every)}{Where(recurring)}{starting}{Of(recurring.Terms)}";
    }

    private static string Where(RecurringDeadline recurring)
    {
        if (recurring.After is { } after)
            return $" within {Of(recurring.Within!)} of {Name(after)}";
        var time = recurring.Time is { } at ? $" {at}" : "";
        if (recurring.Points.IsEmpty)
            return recurring.Boundary == Boundary.By ? " by its end" : time.Length > 0 ? (recurring.Boundary == Boundary.By ? " by" : " at") + time : "";
        var end = recurring.Boundary == Boundary.By ? "the end of " : "";
        var points = string.Join(" and ", recurring.Points.Select(point =>
            (point.Unit is CyclePointUnit.Whole or CyclePointUnit.Part ? end : "") + Of(point, recurring.Every.Unit)));
        var bound = recurring.Boundary switch
        {
            Boundary.By => " by ",
            Boundary.Before => " before or by the end of ",
            _ => " in or on ",
        };
        return bound + points + time;
    }

    private static string Of(CyclePoint point, CycleUnit unit)
    {
        var first = Of(point, unit, point.SectionNumber, point.Number);
        var text = point.IsStretch ? $"{first} to {Of(point, unit, point.LastSectionNumber, point.LastNumber)}" : first;
        if (!point.IsFollowing)
            return text;
        return text.Length == 0 ? $"the {Units[(int)unit]} after" : $"{text} of the {Units[(int)unit]} after";
    }

    private static string Of(CyclePoint point, CycleUnit unit, int section, int number)
    {
        var within = point.Section switch
        {
            CycleSection.None => "",
            CycleSection.Month when unit == CycleUnit.Year => MonthName(section),
            CycleSection.Month => section < 0 ? "its last month" : $"its {Ordinal(section)} month",
            CycleSection.Quarter => $"its {Ordinal(section)} quarter",
            _ => $"its {Ordinal(section)} half",
        };
        var detail = point.Unit switch
        {
            CyclePointUnit.Day => number < 0 ? "the last day" : $"day {Number(number)}",
            CyclePointUnit.Part => Parts[number],
            CyclePointUnit.Workday => Workday(number),
            CyclePointUnit.Week => $"the {Ordinal(number)} week",
            CyclePointUnit.Weekday => Weekdays[number],
            _ => "",
        };
        return detail.Length == 0 ? within : within.Length == 0 ? detail : $"{detail} of {within}";
    }

    private static string Ordinal(int number) => (number % 100 is >= 11 and <= 13 ? 0 : number % 10) switch
    {
        1 => $"{Number(number)}st",
        2 => $"{Number(number)}nd",
        3 => $"{Number(number)}rd",
        _ => $"{Number(number)}th",
    };
}
