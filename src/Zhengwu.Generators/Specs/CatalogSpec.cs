using Zhengwu.Catalogs;
using Zhengwu.CompilerServices;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Generation;
using Zhengwu.Generators.Emit;
using Zhengwu.Generators.Pipeline;

namespace Zhengwu.Generators.Specs;

/// <summary>The class of a catalog: its table, and a member for each item with an id.</summary>
/// <param name="Class">The class.</param>
/// <param name="Parts">The members, as many as go into one source file.</param>
/// <param name="Rows">The literals of the table's rows, end to end.</param>
/// <param name="Words">The literals of the table's words, end to end.</param>
/// <param name="Records">The records of its items.</param>
internal sealed record CatalogSpec(
    ClassSpec Class, ValueList<ValueList<MemberSpec>> Parts, ValueList<string> Rows, ValueList<string> Words, RecordsSpec Records)
    : FileSpec(Class)
{
    // Large enough that few catalogs are split at all, small enough that editors stay quick.
    private const int MembersPerFile = 1_000, CharactersPerLiteral = 60_000;

    public static CatalogSpec Of(DisclosureCatalog catalog, string className, GeneratorOptions options)
    {
        var (rows, words) = CatalogTable.Write(catalog);
        var items = MemberScope.OfItems(catalog, className);
        var members = MemberSpec.AllOf<CatalogItem>(items, item => DocOf(item, options.Language));
        return new(
            ClassSpec.Of(className, DocOf(catalog, className, options.Language), options),
            Split(members), Literals(rows), Literals(words), RecordsSpec.Of(catalog, items, options));
    }

    private static DocSpec DocOf(DisclosureCatalog catalog, string className, Language language) => new DocBuilder(language)
        .Line(Vocabulary.Catalog.Id, catalog.Id)
        .Line(Vocabulary.Catalog.Publisher, catalog.Publisher)
        .Line(Vocabulary.Catalog.Version, catalog.Version)
        .Build(catalog.Title.Text, className);

    private static DocSpec DocOf(CatalogItem item, Language language) => new DocBuilder(language)
        .Line(Vocabulary.Item.Id, item.Id)
        .Line(Vocabulary.Item.Subject, item.Subject)
        .Line(Vocabulary.Item.Deadline, item.Deadline)
        .BuildShort(string.Join(" / ", item.Path.Select(name => name.Text)), item.Id.Text);

    private static ValueList<ValueList<MemberSpec>> Split(ValueList<MemberSpec> members)
    {
        var parts = new List<ValueList<MemberSpec>>();
        for (var i = 0; i < members.Count; i += MembersPerFile)
            parts.Add(ValueList.From(members.Skip(i).Take(MembersPerFile)));
        return ValueList.From(parts);
    }

    private static ValueList<string> Literals(string text)
    {
        var literals = new List<string>();
        for (var i = 0; i < text.Length; i += CharactersPerLiteral)
            literals.Add(Literal.Of(text.Substring(i, Math.Min(CharactersPerLiteral, text.Length - i))));
        return ValueList.From(literals);
    }
}
