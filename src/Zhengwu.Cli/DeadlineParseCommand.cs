using System.CommandLine;
using Zhengwu.Cli.Input;
using Zhengwu.Cli.Limits;
using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu deadline parse PHRASE…</c>: says what a limit means.</summary>
internal static class DeadlineParseCommand
{
    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var options = new PhraseOptions("从标准输入读取，一行一个时限 / Read phrases from standard input, one per line");
        var place = CommonOptions.OneOf("--in", "写在哪里，决定没有年份的日期怎样读 / Where it stands, which decides how a date without a year is read", "none", "plan", "catalog");
        var command = new Command("parse", "说明一个时限是什么意思 / Say what a limit means");
        options.AddTo(command);
        command.Add(place);
        command.SetAction(parsed =>
        {
            var language = common.LanguageOf(parsed);
            if (!options.HasOneSource(parsed, language, console))
                return ExitCode.Usage;
            var printer = new LimitPrinter(options.IsJson(parsed), options.IsStdin(parsed), language, console);
            return Run(options.IsStdin(parsed) ? InputLines.Of(console.In) : Lines(options.Phrases(parsed)), ContextOf(parsed.GetRequiredValue(place)), printer);
        });
        return command;
    }

    private static int Run(IEnumerable<InputLine> lines, LimitContext context, LimitPrinter printer)
    {
        var code = ExitCode.Good;
        foreach (var line in lines)
        {
            if (line.Fault is { } fault)
            {
                printer.WriteFault(line, fault);
                code = ExitCode.Errors;
                continue;
            }
            printer.Write(line, LimitDescription.Of(DeadlineParser.Parse(line.Text, context)));
        }
        return code;
    }

    private static IEnumerable<InputLine> Lines(string[] phrases) => phrases.Select((phrase, i) => new InputLine(i + 1, phrase));

    private static LimitContext ContextOf(string word) => word switch
    {
        "plan" => LimitContext.Plan,
        "catalog" => LimitContext.Catalog,
        _ => LimitContext.None,
    };
}
