using System.CommandLine;
using System.Globalization;
using Zhengwu.Calendars;
using Zhengwu.Cli.WorkDays;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu calendar show YEAR</c>: a year at a glance.</summary>
internal static class CalendarShowCommand
{
    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var year = Year();
        var format = CommonOptions.OneOf("--format", "输出格式 / Output format", "text", "json");
        var calendar = new CalendarOptions();
        var command = new Command("show", "一年的工作日、节假日和调休上班日 / A year at a glance, make-up days marked") { year, format };
        calendar.AddTo(command);
        command.SetAction(parsed =>
        {
            var language = common.LanguageOf(parsed);
            return calendar.Load(parsed, language, console, out var code) is { } found
                ? Run(found, ReadYear(parsed.GetValue(year))!.Value, parsed.GetRequiredValue(format), language, console)
                : code;
        });
        return command;
    }

    private static int Run(WorkCalendar calendar, int year, string format, Language language, ToolConsole console)
    {
        if (CalendarYear.Of(calendar, year) is not { } found)
        {
            console.Error.WriteLine(NotCovered(calendar, year).In(language));
            return ExitCode.Usage;
        }
        if (format == "json")
            YearJson.Write(found, language, console.Out);
        else
            new YearGrid(found, language, console).Write();
        return ExitCode.Good;
    }

    private static Bilingual NotCovered(WorkCalendar calendar, int year) => year < calendar.FirstDay.Year
        ? new($"日历自 {calendar.FirstDay.Year} 年起，没有 {year} 年。", $"The calendar begins with {calendar.FirstDay.Year}; it has no {year}.")
        : new($"{year} 年的放假安排尚未公布；有通知的，写成日历文件用 calendar add 加入。", $"The days off of {year} are not published; once they are, add them with 'calendar add'.");

    private static Argument<string> Year()
    {
        var argument = new Argument<string>("YEAR") { Description = "年份，如 2026 / The year" };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && ReadYear(result.Tokens[0].Value) is null)
                result.AddError($"YEAR：“{result.Tokens[0].Value}”不是年份 / is not a year like 2026");
        });
        return argument;
    }

    private static int? ReadYear(string? text) =>
        text is { Length: 4 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : null;
}
