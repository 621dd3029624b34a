using System.Globalization;
using System.Text.RegularExpressions;
using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using static Zhengwu.Calendars.Days;

namespace Zhengwu.Deadlines;

/// <summary>One row of <c>calendar/deadline_cases.tsv</c>: a phrase, its counting rule in short, and the day that is right.</summary>
internal sealed partial record DueCase(string Id, string Phrase, string Start, string Rule, string Due, string SafeBy, string Status, string Note)
{
    private static readonly Regex Dates = DatePattern();

    public static IEnumerable<DueCase> All() =>
        SharedFacts.Rows("calendar/deadline_cases.tsv").Select(row => new DueCase(row[0], row[2], row[3], row[4], row[5], row[6], row[7], row.Length > 9 ? row[9] : ""));

    private string Kind => Rule.Split(' ')[0];

    /// <summary>The limit that the rule describes, without the help of the grammar.</summary>
    public Deadline Deadline => Kind switch
    {
        "WD" when Number == 0 => ImmediateDeadline.Create(ImmediateManner.SameDay),
        "WD" => WithinDeadline.Create(TriggerEvent.Unstated, Period.Create(Number, PeriodUnit.Workday)),
        "ND" => WithinDeadline.Create(TriggerEvent.Unstated, Period.Create(Number, PeriodUnit.Day)),
        "MON" => WithinDeadline.Create(TriggerEvent.Unstated, Period.Create(Number, PeriodUnit.Month)),
        "WDBEFORE" => BeforeDeadline.Create(TriggerEvent.Named("会议召开"), Period.Create(Number, PeriodUnit.Workday)),
        "DISPLAY" => DisplayDeadline.Create("公示", Period.Create(Number, PeriodUnit.Workday)),
        "FIXED" => FixedDayDeadline.Create(CalendarSpan.OfDay(At(2), CalendarRef.Of(At(1)), CalendarRef.Of(At(0)))),
        "LASTWD" => FixedDayDeadline.Create(CalendarSpan.OfWorkday(-1, CalendarRef.Of(At(1)), CalendarRef.Of(At(0)))),
        "NTHWD" => FixedDayDeadline.Create(CalendarSpan.OfWorkday(Number, CalendarRef.Of(At(1)), CalendarRef.Of(At(0)))),
        "NEXT" => RecurringDeadline.At(Rule.Contains('*', StringComparison.Ordinal) ? Cycle.Every(CycleUnit.Month) : Cycle.Every(CycleUnit.Year), ValueList.From(Points())),
        "END" => End(),
        _ => throw new NotSupportedException($"{Id}: {Rule}"),
    };

    public DueContext Context => new()
    {
        Calendar = Argument("as_of") is { } day ? WorkCalendar.NationalAsKnownOn(Date(day)) : WorkCalendar.National,
        Event = Start == "-" ? null : Date(Start),
        CorrectedOn = DateOrNull(Argument("restart")),
        Extension = Argument("extend") is { } more ? Period.Create(int.Parse(more, CultureInfo.InvariantCulture), PeriodUnit.Workday) : null,
        Suspensions = ValueList.From(Suspended()),
        WantsEstimate = true,
        Options = new()
        {
            CountsFirstDay = Argument("first") == "included",
            StartsOnWorkday = Argument("start") == "roll",
            RollsNaturalDays = Argument("roll") != "none",
            SuspendsFromDayOfSending = Argument("suspend")?[0] == '[',
        },
    };

    public int Number => int.Parse(Argument("n")!, CultureInfo.InvariantCulture);

    private string? Argument(string name)
    {
        var match = Regex.Match(Rule, $@"\b{name}=([\[(][^\])]*[\])]|\S+)");
        return match.Success ? match.Groups[1].Value : null;
    }

    private IEnumerable<Suspension> Suspended() =>
        Argument("suspend") is { } spans ? Dates.Matches(spans).Chunk(2).Select(pair => new Suspension(Date(pair[0].Value), Date(pair[1].Value))) : [];

    private IEnumerable<CyclePoint> Points() => Rule[5..].Split(',').Select(point =>
    {
        var day = int.Parse(point[^2..], CultureInfo.InvariantCulture);
        return point[0] == '*'
            ? CyclePoint.Create(CyclePointUnit.Day, day)
            : CyclePoint.Create(CyclePointUnit.Day, day, CycleSection.Month, int.Parse(point[..2], CultureInfo.InvariantCulture));
    });

    /// <summary>The n-th number of the phrase.</summary>
    private int At(int index) => int.Parse(Regex.Matches(Phrase, "[0-9]+")[index].Value, CultureInfo.InvariantCulture);

    private Deadline End()
    {
        if (Regex.IsMatch(Phrase, "^[0-9]+年—"))
            return RangeDeadline.Create(CalendarSpan.OfYear(CalendarRef.Of(At(0))), CalendarSpan.OfMonth(CalendarRef.Of(At(2)), CalendarRef.Of(At(1))));
        var year = CalendarRef.Of(At(0));
        var part = "上中下".IndexOf(Phrase.Split('旬')[0][^1], StringComparison.Ordinal) + 1;
        var quarter = "一二三四".IndexOf(Phrase[5], StringComparison.Ordinal) + 1;
        if (part > 0)
            return PeriodDeadline.Create(CalendarSpan.OfPart(part, CalendarRef.Of(At(1)), year), Boundary.Within);
        if (quarter > 0)
            return PeriodDeadline.Create(CalendarSpan.OfQuarter(CalendarRef.Of(quarter), year), Phrase.Contains('末', StringComparison.Ordinal) ? Boundary.By : Boundary.Before);
        if (Phrase.Contains("半年", StringComparison.Ordinal))
            return PeriodDeadline.Create(CalendarSpan.OfHalf(Phrase.Contains('下', StringComparison.Ordinal) ? 2 : 1, year), Boundary.Within);
        return PeriodDeadline.Create(Phrase.Contains('月', StringComparison.Ordinal) ? CalendarSpan.OfMonth(CalendarRef.Of(At(1)), year) : CalendarSpan.OfYear(year));
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex DatePattern();
}
