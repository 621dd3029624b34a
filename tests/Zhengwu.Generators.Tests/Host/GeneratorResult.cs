using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Zhengwu.Generators.Tests.Host;

/// <summary>What one run gave.</summary>
internal sealed class GeneratorResult(GeneratorRunResult result, CSharpCompilation compilation)
{
    public ImmutableArray<Diagnostic> Findings => result.Diagnostics;

    /// <summary>The findings as a build prints them, in the order of files and lines.</summary>
    public IEnumerable<string> FindingLines => result.Diagnostics
        .OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(finding => finding.Location.SourceSpan.Start)
        .ThenBy(finding => finding.Id, StringComparer.Ordinal)
        .Select(Line);

    public IReadOnlyDictionary<string, string> Sources { get; } = result.GeneratedSources.ToDictionary(
        source => source.HintName,
        source => source.SourceText.ToString().Replace($"\"{GeneratorLoader.Generator.GetName().Version}\"", "\"VERSION\"", StringComparison.Ordinal));

    /// <summary>The reasons of a step's outputs, each with how many have it.</summary>
    public string Reasons(string step) => !result.TrackedSteps.TryGetValue(step, out var runs) ? "" : string.Join(" ", runs
        .SelectMany(run => run.Outputs)
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(group => $"{group.Key} {group.Count()}"));

    /// <summary>The reasons of everything that was handed to the compiler.</summary>
    public string OutputReasons => string.Join(" ", result.TrackedOutputSteps.Values.SelectMany(steps => steps)
        .SelectMany(run => run.Outputs)
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(group => $"{group.Key} {group.Count()}"));

    public IEnumerable<string> StepNames => result.TrackedSteps.Keys;

    public Exception? Exception => result.Exception;

    /// <summary>What the compiler says of the whole project. Our findings are not in it.</summary>
    public IEnumerable<string> CompilerErrors => compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => diagnostic.ToString());

    /// <summary>Compiles the project and loads it beside the library that the tests use.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        stream.Position = 0;
        return new AssemblyLoadContext("consumer", isCollectible: true).LoadFromStream(stream);
    }

    /// <summary>The value of a static property of the consumer.</summary>
    public static object? Get(Assembly consumer, string type, string property) =>
        consumer.GetType("Sample." + type, throwOnError: true)!.GetProperty(property, BindingFlags.Public | BindingFlags.Static)!.GetValue(null);

    private static string Line(Diagnostic finding)
    {
        var span = finding.Location.GetLineSpan();
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return string.Create(CultureInfo.InvariantCulture,
            $"{span.Path}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1}): {finding.DefaultSeverity.ToString().ToLowerInvariant()} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
