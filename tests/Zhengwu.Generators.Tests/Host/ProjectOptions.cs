using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Zhengwu.Generators.Tests.Host;

/// <summary>The properties that a project sets.</summary>
internal sealed class ProjectOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Values Empty = new([]);

    private readonly Values _global = new(properties.Prepend(("RootNamespace", "Sample"))
        .GroupBy(property => property.Item1)
        .ToDictionary(group => "build_property." + group.Key, group => group.Last().Item2));

    public override AnalyzerConfigOptions GlobalOptions => _global;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path.EndsWith("listed.yaml", StringComparison.Ordinal)
            ? new Values(new() { ["build_metadata.AdditionalFiles.ZhengwuKind"] = "plan" })
            : Empty;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
