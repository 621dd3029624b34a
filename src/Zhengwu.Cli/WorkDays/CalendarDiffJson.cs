using System.Text.Json;
using Zhengwu.Calendars;
using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>How two calendars differ, for programs: <c>calendar-diff/1</c>.</summary>
internal static class CalendarDiffJson
{
    public static void Write(WorkCalendar old, WorkCalendar @new, Language language, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("zhengwu", "calendar-diff/1");
        WriteDifference(json, old, @new, language);
        json.WriteEndObject();
    });

    /// <summary>The two editions and what lies between them.</summary>
    public static void WriteDifference(Utf8JsonWriter json, WorkCalendar old, WorkCalendar @new, Language language)
    {
        var difference = old.Diff(@new);
        WriteEdition(json, "old", old);
        WriteEdition(json, "new", @new);
        json.WriteStartArray("changed");
        foreach (var changed in difference.Changed)
            Write(json, changed, language);
        json.WriteEndArray();
        json.WriteIfAny("gained", difference.Gained.Select(span => span.ToString()));
        json.WriteIfAny("lost", difference.Lost.Select(span => span.ToString()));
    }

    private static void WriteEdition(Utf8JsonWriter json, string name, WorkCalendar calendar)
    {
        json.WriteStartObject(name);
        json.WriteDay("knownThrough", calendar.KnownThrough);
        json.WriteString("edition", calendar.Edition.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangedDay changed, Language language)
    {
        json.WriteStartObject();
        json.WriteDay("date", changed.Date);
        json.WriteBoolean("movesCounts", changed.MovesCounts);
        Write(json, "before", changed.Before, language);
        Write(json, "after", changed.After, language);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, CalendarDay day, Language language)
    {
        json.WriteStartObject(name);
        json.WriteBoolean("workday", day.IsWorkday);
        json.WriteString("reason", day.Reason.In(language));
        json.WriteEndObject();
    }
}
