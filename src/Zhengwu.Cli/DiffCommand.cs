using System.CommandLine;
using Zhengwu.Cli.Diff;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu diff OLD NEW</c>: says what became of each task or item.</summary>
internal static class DiffCommand
{
    private static readonly Bilingual NotComparable = new(
        "只能比较两个计划，或两个目录。",
        "Only two plans or two catalogs can be compared.");

    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var old = CommonOptions.Files<string>("OLD", "旧的计划或目录 / The old plan or catalog");
        var @new = CommonOptions.Files<string>("NEW", "新的计划或目录 / The new one");
        var format = CommonOptions.OneOf("--format", "输出格式 / Output format", "text", "json");
        var command = new Command("diff", "比较两版计划或目录 / Compare two versions of a plan or catalog") { old, @new, format };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), parsed.GetRequiredValue(format), common.LanguageOf(parsed), console));
        return command;
    }

    private static int Run(string oldPath, string newPath, string format, Language language, ToolConsole console)
    {
        var old = LoadedFile.Load(oldPath, language, console);
        var @new = LoadedFile.Load(newPath, language, console);
        if (old.Definition is null || @new.Definition is null)
            return Math.Max(old.ExitCode, @new.ExitCode);
        if (!AreComparable(old.Definition, @new.Definition))
        {
            console.Error.WriteLine(NotComparable.In(language));
            return ExitCode.Usage;
        }
        var diff = DefinitionDiff.Of(old.Definition, @new.Definition);
        if (format == "json")
            DiffJson.Write(diff, console.Out);
        else
            new DiffText(diff, language, console).Write();
        return ExitCode.Good;
    }

    private static bool AreComparable(Definition old, Definition @new) =>
        (old.Plan is not null && @new.Plan is not null) || (old.Catalog is not null && @new.Catalog is not null);
}
