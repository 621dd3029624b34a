using System.CommandLine;
using Zhengwu.Cli.Encodings;
using Zhengwu.Cli.Formatting;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu fmt FILE…</c>: lays files out, converts their keys, or mends their encoding.</summary>
internal static class FmtCommand
{
    private static readonly Bilingual NotTogether = new("--to-utf8 只改编码，不能与 --check、--keys 同用。", "--to-utf8 mends the encoding only; it does not go with --check or --keys.");

    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var files = CommonOptions.Files<string[]>("FILE", "要整理的文件或文件夹 / The files or folders to lay out");
        files.Arity = ArgumentArity.OneOrMore;
        var keys = new Option<string?>("--keys") { Description = "把键和可选值改成一种语言 / Convert keys and closed lists to one language", HelpName = "zh|en" };
        keys.AcceptOnlyFromAmong("zh", "en");
        var check = CommonOptions.Flag("--check", "只列出会改动的文件，有就以 1 退出 / Only list what would change; exit with 1 if any");
        var toUtf8 = CommonOptions.Flag("--to-utf8", "改存为 UTF-8，别的不动；已是 UTF-8 的不动 / Save as UTF-8 and change nothing else; files that are stay untouched");
        var command = new Command("fmt", "整理版式，转换键的语言，改存编码 / Lay files out, convert keys, mend encodings") { files, keys, check, toUtf8 };
        command.SetAction(parsed =>
        {
            var language = common.LanguageOf(parsed);
            var request = new FormatRequest(LanguageOf(parsed.GetValue(keys)), CommonOptions.IsGiven(parsed, check), language);
            if (!CommonOptions.IsGiven(parsed, toUtf8))
                return FormatRun.Run(parsed.GetRequiredValue(files), request, console);
            if (!request.OnlyChecks && request.Keys is null)
                return Mend(parsed.GetRequiredValue(files), language, console);
            console.Error.WriteLine(NotTogether.In(language));
            return ExitCode.Usage;
        });
        return command;
    }

    private static Language? LanguageOf(string? keys) => keys switch { "zh" => Language.Chinese, "en" => Language.English, _ => null };

    private static int Mend(string[] files, Language language, ToolConsole console)
    {
        using var interruption = new Interruption();
        var code = ExitCode.Good;
        foreach (var file in files)
            code = Math.Max(code, Mend(file, language, console, interruption.Token));
        return code;
    }

    private static int Mend(string file, Language language, ToolConsole console, CancellationToken cancellation)
    {
        var outcome = EncodingMender.Mend(file, cancellation);
        var line = $"{file}: {outcome.Words.In(language)}";
        (outcome.ExitCode == ExitCode.Good ? console.Out : console.Error).WriteLine(PlainText.OneLine(line));
        return outcome.ExitCode;
    }
}
