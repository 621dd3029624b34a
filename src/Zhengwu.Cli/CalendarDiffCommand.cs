using System.CommandLine;
using Zhengwu.Calendars;
using Zhengwu.Cli.WorkDays;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu calendar diff OLD [NEW]</c>: says which days two states of the calendar see differently, and why.</summary>
internal static class CalendarDiffCommand
{
    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var old = CommonOptions.Files<string>("OLD", $"旧的：日期（{DayOption.Form}，那一天所知道的日历）或者日历文件 / A day (the calendar as known then) or a calendar file");
        var @new = CommonOptions.Files<string?>("NEW", "新的，写法相同；不写则为现在所知道的日历 / The new one; what is known now by default");
        @new.Arity = ArgumentArity.ZeroOrOne;
        var format = CommonOptions.OneOf("--format", "输出格式 / Output format", "text", "json");
        var command = new Command("diff", "比较两版日历 / Compare two editions of the calendar") { old, @new, format };
        command.SetAction(parsed =>
        {
            var language = common.LanguageOf(parsed);
            if (Load(parsed.GetRequiredValue(old), language, console, out var code) is not { } before || Load(parsed.GetValue(@new), language, console, out code) is not { } after)
                return code;
            if (parsed.GetRequiredValue(format) == "json")
                CalendarDiffJson.Write(before, after, language, console.Out);
            else
                new CalendarDiffText(language, console).Write(before, after);
            return ExitCode.Good;
        });
        return command;
    }

    private static WorkCalendar? Load(string? edition, Language language, ToolConsole console, out int exitCode)
    {
        if (DayOption.Read(edition) is { } day)
            return KnownOn(day, language, console, out exitCode);
        return CalendarFiles.Load(edition is null ? [] : [edition], language, console, out exitCode)?.Find(new(), out _);
    }

    private static WorkCalendar? KnownOn(DateOnly day, Language language, ToolConsole console, out int exitCode)
    {
        var calendar = new CalendarSource(WorkCalendar.National, []).Find(new(day), out var fault);
        exitCode = fault is null ? ExitCode.Good : ExitCode.Usage;
        if (fault is not null)
            console.Error.WriteLine(fault.In(language));
        return calendar;
    }
}
