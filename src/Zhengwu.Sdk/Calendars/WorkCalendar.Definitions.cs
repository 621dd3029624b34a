namespace Zhengwu.Calendars;

/// <content>Calendars from definition files.</content>
public sealed partial class WorkCalendar
{
    /// <summary>The same calendar with everything that a calendar file states: its notice and all its overlays.</summary>
    /// <remarks>What the file states wrongly is left out; checking the file says what and why.</remarks>
    public WorkCalendar With(HolidayCalendarDefinition definition) => With(definition, static _ => true);

    /// <summary>The same calendar with a calendar file's notice, and of its overlays those that are asked for by name.</summary>
    public WorkCalendar With(HolidayCalendarDefinition definition, Func<string, bool> isWanted)
    {
        var calendar = definition.Notice is { } notice ? With(notice) : this;
        return definition.ToOverlays().Where(overlay => isWanted(overlay.Name)).Aggregate(calendar, (laid, overlay) => laid.With(overlay));
    }
}
