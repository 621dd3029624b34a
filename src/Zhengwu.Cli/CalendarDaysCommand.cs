using System.CommandLine;
using Zhengwu.Calendars;
using Zhengwu.Cli.WorkDays;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu calendar days FROM TO</c>: says of every day whether offices work, and why.</summary>
internal static class CalendarDaysCommand
{
    private static readonly Bilingual Reversed = new("TO 早于 FROM。", "TO lies before FROM.");

    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var from = DayOption.Argument("FROM", $"第一日，{DayOption.Form} / The first day");
        var to = DayOption.Argument("TO", "最后一日，包括在内 / The last day, included");
        var format = CommonOptions.OneOf("--format", "输出格式 / Output format", "text", "csv", "json");
        var calendar = new CalendarOptions();
        var command = new Command("days", "逐日列出是否工作日和原因 / List every day: worked or not, and why") { from, to, format };
        calendar.AddTo(command);
        command.SetAction(parsed =>
        {
            var language = common.LanguageOf(parsed);
            var span = new DaySpan(DayOption.Read(parsed.GetValue(from))!.Value, DayOption.Read(parsed.GetValue(to))!.Value);
            return calendar.Load(parsed, language, console, out var code) is { } found ? Run(found, span, parsed.GetRequiredValue(format), language, console) : code;
        });
        return command;
    }

    private static int Run(WorkCalendar calendar, DaySpan span, string format, Language language, ToolConsole console)
    {
        if (span.Length == 0)
        {
            console.Error.WriteLine(Reversed.In(language));
            return ExitCode.Usage;
        }
        var days = span.Days().Select(day => DayEntry.Of(calendar, day));
        if (format == "csv")
            DayList.WriteCsv(days, language, console.Out);
        else if (format == "json")
            DayList.WriteJson(days, calendar, language, console.Out);
        else
            DayList.WriteText(days, language, console);
        return ExitCode.Good;
    }
}
