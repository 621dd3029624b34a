using System.Text;
using Zhengwu.Cli.Encodings;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Formatting;

/// <summary>One run of <c>fmt</c> over files and folders.</summary>
internal static class FormatRun
{
    private static readonly Bilingual NothingToFormat = new("这里没有可以整理的文件。", "There is nothing here to format.");

    private static readonly Bilingual Done = new("已整理", "formatted");

    private static readonly Bilingual NothingToDo = new("不用改", "needs no change");

    private static readonly Bilingual NotUnderstood = new("这里的写法还不会整理，没有改动", "written in a way that cannot be formatted yet; left as it is");

    public static int Run(string[] paths, FormatRequest request, ToolConsole console)
    {
        using var interruption = new Interruption();
        var files = DefinitionFiles.Load(paths, cancellation: interruption.Token);
        foreach (var unreadable in files.Unreadable)
            console.Error.WriteLine(PlainText.OneLine(unreadable.ToString(request.Language)));
        var code = files.Unreadable.Count > 0 ? ExitCode.Unreadable : ExitCode.Good;
        if (files.Asked.Count == 0 && code == ExitCode.Good)
        {
            console.Error.WriteLine(NothingToFormat.In(request.Language));
            return ExitCode.Usage;
        }
        foreach (var file in files.Asked)
            code = Math.Max(code, Format(file, request, console, interruption.Token));
        return code;
    }

    private static int Format(Definition file, FormatRequest request, ToolConsole console, CancellationToken cancellation)
    {
        var formatted = Formatted.Of(file, request.Keys);
        if (formatted.Text is not { } text)
            return Refuse(file, formatted, request, console);
        var isSame = text == file.Text.Content;
        if (request.OnlyChecks)
        {
            if (!isSame)
                console.Out.WriteLine(PlainText.OneLine(file.Path));
            return isSame ? ExitCode.Good : ExitCode.Errors;
        }
        return isSame ? Say(file, NothingToDo, ExitCode.Good, request, console) : Write(file, text, request, console, cancellation);
    }

    private static int Write(Definition file, string text, FormatRequest request, ToolConsole console, CancellationToken cancellation)
    {
        try
        {
            var target = AtomicFile.TargetOf(file.Path);
            AtomicFile.Replace(target, new UTF8Encoding(HasMark(target)).GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray(), cancellation);
            return Say(file, Done, ExitCode.Good, request, console);
        }
        catch (Exception fault) when (DefinitionLoading.IsOfTheDisk(fault))
        {
            return Say(file, DefinitionLoading.Explain(fault), ExitCode.Unreadable, request, console);
        }
    }

    private static int Refuse(Definition file, Formatted formatted, FormatRequest request, ToolConsole console)
    {
        if (formatted.Faults.Count == 0)
            return Say(file, NotUnderstood, ExitCode.Errors, request, console);
        foreach (var fault in formatted.Faults)
            console.Error.WriteLine(PlainText.OneLine(fault.ToString(request.Language)));
        return ExitCode.Errors;
    }

    private static int Say(Definition file, Bilingual words, int code, FormatRequest request, ToolConsole console)
    {
        (code == ExitCode.Good ? console.Out : console.Error).WriteLine(PlainText.OneLine($"{file.Path}: {words.In(request.Language)}"));
        return code;
    }

    private static bool HasMark(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[3];
        return file.ReadAtLeast(start, 3, throwOnEndOfStream: false) == 3 && start.SequenceEqual(Encoding.UTF8.Preamble);
    }
}
