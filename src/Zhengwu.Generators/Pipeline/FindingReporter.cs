using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Generators.Pipeline;

/// <summary>Hands findings to the compiler.</summary>
internal static class FindingReporter
{
    private const string Category = "Zhengwu";

    private static readonly ConcurrentDictionary<(string Id, Language Language), DiagnosticDescriptor> Descriptors = new();

    public static void Report(SourceProductionContext output, FileFindings found)
    {
        foreach (var finding in found.Findings)
            output.ReportDiagnostic(ToDiagnostic(finding));
    }

    public static Diagnostic ToDiagnostic(FindingSpec finding) =>
        Diagnostic.Create(Descriptors.GetOrAdd((finding.RuleId, finding.Language), Describe), PlaceOf(finding), finding.Message);

    private static Location PlaceOf(FindingSpec finding) =>
        Location.Create(finding.Path, new TextSpan(finding.Span.Start, finding.Span.Length), new LinePositionSpan(Position(finding.Start), Position(finding.End)));

    private static LinePosition Position(TextPosition position) => new(position.Line, position.Column);

    // The message is complete: the rules write it, in one place for all programs.
    private static DiagnosticDescriptor Describe((string Id, Language Language) key)
    {
        var rule = RuleRegister.Find(key.Id)!;
        return new(key.Id, rule.Title.In(key.Language), "{0}", Category, SeverityOf(rule), isEnabledByDefault: true, helpLinkUri: rule.Page);
    }

    private static DiagnosticSeverity SeverityOf(Rule rule) => rule.Severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
