using System.Text;
using Zhengwu.Definitions;
using Zhengwu.Generation;

namespace Zhengwu.Sdk.Tests.Rules;

/// <summary>The rules pass over items whose ids surely are names; they must not pass over a fault.</summary>
public sealed class RecordNamesTests
{
    private static readonly string[] Ids =
        ["Title", "title", "TITLE", "TitleElement", "Titleelement", "titleElement", "Body", "body", "open-day", "OpenDay", "Item1", "Item1_A", "甲", "甲", "1st", "a b", "x".PadLeft(201, 'X'), "Equals", ""];

    [Fact]
    public void What_is_passed_over_has_no_fault()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 2_000; round++)
        {
            var catalog = DefinitionReader.Read("names.catalog.yaml", Catalog(random)).Catalog!;
            Assert.Equal(Faults(RecordTypes.Of(catalog, Items()).Scopes), Faults(RecordTypes.ScopesInDoubt(catalog, Items())));

            MemberScope Items() => MemberScope.OfItems(catalog, "NamesCatalog");
        }
    }

    [Fact]
    public void Items_with_plain_ids_are_passed_over()
    {
        const string text = "zhengwu: catalog/1\nitems:\n  - id: A\n    elements: [{id: Title, name: 标题}, {id: Body, name: 正文}, {name: 附件}]\n";
        var catalog = DefinitionReader.Read("names.catalog.yaml", text).Catalog!;
        Assert.Empty(RecordTypes.ScopesInDoubt(catalog, MemberScope.OfItems(catalog, "NamesCatalog")));
    }

    private static string Catalog(Random random)
    {
        var text = new StringBuilder("zhengwu: catalog/1\nid: names\nitems:\n");
        for (var item = 1; item <= 3; item++)
        {
            text.Append($"  - id: Item{item}\n    elements: {Elements(random)}\n");
            if (random.Next(3) == 0)
                text.Append($"    stages: [{{id: \"{Ids[random.Next(Ids.Length)]}\", name: 一, elements: {Elements(random)}}}, {{id: B, name: 二}}]\n");
        }
        return text.ToString();
    }

    private static string Elements(Random random) =>
        $"[{string.Join(", ", Enumerable.Range(0, random.Next(5)).Select(_ => $"{{id: \"{Ids[random.Next(Ids.Length)]}\", name: 名称}}"))}]";

    private static string[] Faults(IEnumerable<MemberScope> scopes) =>
        [.. scopes.SelectMany(scope => scope.Members).Where(member => member.Fault is not (MemberFault.None or MemberFault.Nameless)).Select(member => $"{member.NamedBy.Source} {member.Name} {member.Fault} {member.Rival?.NamedBy.Source}")];
}
