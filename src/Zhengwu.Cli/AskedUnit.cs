using System.CommandLine;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Cli;

/// <summary>The unit that a command line asks for (<c>--unit</c>), found in the unit directory of a file.</summary>
internal static class AskedUnit
{
    private static readonly Bilingual NoDirectory = new(
        "文件没有写明单位目录，或目录读不了；不知道名称和分组所指，无法按单位查看。",
        "The file names no unit directory, or it cannot be read: what names and groups mean is not known.");

    public static Option<string?> Option() =>
        new("--unit") { Description = "只看一个单位的（名称、别名或标识） / Only the rows of one unit (name, alias or id)", HelpName = "NAME" };

    /// <summary>The directory that a file names, or is; null when there is none.</summary>
    public static UnitDirectory? DirectoryOf(Definition definition, DefinitionSet set)
    {
        var named = definition.Plan?.UnitsFile ?? definition.Catalog?.UnitsFile;
        return definition.Units ?? (named is { HasText: true } ? set.Find(definition, named.Text!)?.Units : null);
    }

    /// <summary>The unit of a name, alias or id; what keeps it from being found is printed.</summary>
    public static Unit? Find(string name, UnitDirectory? directory, Language language, ToolConsole console)
    {
        if (directory is null)
        {
            console.Error.WriteLine(NoDirectory.In(language));
            return null;
        }
        if (directory.ToIndex().Unit(name) is { } unit)
            return unit;
        var near = Spelling.DidYouMean(Spelling.Nearest(name, directory.Units.Select(known => known.Name.Text ?? ""))).In(language);
        console.Error.WriteLine(PlainText.OneLine(new Bilingual($"单位目录里没有“{name}”。{near}", $"The unit directory has no '{name}'. {near}").In(language)));
        return null;
    }
}
