using System.Globalization;
using Zhengwu.Calendars;
using Zhengwu.Cli.WorkDays;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Cli.Limits;

/// <summary>One thing that can be said besides a phrase: an option of the command, and a property of a line of input by the same name.</summary>
/// <param name="Name">The name, without dashes before it.</param>
/// <param name="Values">What its value looks like; null for one that is there or not.</param>
/// <param name="Description">In both languages.</param>
/// <param name="Clear">Takes back what was said before.</param>
/// <param name="Set">Adds a value; null when it is none.</param>
internal sealed record DueSetting(
    string Name, string? Values, string Description, Func<DueSettings, DueSettings> Clear, Func<DueSettings, string, DueSettings?> Set)
{
    // The regulation allows 20 working days at most (第三十三条); other rules have other lengths.
    private const int UsualExtension = 20;
    private const int LongestExtension = 1000;
    private const int MostYears = 20;

    /// <summary>Whether several may be given.</summary>
    public bool TakesSeveral => Name is "event" or "region" or "suspend";

    /// <summary>All of them; the choices of counting at the end.</summary>
    public static IReadOnlyList<DueSetting> All { get; } =
    [
        new("event", "DATE|NAME=DATE", "起算事件之日；有几个事件的写 批准=2024-03-12，可写几次 / The day of the event; NAME=DATE where there are several",
            s => s with { Event = null, Events = default }, SetEvent),
        Day("as-of", CalendarOptions.AsOfText, (s, day) => s with { Calendar = s.Calendar with { AsOf = day } }),
        new("region", "NAME", CalendarOptions.RegionText,
            s => s with { Calendar = s.Calendar with { Regions = default } }, (s, name) => s with { Calendar = s.Calendar with { Regions = ValueList.From(s.Calendar.Regions.Append(name)) } }),
        new("year", "YEAR|FROM-TO", "计划年度：没有写年份的日期取这一年；定期的列出全年 / The plan year: for dates without a year; what recurs is listed for it",
            s => s with { Years = null }, SetYears),
        Day("document", "成文日期 / The day of the document", (s, day) => s with { Document = day }),
        Day("corrected", "收到补正申请之日，期限自此重新起算 / The day a corrected application arrived: the period begins anew", (s, day) => s with { Corrected = day }),
        new("extended", null, "延长20个工作日 / Extended by 20 working days", s => s with { Extension = 0 }, SetExtended),
        new("extended-by", "N", "延长N个工作日 / Extended by N working days", s => s with { Extension = 0 }, SetExtension),
        new("suspend", "FROM..TO", "征求意见：自发出之日至收到答复之日，未答复的写 FROM..；可写几次 / Others were asked: sent..replied, or sent.. without a reply",
            s => s with { Suspensions = default }, SetSuspension),
        new("under-act", "NAME", "依据的单行法，如“行政许可法” / The act on which the limit rests", s => s with { UnderAct = null }, (s, act) => s with { UnderAct = act }),
        new("estimate", null, "未知的，给出大致的范围 / Where the day is not known, say between which days it will probably lie",
            s => s with { WantsEstimate = false }, (s, text) => ReadFlag(text) is { } wanted ? s with { WantsEstimate = wanted } : null),
        .. DueOption.All.Select(Choice),
    ];

    /// <summary>The one of a name; capitals, hyphens and low lines make no difference: <c>asOf</c> is <c>as-of</c>.</summary>
    public static DueSetting? Find(string name) => All.FirstOrDefault(setting => IsNamed(setting.Name, name));

    public static bool IsNamed(string name, string written) => name == written || Plain(name) == Plain(written);

    /// <summary>What is said of a value that is none.</summary>
    public Bilingual FaultOf(string written)
    {
        var values = Values ?? "true|false";
        return new($"{Name} 不能是 {written}，应为 {values}", $"{Name} cannot be {written}; it takes {values}");
    }

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    private static DueSetting Day(string name, string description, Func<DueSettings, DateOnly?, DueSettings> set) =>
        new(name, DayOption.Form, description, s => set(s, null), (s, text) => DayOption.Read(text) is { } day ? set(s, day) : null);

    private static DueSetting Choice(DueOption option)
    {
        var usual = option.In(DueOptions.Default);
        var values = option.Values.IsEmpty ? "N" : string.Join('|', option.Values);
        return new(
            option.Name, values, $"{usual.Text.Chinese} / {usual.Text.English} [{usual.Value}]",
            s => s with { Options = option.Set(s.Options, usual.Value)! },
            (s, value) => option.Set(s.Options, value) is { } options ? s with { Options = options } : null);
    }

    private static DueSettings? SetEvent(DueSettings settings, string text)
    {
        var (name, date) = text.LastIndexOf('=') is > 0 and var at ? (text[..at], text[(at + 1)..]) : (null, text);
        if (DayOption.Read(date) is not { } day)
            return null;
        if (name is null)
            return settings with { Event = day };
        return string.IsNullOrWhiteSpace(name) ? null : settings with { Events = ValueList.From(settings.Events.Append(new(TriggerEvent.Named(name), day))) };
    }

    // A plan is for a few years; every day of a thousand would be no answer.
    private static DueSettings? SetYears(DueSettings settings, string text) =>
        YearText.TryParse(text) is { } years && years.Last - years.First < MostYears ? settings with { Years = years } : null;

    private static DueSettings? SetExtended(DueSettings settings, string text) =>
        ReadFlag(text) is { } extended ? settings with { Extension = extended ? UsualExtension : 0 } : null;

    private static DueSettings? SetExtension(DueSettings settings, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= LongestExtension ? settings with { Extension = days } : null;

    private static DueSettings? SetSuspension(DueSettings settings, string text)
    {
        var ends = text.Split("..");
        if (ends.Length != 2 || DayOption.Read(ends[0]) is not { } sent)
            return null;
        var replied = DayOption.Read(ends[1]);
        if (replied is null && ends[1].Length > 0)
            return null;
        return replied < sent ? null : settings with { Suspensions = ValueList.From(settings.Suspensions.Append(new(sent, replied))) };
    }

    private static bool? ReadFlag(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };
}
