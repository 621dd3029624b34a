using System.Globalization;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>How well a counting rule is founded.</summary>
public enum Confidence
{
    /// <summary>A known provision whose wording was not read, or a reading that practice supports: <c>M</c>.</summary>
    Medium,

    /// <summary>A convention, chosen for want of a rule: <c>L</c>.</summary>
    Low,
}

/// <summary>One choice of <see cref="DueOptions"/>: its name and what each of its values means.</summary>
public sealed class DueOption
{
    private readonly Func<DueOptions, int> _get;
    private readonly Func<DueOptions, int, DueOptions> _set;
    private readonly Bilingual[] _texts;

    private DueOption(string name, Confidence confidence, string[] values, Bilingual[] texts, Func<DueOptions, int> get, Func<DueOptions, int, DueOptions> set)
    {
        (Name, Confidence, Values, _texts, _get, _set) = (name, confidence, ValueList.From(values), texts, get, set);
    }

    /// <summary>The first day.</summary>
    public static DueOption FirstDay { get; } = Of("first-day", Confidence.Low, o => o.CountsFirstDay, (o, v) => o with { CountsFirstDay = v },
        new("not-counted", "起算当日不计入", "the first day is not counted"), new("counted", "起算当日计入", "the first day is counted"));

    /// <summary>An event on a day off.</summary>
    public static DueOption StartOnDayOff { get; } = Of("start-on-day-off", Confidence.Low, o => o.StartsOnWorkday, (o, v) => o with { StartsOnWorkday = v },
        new("stays", "起算日逢休息日不顺延", "an event on a day off stays on its day"), new("moves", "起算日逢休息日视为下一工作日", "an event on a day off counts as of the next working day"));

    /// <summary>以内 and the number named.</summary>
    public static DueOption NumberNamed { get; } = Of("number-named", Confidence.Medium, o => !o.IncludesNumberNamed, (o, v) => o with { IncludesNumberNamed = !v },
        new("included", "“以内”包括本数", "the number named is included"), new("excluded", "“以内”不包括本数", "the number named is not included"));

    /// <summary>Natural days that end on a day off.</summary>
    public static DueOption NaturalDaysEnd { get; } = Of("natural-days-end", Confidence.Medium, o => !o.RollsNaturalDays, (o, v) => o with { RollsNaturalDays = !v },
        new("rolls", "末日逢休息日顺延", "an end on a day off moves to the next working day"), new("stays", "末日逢休息日不顺延", "an end on a day off stays"));

    /// <summary>Natural days that end on a make-up day.</summary>
    public static DueOption MakeupDayEnd { get; } = Of("makeup-day-end", Confidence.Medium, o => !o.EndsOnMakeupDay, (o, v) => o with { EndsOnMakeupDay = !v },
        new("stays", "调休上班日不算休息日", "a make-up day is no day off"), new("moves", "末日逢调休上班的周末亦顺延", "an end on a make-up day moves too"));

    /// <summary>当日 on a day off.</summary>
    public static DueOption SameDay { get; } = Of("same-day", Confidence.Low, o => !o.MovesSameDay, (o, v) => o with { MovesSameDay = !v },
        new("moves", "当日逢休息日移至下一工作日", "the same day moves off a day off"), new("stays", "当日即使休息亦不移动", "the same day is meant even when it is off"));

    /// <summary>The day of asking others.</summary>
    public static DueOption Suspension { get; } = Of("suspension", Confidence.Low, o => o.SuspendsFromDayOfSending, (o, v) => o with { SuspendsFromDayOfSending = v },
        new("next-day", "征求意见自发出次日起不计", "the time for asking begins the day after sending"), new("day-of-sending", "征求意见自发出当日起不计", "the time for asking begins on the day of sending"));

    /// <summary>How long a reply is waited for.</summary>
    public static DueOption ReplyLimit { get; } = OfNumber("reply-limit", Confidence.Medium, o => o.ReplyWorkdays, (o, v) => o with { ReplyWorkdays = v },
        new("征求意见未获答复的，以{0}个工作日为限", "without a reply the time for asking ends after {0} working days"));

    /// <summary>前 after a date.</summary>
    public static DueOption ByDate { get; } = Of("by-date", Confidence.Medium, o => !o.ByIncludesDay, (o, v) => o with { ByIncludesDay = !v },
        new("included", "“前”包括当日", "the day named is included"), new("excluded", "“前”不包括当日", "the day named is not included"));

    /// <summary>前 after a period.</summary>
    public static DueOption BeforePeriod { get; } = Of("before-period", Confidence.Low, o => !o.BeforePeriodMeansItsEnd, (o, v) => o with { BeforePeriodMeansItsEnd = !v },
        new("end", "“前”指该时段结束以前", "'before' a period means by its end"), new("start", "“前”指该时段开始以前", "'before' a period means before it begins"));

