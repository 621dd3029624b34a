using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>Looks for the files that a plan or catalog names, and whether they are what is expected (ZW0015).</summary>
internal static class ReferenceCheck
{
    private static readonly Bilingual UnitDirectory = new("单位目录", "unit directory");
    private static readonly Bilingual Catalog = new("事项目录", "catalog");
    private static readonly Bilingual NotFound = new("没有找到", "was not found");

    public static void Apply(CheckContext context)
    {
        if (context.Definition.Plan is { } plan)
        {
            Check(plan.UnitsFile, DefinitionKind.Units, UnitDirectory, context);
            foreach (var file in plan.CatalogFiles)
                Check(file, DefinitionKind.Catalog, Catalog, context);
        }
        if (context.Definition.Catalog is { } catalog)
            Check(catalog.UnitsFile, DefinitionKind.Units, UnitDirectory, context);
    }

    private static void Check(Value<string> file, DefinitionKind expected, Bilingual name, CheckContext context)
    {
        if (!file.HasText)
            return;
        var found = context.Set.Find(context.Definition, file.Text!);
        if (found is null)
            context.Report(TextRules.FileNotFound, file.Source, Excerpt.Of(file.Text!), name, NotFound);
        else if (found.Kind is { } kind && kind != expected) // a file that could not be read is there; its own findings tell
            context.Report(TextRules.FileNotFound, file.Source, Excerpt.Of(file.Text!), name, IsAnother(kind));
    }

    private static Bilingual IsAnother(DefinitionKind kind)
    {
        var name = Vocabulary.Kinds.Values[(int)kind];
        return new($"是“{name.Chinese}”文件", $"is a file of kind '{name.English}'");
    }
}
