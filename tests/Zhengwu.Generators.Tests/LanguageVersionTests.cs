using Microsoft.CodeAnalysis.CSharp;
using Zhengwu.Generators.Tests.Host;

namespace Zhengwu.Generators.Tests;

/// <summary>A project may be set to an older C#.</summary>
public sealed class LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void The_code_compiles_from_CSharp_7_3_on(LanguageVersion version)
    {
        var texts = Files.Definitions("samples").Select(file => new MemoryText(file.Path, file.Content));

        var result = new GeneratorHost(texts, version).Run();

        Assert.NotEmpty(result.Sources);
        Assert.Empty(result.CompilerErrors);
        Assert.All(result.Sources.Values, source => Assert.Equal(version >= LanguageVersion.CSharp8, source.Contains("#nullable enable\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "zh", "项目的 C# 语言版本低于 11，没有生成类型化记录。")]
    [InlineData(LanguageVersion.CSharp7_3, "en", "The project is set to a C# older than 11, so no typed records are generated.")]
    public void Before_CSharp_11_there_are_no_records_and_one_finding_says_so(LanguageVersion version, string language, string message)
    {
        var texts = Samples();

        var result = new GeneratorHost(texts, version, ("ZhengwuLanguage", language)).Run();

        var finding = Assert.Single(result.FindingLines, line => line.Contains(" ZW3011: ", StringComparison.Ordinal));
        Assert.StartsWith("catalogs/caizheng.catalog.yaml(1,1)-(1,1): info ZW3011: " + message, finding, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Sources.Keys, name => name.Contains(".Records", StringComparison.Ordinal));
    }

    [Fact]
    public void Since_CSharp_11_there_are_records()
    {
        var texts = Samples();

        var result = new GeneratorHost(texts, LanguageVersion.CSharp11).Run();

        Assert.Equal(["FinanceCatalog.Records1.g.cs", "GuihuaCatalog.Records1.g.cs", "YanglaoCatalog.Records1.g.cs", "Zhoucun2024Plan.Records1.g.cs"], result.Sources.Keys.Where(name => name.Contains(".Records", StringComparison.Ordinal)).Order());
        Assert.DoesNotContain(result.FindingLines, line => line.Contains("ZW3011", StringComparison.Ordinal));
        Assert.Empty(result.CompilerErrors);
    }

    // Not the recipes, of which there are more every year.
    private static IEnumerable<MemoryText> Samples() =>
        Files.Definitions("samples").Where(file => !file.Path.StartsWith("Recipes", StringComparison.Ordinal)).Select(file => new MemoryText(file.Path, file.Content));
}