    /// <summary>So many days before an event.</summary>
    public static DueOption BeforeEvent { get; } = Of("before-event", Confidence.Medium, o => !o.NthDayBeforeIsInTime, (o, v) => o with { NthDayBeforeIsInTime = !v },
        new("nth-day", "倒数第n日当日仍为及时", "the n-th day before is in time"), new("whole-days", "其间须隔足n日", "n whole days lie between"));

    /// <summary>The first day of a display.</summary>
    public static DueOption DisplayFirstDay { get; } = Of("display-first-day", Confidence.Medium, o => o.CountsFirstDayOfDisplay, (o, v) => o with { CountsFirstDayOfDisplay = v },
        new("not-counted", "公示首日不计入", "the first day of a display is not counted"), new("counted", "公示首日计入", "the first day of a display is counted"));

    /// <summary>A day that the month lacks.</summary>
    public static DueOption MissingDay { get; } = Of("missing-day", Confidence.Medium, o => !o.MissingDayIsLast, (o, v) => o with { MissingDayIsLast = !v },
        new("last-day", "当月没有该日的，为当月最后一日", "a day that the month lacks means its last"), new("none", "当月没有该日的，当月不计", "a month without that day has none"));

    /// <summary>Where a holiday begins.</summary>
    public static DueOption HolidayStart { get; } = Of("holiday-start", Confidence.Medium, o => !o.HolidayBeginsWithPeriodOff, (o, v) => o with { HolidayBeginsWithPeriodOff = !v },
        new("period-off", "“节前”指放假第一日以前", "before a holiday means before its period off"), new("statutory-day", "“节前”指法定节日以前", "before a holiday means before its statutory day"));

    /// <summary>An act's own meaning of days.</summary>
    public static DueOption UnitsOfActs { get; } = Of("units-of-acts", Confidence.Medium, o => !o.HeedsUnitsOfActs, (o, v) => o with { HeedsUnitsOfActs = !v },
        new("heeded", "单行法对“日”另有规定的从其规定", "an act's own meaning of days applies"), new("ignored", "不论单行法对“日”的规定", "an act's own meaning of days is left aside"));

    /// <summary>Half a month.</summary>
    public static DueOption HalfMonth { get; } = OfNumber("half-month", Confidence.Low, o => o.HalfMonthDays, (o, v) => o with { HalfMonthDays = v },
        new("半个月按{0}日计算", "half a month is {0} days"));

    /// <summary>Every choice.</summary>
    public static IReadOnlyList<DueOption> All { get; } =
    [
        FirstDay, StartOnDayOff, NumberNamed, NaturalDaysEnd, MakeupDayEnd, SameDay, Suspension, ReplyLimit, ByDate, BeforePeriod, BeforeEvent,
        DisplayFirstDay, MissingDay, HolidayStart, UnitsOfActs, HalfMonth,
    ];

    /// <summary>The name, e.g. <c>first-day</c>.</summary>
    public string Name { get; }

    /// <summary>How well its default is founded.</summary>
    public Confidence Confidence { get; }

    /// <summary>The names of its values, the default first; none for one that takes a number.</summary>
    public ValueList<string> Values { get; }

    /// <summary>The option of a name; null when there is none.</summary>
    public static DueOption? Find(string name) => All.FirstOrDefault(option => option.Name == name);

    /// <summary>The options with this one set to a value by name, or to a number; null when it has no such value.</summary>
    public DueOptions? Set(DueOptions options, string value)
    {
        if (Values.IsEmpty)
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000 ? _set(options, number) : null;
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i] == value)
                return _set(options, i);
        }
        return null;
    }

    /// <summary>What the options choose here.</summary>
    public AppliedOption In(DueOptions options)
    {
        var value = _get(options);
        var isDefault = value == _get(DueOptions.Default);
        return Values.IsEmpty
            ? new(this, value.ToString(CultureInfo.InvariantCulture), isDefault, new(Format(_texts[0].Chinese, value), Format(_texts[0].English, value)))
            : new(this, Values[value], isDefault, _texts[value]);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static string Format(string text, int value) => string.Format(CultureInfo.InvariantCulture, text, value);

    private static DueOption Of(
        string name, Confidence confidence, Func<DueOptions, bool> get, Func<DueOptions, bool, DueOptions> set, Choice usual, Choice other) =>
        new(name, confidence, [usual.Name, other.Name], [usual.Text, other.Text], o => get(o) ? 1 : 0, (o, value) => set(o, value == 1));

    private static DueOption OfNumber(string name, Confidence confidence, Func<DueOptions, int> get, Func<DueOptions, int, DueOptions> set, Bilingual text) =>
        new(name, confidence, [], [text], get, set);

    private sealed class Choice(string name, string chinese, string english)
    {
        public string Name { get; } = name;

        public Bilingual Text { get; } = new(chinese, english);
    }
}

/// <summary>A choice as it was made for a result.</summary>
/// <param name="Option">The choice.</param>
/// <param name="Value">The name of its value.</param>
/// <param name="IsDefault">Whether it is the default.</param>
/// <param name="Text">What it means.</param>
public sealed record AppliedOption(DueOption Option, string Value, bool IsDefault, Bilingual Text);
