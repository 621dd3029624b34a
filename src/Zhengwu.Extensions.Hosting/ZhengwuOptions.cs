using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Records;

namespace Zhengwu.Hosting;

/// <summary>Where the definitions are, and how records are judged (选项).</summary>
public sealed class ZhengwuOptions
{
    /// <summary>China's time, with no summer time since 1991. Made here, because small container images carry no time zones.</summary>
    public static TimeZoneInfo ChinaTime { get; } = TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), "中国标准时间", "中国标准时间");

    /// <summary>The catalog files (目录), and folders that are searched for them and for units and calendar files. At least one.</summary>
    public IList<string> Catalogs { get; } = [];

    /// <summary>The units file (单位目录) for catalogs that name none; null for none.</summary>
    public string? Units { get; set; }

    /// <summary>Calendar files (日历) with notices newer than the library, or local days.</summary>
    public IList<string> Calendars { get; } = [];

    /// <summary>The local days (本地) of the calendar files that hold here, by name; none by default.</summary>
    public IList<string> Overlays { get; } = [];

    /// <summary>The bounds on definition files.</summary>
    public ReadOptions Reading { get; set; } = ReadOptions.Default;

    /// <summary>Which rules about records are asked.</summary>
    public RecordRuleSet Rules { get; set; } = RecordRuleSet.All;

    /// <summary>The figures that no law sets.</summary>
    public RecordOptions Records { get; set; } = RecordOptions.Default;

    /// <summary>The choices that the law leaves open in counting days.</summary>
    public DueOptions Due { get; set; } = DueOptions.Default;

    /// <summary>The time zone in which the day of the office begins; <see cref="ChinaTime"/> by default, whatever the server's own is.</summary>
    public TimeZoneInfo TimeZone { get; set; } = ChinaTime;

    /// <summary>The language of messages, pointers and log entries about findings.</summary>
    public Language Language { get; set; } = Language.Chinese;

    /// <summary>Where the documentation stands, for help links; null to leave them relative, as <c>docs/rules/ZW4010.md</c>.</summary>
    public Uri? HelpBase { get; set; }

    /// <summary>Whether definitions are read again when their files change; they are by default. <see cref="IDisclosureCatalogs.ReloadAsync"/> works in any case.</summary>
    public bool ReloadOnChange { get; set; } = true;

    /// <summary>How long the files must be quiet before they are read again; half a second by default. An upload of several files is one change.</summary>
    public TimeSpan ReloadDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether the program starts with no catalog at all when the definitions are broken. By default it does not start.</summary>
    public bool StartsWithoutCatalogs { get; set; }
}
