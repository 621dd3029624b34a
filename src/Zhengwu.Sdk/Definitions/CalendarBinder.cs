using Zhengwu.Calendars;

namespace Zhengwu.Definitions;

/// <summary>Binds a calendar file to <see cref="HolidayCalendarDefinition"/>.</summary>
internal static class CalendarBinder
{
    public static HolidayCalendarDefinition Bind(BindingSession session, int root)
    {
        using var fields = session.Open(root, Vocabulary.Calendar.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.Calendar.Id),
            Title = session.Text(fields, Vocabulary.Calendar.Title),
            Year = session.Year(fields, Vocabulary.Calendar.Year),
            Number = session.Text(fields, Vocabulary.Calendar.Number),
            Issued = session.Date(fields, Vocabulary.Calendar.Issued),
            Accepted = CommonBinder.Acceptances(session, fields, Vocabulary.Calendar.Accept),
            Periods = session.Each(fields, Vocabulary.Calendar.Periods, BindPeriod),
            Overlays = session.Each(fields, Vocabulary.Calendar.Overlays, BindOverlay),
        };
    }

    private static HolidayPeriodDefinition BindPeriod(BindingSession session, Key key, int row)
    {
        using var fields = session.Open(row, Vocabulary.HolidayPeriod.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Name = session.Text(fields, Vocabulary.HolidayPeriod.Name),
            DaysOff = session.DaySpans(fields, Vocabulary.HolidayPeriod.Off),
            MakeupWorkdays = session.Dates(fields, Vocabulary.HolidayPeriod.Makeup),
        };
    }

    private static CalendarOverlayDefinition BindOverlay(BindingSession session, Key key, int row)
    {
        using var fields = session.Open(row, Vocabulary.CalendarOverlay.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Name = session.Text(fields, Vocabulary.CalendarOverlay.Name),
            DaysOff = session.DaySpans(fields, Vocabulary.CalendarOverlay.Off),
            Workdays = session.DaySpans(fields, Vocabulary.CalendarOverlay.Workdays),
        };
    }
}
