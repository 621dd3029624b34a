using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>Prints days, one line each.</summary>
internal static class DayList
{
    public const string Version = "day/1";

    /// <summary>For programs: no byte order mark, <c>\n</c>, a heading; nothing stands in the second column of a day that is not known.</summary>
    public static void WriteCsv(IEnumerable<DayEntry> days, Language language, TextWriter output)
    {
        output.Write("date,workday,reason\n");
        foreach (var entry in days)
            output.Write($"{DayText.Iso(entry.Date)},{Digit(entry.Day)},{CsvText.Quote(CsvText.Harmless(entry.Reason.In(language)))}\n");
    }

    public static void WriteText(IEnumerable<DayEntry> days, Language language, ToolConsole console)
    {
        var ink = new Ink(console.HasColour);
        foreach (var entry in days)
            console.Out.WriteLine($"{Mark(entry.Day, ink)} {DayText.Of(entry.Date).In(language)}  {PlainText.OneLine(entry.Reason.In(language))}");
    }

    public static void WriteJson(IEnumerable<DayEntry> days, WorkCalendar calendar, Language language, TextWriter output)
    {
        foreach (var entry in days)
            WriteJson(entry, calendar, language, output);
    }

    private static void WriteJson(DayEntry entry, WorkCalendar calendar, Language language, TextWriter output) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("zhengwu", Version);
        json.WriteDay("date", entry.Date);
        if (entry.Day is { } day)
            json.WriteBoolean("workday", day.IsWorkday);
        else
            json.WriteNull("workday");
        json.WriteString("kind", entry.Day is { } known ? Words.InKebab(known.Kind.ToString()) : "unknown");
        json.WriteIfGiven("name", entry.Day?.Name);
        json.WriteIfGiven("notice", entry.Day?.Notice?.ToString());
        json.WriteString("reason", entry.Reason.In(language));
        json.WriteString("edition", calendar.Edition.ToString());
        json.WriteEndObject();
    });

    private static string Digit(CalendarDay? day) => day switch
    {
        null => "",
        { IsWorkday: true } => "1",
        _ => "0",
    };

    private static string Mark(CalendarDay? day, Ink ink) => day switch
    {
        null => "?",
        { Kind: CalendarDayKind.MakeupWorkday or CalendarDayKind.LocalWorkday } => ink.Green(YearGrid.Worked),
        { Kind: CalendarDayKind.Holiday or CalendarDayKind.LocalClosure } => ink.Red(YearGrid.Off),
        { IsWorkday: false } => ink.Faint("-"),
        _ => " ",
    };
}
