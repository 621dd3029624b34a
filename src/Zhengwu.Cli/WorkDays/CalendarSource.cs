using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>The calendars that a run can ask for: the national one with the notices and overlays of calendar files.</summary>
internal sealed class CalendarSource
{
    // Lines of input may each name another day; more calendars than these are not kept.
    private const int MostKept = 32;

    private readonly WorkCalendar _calendar;
    private readonly IReadOnlyList<CalendarOverlay> _overlays;
    private readonly Dictionary<CalendarChoice, WorkCalendar> _kept = [];

    public CalendarSource(WorkCalendar calendar, IReadOnlyList<CalendarOverlay> overlays) => (_calendar, _overlays) = (calendar, overlays);

    /// <summary>The names of the overlays that can be asked for.</summary>
    public IEnumerable<string> Regions => _overlays.Select(overlay => overlay.Name).Distinct();

    /// <summary>The calendar of a choice, or why there is none.</summary>
    public WorkCalendar? Find(CalendarChoice choice, out Bilingual? fault)
    {
        fault = FaultOf(choice);
        if (fault is not null)
            return null;
        if (_kept.TryGetValue(choice, out var calendar))
            return calendar;
        if (_kept.Count == MostKept)
            _kept.Clear();
        return _kept[choice] = Build(choice);
    }

    private WorkCalendar Build(CalendarChoice choice)
    {
        var calendar = choice.AsOf is { } day ? _calendar.AsKnownOn(day)! : _calendar;
        return _overlays.Where(overlay => choice.Regions.Contains(overlay.Name)).Aggregate(calendar, (laid, overlay) => laid.With(overlay));
    }

    private Bilingual? FaultOf(CalendarChoice choice)
    {
        if (choice.AsOf is { } day && _calendar.AsKnownOn(day) is null)
            return new($"{choice.AsOf:yyyy-MM-dd} 时还没有任何放假通知。", $"No notice was known on {choice.AsOf:yyyy-MM-dd}.");
        return choice.Regions.FirstOrDefault(name => !Regions.Contains(name)) is { } unknown ? NoRegion(unknown) : null;
    }

    private Bilingual NoRegion(string name)
    {
        var near = Spelling.DidYouMean(Spelling.Nearest(name, Regions));
        return Regions.Any()
            ? new($"日历文件里没有“{name}”。{near.Chinese}", $"No calendar file has '{name}'. {near.English}".TrimEnd())
            : new($"没有日历文件写有“{name}”的安排，用 --calendar 指明。", $"No calendar file states the days of '{name}'; name one with --calendar.");
    }
}
