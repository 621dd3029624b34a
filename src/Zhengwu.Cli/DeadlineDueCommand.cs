using System.CommandLine;
using Zhengwu.Cli.Input;
using Zhengwu.Cli.Limits;
using Zhengwu.Cli.WorkDays;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu deadline due PHRASE…</c>: says when a limit is due.</summary>
internal static class DeadlineDueCommand
{
    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var options = new PhraseOptions("从标准输入读取，一行一个 JSON 对象 / Read JSON objects from standard input, one per line");
        var settings = new SettingOptions();
        var calendars = CalendarOptions.Files();
        var explain = CommonOptions.Flag("--explain", "逐日说明（JSON 里总有） / Explain day by day (always there in JSON)");
        var command = new Command("due", "算出时限的到期日 / Compute when a limit is due");
        options.AddTo(command);
        command.Add(explain);
        command.Add(calendars);
        settings.AddTo(command);
        command.SetAction(parsed =>
        {
            var language = common.LanguageOf(parsed);
            if (!options.HasOneSource(parsed, language, console))
                return ExitCode.Usage;
            if (CalendarFiles.Load(parsed.GetValue(calendars) ?? [], language, console, out var code) is not { } source)
                return code;
            var printer = new DuePrinter(options.IsJson(parsed), CommonOptions.IsGiven(parsed, explain), language, console);
            return options.IsStdin(parsed)
                ? AnswerLines(console.In, settings.Read(parsed), source, printer)
                : AnswerPhrases(options.Phrases(parsed), settings.Read(parsed), source, printer);
        });
        return command;
    }

    private static int AnswerLines(Stream input, DueSettings settings, CalendarSource source, DuePrinter printer)
    {
        var code = ExitCode.Good;
        foreach (var line in InputLines.Of(input))
        {
            if (DueQuestion.Read(line, settings, out var fault) is { } question && source.Find(question.Settings.Calendar, out fault) is { } calendar)
            {
                printer.Write(DueAnswer.To(question, calendar));
                continue;
            }
            printer.WriteFault(line, fault!);
            code = ExitCode.Errors;
        }
        return code;
    }

    // One calendar serves all phrases: what is wrong with it is wrong with the command line.
    private static int AnswerPhrases(string[] phrases, DueSettings settings, CalendarSource source, DuePrinter printer)
    {
        if (source.Find(settings.Calendar, out var fault) is not { } calendar)
        {
            printer.Refuse(fault!);
            return ExitCode.Usage;
        }
        foreach (var phrase in phrases)
            printer.Write(DueAnswer.To(new(phrase, settings), calendar));
        return ExitCode.Good;
    }
}
