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
}
