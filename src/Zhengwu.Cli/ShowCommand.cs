using System.CommandLine;
using Zhengwu.Cli.Show;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu show FILE</c>: prints a plan, a catalog or a unit directory as a table.</summary>
internal static class ShowCommand
{
    private static readonly Bilingual NoRows = new(
        "这就是单位目录；--unit 用于计划和目录。",
        "This is a unit directory; --unit is for plans and catalogs.");

    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var file = CommonOptions.Files<string>("FILE", "计划、目录或单位目录 / A plan, a catalog or a unit directory");
        var by = CommonOptions.OneOf("--by", "按什么归类 / What to group by", "group", "unit", "path");
        var unit = AskedUnit.Option();
        var format = CommonOptions.OneOf("--format", "输出格式 / Output format", "text", "csv", "json");
        var command = new Command("show", "以表格查看计划、目录 / Show a plan or catalog as a table") { file, by, unit, format };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file),
            new ShowRequest(GroupingOf(parsed.GetRequiredValue(by)), parsed.GetValue(unit), parsed.GetRequiredValue(format), common.LanguageOf(parsed)),
            console));
        return command;
    }

    private static Grouping GroupingOf(string word) => word switch
    {
        "unit" => Grouping.Unit,
        "path" => Grouping.Path,
        _ => Grouping.Group,
    };

    private static int Run(string path, ShowRequest request, ToolConsole console)
    {
        var file = LoadedFile.Load(path, request.Language, console);
        if (file.Definition is not { } definition)
            return file.ExitCode;
        var directory = AskedUnit.DirectoryOf(definition, file.Set);
        var shown = Show(definition, directory, request.Language);
        if (request.Unit is not { } name)
            Write(shown, request, console);
        else if (OnlyUnit(shown, definition, directory, name, request.Language, console) is { } ofUnit)
            Write(ofUnit, request, console);
        else
            return ExitCode.Usage;
        return ExitCode.Good;
    }

    private static Shown? OnlyUnit(Shown shown, Definition definition, UnitDirectory? directory, string name, Language language, ToolConsole console)
    {
        if (definition.Units is not null)
        {
            console.Error.WriteLine(NoRows.In(language));
            return null;
        }
        if (AskedUnit.Find(name, directory, language, console) is not { } unit)
            return null;
        var rows = new UnitRows(unit, directory!, language);
        var bound = definition.Plan is { } plan ? rows.Of(plan, shown.Tables[0]) : rows.Of(shown.Tables[0]);
        return shown with { Unit = rows.Name, Tables = [bound], Open = rows.OpenIn(shown.Tables[0], bound) };
    }

    private static Shown Show(Definition definition, UnitDirectory? directory, Language language)
    {
        var names = new DirectoryNames(directory);
        if (definition.Plan is { } plan)
            return new("plan", definition.Path, plan.Id.Text, plan.Title.Text, [PlanTable.Of(plan, names)]);
        if (definition.Catalog is { } catalog)
            return new("catalog", definition.Path, catalog.Id.Text, catalog.Title.Text, [CatalogTable.Of(catalog, names)]);
        var units = definition.Units!;
        return new("units", definition.Path, units.Id.Text, units.Title.Text, UnitsTable.Of(units, language));
    }

    private static void Write(Shown shown, ShowRequest request, ToolConsole console)
    {
        if (request.Format == "csv")
            TableCsv.Write(shown, request.By, request.Language, console.Out);
        else if (request.Format == "json")
            TableJson.Write(shown, console.Out);
        else
            TableText.Write(shown, request.By, request.Language, console);
    }
}
