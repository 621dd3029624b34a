using Zhengwu.Calendars;

namespace Zhengwu.Definitions;

/// <summary>Writes a <see cref="HolidayCalendarDefinition"/>.</summary>
internal sealed class CalendarWriter(WritingSession session)
{
    public YamlNode.Mapping Write(HolidayCalendarDefinition calendar)
    {
        using var draft = session.Begin(calendar, Vocabulary.Calendar.Shape, isRow: true);
        draft.Text(Vocabulary.Calendar.Id, calendar.Id);
        draft.Text(Vocabulary.Calendar.Title, calendar.Title);
        draft.Text(Vocabulary.Calendar.Year, calendar.Year);
        draft.Text(Vocabulary.Calendar.Number, calendar.Number);
        draft.Text(Vocabulary.Calendar.Issued, calendar.Issued);
        draft.Each(Vocabulary.Calendar.Accept, calendar.Accepted, session.WriteAcceptance);
        draft.Each(Vocabulary.Calendar.Periods, calendar.Periods, WritePeriod);
        draft.Each(Vocabulary.Calendar.Overlays, calendar.Overlays, WriteOverlay);
        return draft.Finish(session.Head(Vocabulary.Calendar.Head, DefinitionKind.Calendar));
    }

    private YamlNode WritePeriod(HolidayPeriodDefinition period)
    {
        using var draft = session.Begin(period, Vocabulary.HolidayPeriod.Shape);
        draft.Text(Vocabulary.HolidayPeriod.Name, period.Name);
        draft.Texts(Vocabulary.HolidayPeriod.Off, period.DaysOff);
        draft.Texts(Vocabulary.HolidayPeriod.Makeup, period.MakeupWorkdays);
        return draft.Finish();
    }

    private YamlNode WriteOverlay(CalendarOverlayDefinition overlay)
    {
        using var draft = session.Begin(overlay, Vocabulary.CalendarOverlay.Shape);
        draft.Text(Vocabulary.CalendarOverlay.Name, overlay.Name);
        draft.Texts(Vocabulary.CalendarOverlay.Off, overlay.DaysOff);
        draft.Texts(Vocabulary.CalendarOverlay.Workdays, overlay.Workdays);
        return draft.Finish();
    }
}
