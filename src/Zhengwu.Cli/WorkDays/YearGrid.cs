using System.Text;
using Zhengwu.Calendars;
using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>Draws a year for people: twelve months, as many beside each other as there is room, and the holidays below.</summary>
internal sealed class YearGrid(CalendarYear year, Language language, ToolConsole console)
{
    public const string Off = "*";
    public const string Worked = "+";

    private const int CellWidth = 4;
    private const int WeekLength = 7;
    private const int MonthWidth = CellWidth * WeekLength;
    private const int WeeksOfMonth = 6;
    private const string Gap = "  ";

    private static readonly string[] ChineseWeek = ["一", "二", "三", "四", "五", "六", "日"];
    private static readonly string[] EnglishWeek = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    private readonly Ink _ink = new(console.HasColour);
    private readonly TextWriter _output = console.Out;

    public void Write()
    {
        _output.WriteLine(_ink.Bold(new Bilingual($"{year.Year} 年：{year.Workdays} 个工作日", $"{year.Year}: {year.Workdays} working days").In(language)));
        var beside = Math.Clamp((console.Width + Gap.Length) / (MonthWidth + Gap.Length), 1, 4);
        foreach (var months in Enumerable.Range(1, 12).Chunk(beside))
            WriteMonths(months);
        _output.WriteLine();
        _output.WriteLine($"{_ink.Red(Off)} {new Bilingual("放假", "off").In(language)}  {_ink.Green(Worked)} {new Bilingual("调休上班", "worked instead").In(language)}");
        foreach (var holiday in year.Holidays)
            _output.WriteLine("  " + PlainText.OneLine(Line(holiday)));
        WriteNotes();
    }

    private void WriteMonths(int[] months)
    {
        _output.WriteLine();
        _output.WriteLine(string.Join(Gap, months.Select(Heading)).TrimEnd());
        _output.WriteLine(string.Join(Gap, months.Select(_ => Week())).TrimEnd());
        for (var week = 0; week < WeeksOfMonth; week++)
        {
            var line = string.Join(Gap, months.Select(month => Days(month, week)));
            if (!string.IsNullOrWhiteSpace(line))
                _output.WriteLine(line.TrimEnd());
        }
    }

    // Ideographs take two columns: the padding counts them twice.
    private string Heading(int month)
    {
        var workdays = year.InMonth(month).Count(day => day.IsWorkday);
        var text = new Bilingual($" {month}月（{workdays}）", $" {EnglishMonth(month)} ({workdays})").In(language);
        var columns = text.Sum(c => c > '\u2E7F' ? 2 : 1);
        return _ink.Bold(text) + new string(' ', MonthWidth - columns);
    }

    private string Week() =>
        _ink.Faint(string.Concat(language == Language.English ? EnglishWeek.Select(name => $" {name} ") : ChineseWeek.Select(name => $" {name} ")));

    private string Days(int month, int week)
    {
        var line = new StringBuilder();
        var first = new DateOnly(year.Year, month, 1);
        var monday = (week * WeekLength) - (((int)first.DayOfWeek + 6) % WeekLength);
        for (var number = monday + 1; number <= monday + WeekLength; number++)
            line.Append(number >= 1 && number <= DateTime.DaysInMonth(year.Year, month) ? Cell(year.Days[first.DayOfYear + number - 2]) : new string(' ', CellWidth));
        return line.ToString();
    }

    private string Cell(CalendarDay day)
    {
        var number = $"{day.Date.Day,3}";
        return day switch
        {
            { Kind: CalendarDayKind.Holiday or CalendarDayKind.LocalClosure } => _ink.Red(number + Off),
            { Kind: CalendarDayKind.MakeupWorkday or CalendarDayKind.LocalWorkday } => _ink.Green(number + Worked),
            { IsWorkday: false } => _ink.Faint(number + " "),
            _ => number + " ",
        };
    }

    private string Line(YearHoliday holiday)
    {
        var english = language == Language.English;
        var name = english ? HolidayNames.English(holiday.Name) : holiday.Name;
        var off = string.Join(english ? ", " : "、", holiday.Off.Select(Span));
        var worked = string.Join(english ? ", " : "、", holiday.Worked.Select(Day));
        var parts = new List<string>();
        if (off.Length > 0)
            parts.Add(english ? $"off {off}" : $"{off}放假");
        if (worked.Length > 0)
            parts.Add(english ? $"worked {worked}" : $"{worked}上班");
        var source = holiday.Notice is { } notice ? (english ? $" ({notice})" : $"（{notice}）") : "";
        return english ? $"{name}: {string.Join("; ", parts)}{source}" : $"{name}：{string.Join("，", parts)}{source}";
    }

    private string Span(DaySpan span) => span.Length == 1 ? Day(span.First) : language == Language.English
        ? $"{Day(span.First)} - {Day(span.Last)}"
        : $"{Day(span.First)}至{(span.First.Month == span.Last.Month ? $"{span.Last.Day}日" : Day(span.Last))}";

    private string Day(DateOnly day) => language == Language.English ? $"{day.Day} {EnglishMonth(day.Month)}" : $"{day.Month}月{day.Day}日";

    private static string EnglishMonth(int month) => System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[month - 1];

    private void WriteNotes()
    {
        if (!year.IsPublished)
            _output.WriteLine(_ink.Yellow(new Bilingual("没有通知文号，不算已公布，结果都是暂定。", "No notice is named: the year does not count as published, and all that rests on it is provisional.").In(language)));
        else if (year.IsEndOpen)
            _output.WriteLine(_ink.Faint(new Bilingual("12月29日至31日可能由次年的通知调整。", "The next year's notice may still set 29 to 31 December.").In(language)));
        _output.WriteLine(_ink.Faint(new Bilingual($"日历：{year.Calendar.Edition}", $"calendar: {year.Calendar.Edition}").In(language)));
    }
}
