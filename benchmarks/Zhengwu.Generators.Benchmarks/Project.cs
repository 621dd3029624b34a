using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Zhengwu.Generators.Tests.Host;

namespace Zhengwu.Generators.Benchmarks;

/// <summary>A project in memory, compiled again and again.</summary>
internal sealed class Project(params MemoryText[] texts)
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12);

    private static readonly CSharpCompilation Compilation =
        CSharpCompilation.Create("Generated", [], References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public IReadOnlyList<string> Texts { get; } = [.. texts.Select(text => text.GetText()!.ToString())];

    /// <summary>Everything anew, by a driver that remembers nothing.</summary>
    public GeneratorDriver Run() => Create().RunGenerators(Compilation);

    /// <summary>Writes the generated code as an assembly.</summary>
    public void Emit(string path)
    {
        Create().RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out _);
        var result = compilation.Emit(path);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    private CSharpGeneratorDriver Create() =>
        CSharpGeneratorDriver.Create([GeneratorLoader.Create().AsSourceGenerator()], texts, Parsing, new ProjectOptions());
}
