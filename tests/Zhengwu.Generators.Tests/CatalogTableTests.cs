using Zhengwu.CompilerServices;
using Zhengwu.Definitions;
using Zhengwu.Generators.Tests.Host;

namespace Zhengwu.Generators.Tests;

public sealed class CatalogTableTests
{
    [Theory]
    [InlineData(0UL, "0")]
    [InlineData(43UL, "[")]
    [InlineData(44UL, "g1")]
    [InlineData(1495UL, "~[")]
    [InlineData(1496UL, "]g1")]
    public void Small_numbers_take_few_characters(ulong number, string rows)
    {
        var text = new TableRows();
        text.Append(number);

        Assert.Equal(rows, text.ToString());
    }

    [Fact]
    public void Every_number_comes_back()
    {
        var numbers = Enumerable.Range(0, 64).SelectMany(i => new[] { (1UL << i) - 1, 1UL << i, (1UL << i) + 1 }).Append(ulong.MaxValue).ToArray();
        var text = new TableRows();
        foreach (var number in numbers)
            text.Append(number);
        var rows = text.ToString();

        var at = 0;
        Assert.Equal(numbers, numbers.Select(_ => TableNumber.Read(rows, ref at)));
        Assert.Equal(rows.Length, at);
        Assert.DoesNotContain(rows, c => c is '"' or '\\' or < ' ' or > '~');
    }

    [Fact]
    public void A_table_of_a_newer_library_is_refused_by_name()
    {
        var fault = Assert.Throws<NotSupportedException>(() => CatalogTable.Read("2", ""));

        Assert.Contains("version 2", fault.Message, StringComparison.Ordinal);
    }

    // Programs carry the tables of their day. This one was written by the first version, and every later one reads it.
    [Fact]
    public void The_table_of_a_program_compiled_long_ago_is_still_read()
    {
        var folder = Path.Combine(Files.TestRoot, "Tables");
        var catalog = CatalogTable.Read(File.ReadAllText(Path.Combine(folder, "v1.rows.txt")), File.ReadAllText(Path.Combine(folder, "v1.words.txt")));

        Assert.Equal("finance", catalog.Id.Parsed);
        Assert.Equal(["部门预算", "部门决算", "政策"], catalog.Items.Select(item => item.Name));
        Assert.Equal(InheritanceKind.Defaults, catalog.Items[2].Deadline.Inheritance?.Kind);
    }

    [Fact]
    public void A_large_catalog_is_split_over_files_and_read_as_one()
    {
        var items = string.Concat(Enumerable.Range(1, 3_000).Select(i => $"  - {{id: Item{i}, number: {i}, path: [类别{i % 7}, 事项{i}], content: 关于第{i}项的政策文件、办理依据、办理结果以及其他应当公开的信息, subject: 区民政局}}\n"));
        var file = ("big.catalog.yaml", "zhengwu: catalog/1\nid: big\ntitle: 大目录\nitems:\n" + items);

        var result = GeneratorHost.Of(file).Run();
        var consumer = result.Load();

        Assert.Empty(result.CompilerErrors);
        Assert.Contains("BigCatalog.Items3.g.cs", result.Sources.Keys);
        Assert.Contains("BigCatalog.Words2.g.cs", result.Sources.Keys);
        Assert.Equal(DefinitionReader.Read(file.Item1, file.Item2).Catalog, Consumers.ModelOf(consumer));
        Assert.Equal("事项2345", ((Catalogs.CatalogItem)GeneratorResult.Get(consumer, "BigCatalog", "Item2345")!).Name);
    }
}
