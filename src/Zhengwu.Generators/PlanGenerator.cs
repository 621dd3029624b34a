using Microsoft.CodeAnalysis;
using Zhengwu.Generators.Emit;
using Zhengwu.Generators.Pipeline;
using Zhengwu.Generators.Specs;
using Zhengwu.Rules;

namespace Zhengwu.Generators;

/// <summary>Compiles <c>*.plan.yaml</c>, <c>*.catalog.yaml</c> and <c>*.units.yaml</c> to typed C#, and reports their findings at their lines.</summary>
/// <remarks>
/// Positions live in the files and the findings alone: the models between them and the code compare by meaning, so that
/// an edited comment, or a line that moved, is reported at its new place and emits nothing again.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class PlanGenerator : IIncrementalGenerator
{
    /// <summary>Made when the compiler is set up, some time before it is needed.</summary>
    public PlanGenerator() => Warmup.Begin(withPlans: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var hasRecords = context.CompilationProvider
            .Select(static (compilation, _) => GeneratorOptions.HasRecords(compilation))
            .WithTrackingName(Steps.HasRecords);
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider).Combine(hasRecords)
            .Select(static (pair, _) => GeneratorOptions.From(pair.Left.Left.GlobalOptions, pair.Left.Right, pair.Right))
            .WithTrackingName(Steps.Options);

        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => DefinitionFile.IsOurs(pair.Left, pair.Right.GetOptions(pair.Left)))
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(Steps.Texts)
            .Select(static (text, cancellation) => DefinitionFile.Read(text, cancellation))
            .WithTrackingName(Steps.Files);

        // What one file may ask of the others: the whole of those that it names or that name it, the headers of all.
        var set = files.Collect()
            .Select(static (all, _) => new FileSet(all))
            .WithTrackingName(Steps.Set);
        var headers = files.Select(static (file, _) => FileHeader.Of(file))
            .WithTrackingName(Steps.Headers)
            .Collect()
            .Select(static (all, _) => FileHeaders.Of(all))
            .WithTrackingName(Steps.Index);

        var specs = files.Combine(set)
            .Select(static (pair, _) => pair.Right.ModelOf(pair.Left))
            .WithTrackingName(Steps.Models)
            .Combine(options)
            .Select(static (pair, cancellation) => FileSpec.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Specs);

        var findings = files.Combine(set).Combine(headers)
            .Select(static (pair, _) => new Neighbourhood(pair.Left.Left, pair.Left.Right.NeighboursOf(pair.Left.Left), pair.Right))
            .WithTrackingName(Steps.Neighbourhoods)
            .Combine(options)
            .Select(static (pair, cancellation) => FileFindings.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Findings);

        var setup = set.Combine(options)
            .SelectMany(static (pair, _) => SetupFindings.Of(pair.Left, pair.Right))
            .WithTrackingName(Steps.Setup);

        context.RegisterSourceOutput(specs, static (output, spec) => SourceEmitter.Emit(output, spec));
        context.RegisterSourceOutput(findings, static (output, found) => FindingReporter.Report(output, found));
        context.RegisterSourceOutput(setup, static (output, finding) => output.ReportDiagnostic(FindingReporter.ToDiagnostic(finding)));
    }
}
