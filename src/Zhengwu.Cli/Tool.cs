using System.CommandLine;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary>The whole tool in one call: a command line in, an exit code out.</summary>
internal static class Tool
{
    /// <summary>Runs one command line. Nothing is thrown: a fault of our own is told as ZW9001.</summary>
    public static int Run(IReadOnlyList<string> args, ToolConsole console, TimeProvider time)
    {
        try
        {
            var code = Invoke(args, console, time);
            console.Out.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException)
        {
            return ExitCode.BrokenPipe; // files are read under guards of their own: only the output can fail here
        }
#pragma warning disable CA1031 // the one place that turns any fault into a message
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return ReportOwnFault(fault, args, console);
        }
    }

    private static int Invoke(IReadOnlyList<string> args, ToolConsole console, TimeProvider time)
    {
        var parsed = ZhengwuCommand.Create(console, time).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpPage)
        {
            UsageErrors.Print(parsed, LanguageOf(args), console.Error);
            return ExitCode.Usage;
        }
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static int ReportOwnFault(Exception fault, IReadOnlyList<string> args, ToolConsole console)
    {
        var language = LanguageOf(args);
        var words = new Bilingual("程序自身出错，不是文件的问题", "a fault of the tool's own, not of your files");
        console.Error.WriteLine($"zhengwu: error ZW9001: {words.In(language)}: {fault.GetType().Name}: {PlainText.OneLine(fault.Message)}");
        if (args.Contains(CommonOptions.DebugName))
            console.Error.WriteLine(fault);
        else
            console.Error.WriteLine(new Bilingual("加上 --debug 可看到出错的位置。", "Add --debug to see where.").In(language));
        return ExitCode.OwnFault;
    }

    // Asked for before the command line is understood, and when it is not.
    private static Language LanguageOf(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is "--lang=en" or "--lang:en" || (args[i] == CommonOptions.LangName && i + 1 < args.Count && args[i + 1] == "en"))
                return Language.English;
        }
        return Language.Chinese;
    }
}
