using Zhengwu.Definitions;
using Zhengwu.Generators.Specs;

namespace Zhengwu.Generators.Emit;

/// <summary>Emits the class of a catalog: the members, and the table that they are read from; a large one over several files.</summary>
internal static class CatalogEmitter
{
    private const string Catalog = "global::Zhengwu.Catalogs.DisclosureCatalog", Item = "global::Zhengwu.Catalogs.CatalogItem",
        Table = "global::Zhengwu.CompilerServices.CatalogTable";

    public static IEnumerable<(string Suffix, string Code)> Emit(CatalogSpec spec)
    {
        yield return ("", EmitFirst(spec));
        for (var i = 1; i < spec.Parts.Count; i++)
            yield return ($".Items{i + 1}", CodeWriter.File(spec.Class, part => part.Members(spec.Parts[i], Item, "__Model.items"), isFirst: false));
        foreach (var (name, literal) in Pieces(spec).Where(_ => IsLarge(spec)))
            yield return ($".{name}", CodeWriter.File(spec.Class, part => part.Block("private static partial class __Model", model => EmitPiece(model, name, literal)), isFirst: false));
    }

    private static string EmitFirst(CatalogSpec spec) => CodeWriter.File(spec.Class, catalog => catalog
        .Doc(spec.Class.Doc)
        .Line($"public static {Catalog} Catalog => __Model.catalog;")
        .Members(spec.Parts.IsEmpty ? default : spec.Parts[0], Item, "__Model.items")
        .Line()
        .Block("private static partial class __Model", model => EmitModel(model, spec)));

    private static void EmitModel(CodeWriter model, CatalogSpec spec)
    {
        model.Field("internal", Catalog, "catalog", Code.Call(Table + ".Read", Whole("Rows", spec.Rows), Whole("Words", spec.Words)));
        model.Field("internal", "global::Zhengwu.Definitions.ValueList<" + Item + ">", "items", Code.Text("catalog.Items"));
        foreach (var (name, literal) in Pieces(spec).Where(_ => !IsLarge(spec)))
            EmitPiece(model.Line(), name, literal);
    }

    private static void EmitPiece(CodeWriter model, string name, string literal) => model
        .Line($"private static string {name}() =>")
        .Line($"    {literal};");

    private static bool IsLarge(CatalogSpec spec) => spec.Rows.Count + spec.Words.Count > 2;

    private static Code Whole(string name, ValueList<string> literals) => literals.Count == 1
        ? Code.Text(name + "1()")
        : Code.Call("string.Concat", Code.Text($"new string[] {{ {string.Join(", ", literals.Select((_, i) => $"{name}{i + 1}()"))} }}"));

    private static IEnumerable<(string Name, string Literal)> Pieces(CatalogSpec spec) =>
        spec.Rows.Select((literal, i) => ($"Rows{i + 1}", literal)).Concat(spec.Words.Select((literal, i) => ($"Words{i + 1}", literal)));
}
