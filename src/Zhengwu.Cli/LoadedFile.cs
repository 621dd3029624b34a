using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary>One file that a command works on, read together with those it names; or the reason why it cannot.</summary>
/// <param name="Definition">The file; null when it cannot be worked on.</param>
/// <param name="Set">The file with those it names.</param>
/// <param name="ExitCode">What the run says when it cannot.</param>
internal sealed record LoadedFile(Definition? Definition, DefinitionSet Set, int ExitCode)
{
    /// <summary>Reads a file; what keeps it from being worked on is printed.</summary>
    /// <remarks>Faults that leave a model are no obstacle: <c>check</c> is the command that tells them.</remarks>
    public static LoadedFile Load(string path, Language language, ToolConsole console)
    {
        var files = DefinitionFiles.Load(path);
        foreach (var unreadable in files.Unreadable)
            console.Error.WriteLine(PlainText.OneLine(unreadable.ToString(language)));
        if (files.Asked.Count != 1)
            return Refuse(path, files, language, console);
        var definition = files.Asked[0];
        if (definition.Model is not null)
            return new(definition, files.Set, Cli.ExitCode.Good);
        foreach (var finding in definition.ReadingFindings)
            console.Error.WriteLine(PlainText.OneLine(finding.ToString(language)));
        return new(null, files.Set, Cli.ExitCode.Errors);
    }

    private static LoadedFile Refuse(string path, DefinitionFiles files, Language language, ToolConsole console)
    {
        if (files.Unreadable.Count > 0)
            return new(null, files.Set, Cli.ExitCode.Unreadable);
        var words = new Bilingual("是文件夹，这里要一个文件", "is a folder; one file is needed here");
        console.Error.WriteLine(PlainText.OneLine($"{path}: {words.In(language)}"));
        return new(null, files.Set, Cli.ExitCode.Usage);
    }
}
