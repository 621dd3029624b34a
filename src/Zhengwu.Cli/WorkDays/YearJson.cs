using System.Text.Json;
using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>A year for programs, <c>year/1</c>.</summary>
internal static class YearJson
{
    public static void Write(CalendarYear year, Language language, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("zhengwu", "year/1");
        json.WriteNumber("year", year.Year);
        json.WriteBoolean("published", year.IsPublished);
        json.WriteNumber("workdays", year.Workdays);
        json.WriteStartArray("months");
        for (var month = 1; month <= 12; month++)
            json.WriteNumberValue(year.InMonth(month).Count(day => day.IsWorkday));
        json.WriteEndArray();
        json.WriteStartArray("holidays");
        foreach (var holiday in year.Holidays)
            Write(json, holiday, language);
        json.WriteEndArray();
        json.WriteDay("knownThrough", year.Calendar.KnownThrough);
        json.WriteString("edition", year.Calendar.Edition.ToString());
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, YearHoliday holiday, Language language)
    {
        json.WriteStartObject();
        json.WriteString("name", language == Language.English ? HolidayNames.English(holiday.Name) : holiday.Name);
        json.WriteIfAny("off", holiday.Off.SelectMany(span => span.Days()).Select(DayText.Iso));
        json.WriteIfAny("worked", holiday.Worked.Select(DayText.Iso));
        json.WriteIfGiven("notice", holiday.Notice?.ToString());
        json.WriteEndObject();
    }
}
