using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Zhengwu.Generators.Tests.Host;

/// <summary>A project in memory, compiled again after every edit by one driver, as an editor does.</summary>
internal sealed class GeneratorHost
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly CSharpParseOptions _parsing;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public GeneratorHost(IEnumerable<AdditionalText> texts, LanguageVersion version = LanguageVersion.CSharp12, params (string Name, string Value)[] properties)
    {
        _parsing = new(version, DocumentationMode.Diagnose);
        _compilation = CSharpCompilation.Create("Consumer", [], References, CompilationOptions(version));
        _driver = CSharpGeneratorDriver.Create(
            [GeneratorLoader.Create().AsSourceGenerator()], texts, _parsing, new ProjectOptions(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public static GeneratorHost Of(params (string Path, string Content)[] files) =>
        new(files.Select(file => new MemoryText(file.Path, file.Content)));

    public GeneratorResult Run() => RunUntil(TestContext.Current.CancellationToken);

    public GeneratorResult RunUntil(CancellationToken cancellation)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var compilation, out _, cancellation);
        return new(_driver.GetRunResult().Results.Single(), (CSharpCompilation)compilation);
    }

    public GeneratorHost AddCode(string code)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, _parsing, $"Code{_compilation.SyntaxTrees.Length}.cs"));
        return this;
    }

    /// <summary>Takes the library away, as from a project for a framework that it has no records for.</summary>
    public GeneratorHost WithoutLibrary()
    {
        _compilation = _compilation.RemoveReferences(_compilation.References.Where(reference => reference.Display!.EndsWith("Zhengwu.Sdk.dll", StringComparison.Ordinal)));
        return this;
    }

    public GeneratorHost Replace(AdditionalText old, AdditionalText text)
    {
        _driver = _driver.ReplaceAdditionalText(old, text);
        return this;
    }

    public GeneratorHost Remove(AdditionalText text)
    {
        _driver = _driver.RemoveAdditionalTexts([text]);
        return this;
    }

    public GeneratorHost Add(AdditionalText text)
    {
        _driver = _driver.AddAdditionalTexts([text]);
        return this;
    }

    // The strictest consumer: every warning is an error, comments are checked.
    private static CSharpCompilationOptions CompilationOptions(LanguageVersion version) => new(
        OutputKind.DynamicallyLinkedLibrary,
        generalDiagnosticOption: ReportDiagnostic.Error,
        warningLevel: 9999,
        nullableContextOptions: version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable);
}
