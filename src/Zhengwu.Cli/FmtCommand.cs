using System.CommandLine;
using System.Runtime.InteropServices;
using Zhengwu.Cli.Encodings;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu fmt --to-utf8 FILE…</c>: mends the encoding of files.</summary>
internal static class FmtCommand
{
    private static readonly Bilingual OnlyEncodings = new(
        "fmt 目前会做一件事：--to-utf8 把 GB18030（GBK）或 UTF-16 的文件改存为 UTF-8。请加上 --to-utf8。",
        "fmt does one thing so far: --to-utf8 saves files in GB18030 (GBK) or UTF-16 as UTF-8. Add --to-utf8.");

    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var files = CommonOptions.Files<string[]>("FILE", "要整理的文件 / The files to mend");
        files.Arity = ArgumentArity.OneOrMore;
        var toUtf8 = CommonOptions.Flag("--to-utf8", "改存为 UTF-8；已是 UTF-8 的不动 / Save as UTF-8; files that are stay untouched");
        var command = new Command("fmt", "整理定义文件（目前只改编码） / Mend definition files (their encoding, so far)") { files, toUtf8 };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), CommonOptions.IsGiven(parsed, toUtf8), common.LanguageOf(parsed), console));
        return command;
    }

    private static int Run(string[] files, bool toUtf8, Language language, ToolConsole console)
    {
        if (!toUtf8)
        {
            console.Error.WriteLine(OnlyEncodings.In(language));
            return ExitCode.Usage;
        }
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

    /// <summary>Lets Ctrl-C end the work between two steps, so that no temporary file stays behind.</summary>
    private sealed class Interruption : IDisposable
    {
        private readonly CancellationTokenSource _source = new();
        private readonly PosixSignalRegistration _interrupt;
        private readonly PosixSignalRegistration _terminate;

        public Interruption()
        {
            _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        }

        public CancellationToken Token => _source.Token;

        public void Dispose()
        {
            _interrupt.Dispose();
            _terminate.Dispose();
            _source.Dispose();
        }

        private void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            _source.Cancel();
        }
    }
}
