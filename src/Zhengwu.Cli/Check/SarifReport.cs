using System.Text.Json;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Check;

/// <summary>SARIF 2.1.0, for code scanning services and editors.</summary>
internal sealed class SarifReport : IReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Base = "SRCROOT";

    public void Write(CheckReport report, CheckRequest request, ToolConsole console) => JsonText.Write(console.Out, json =>
    {
        var rules = RulesOf(report);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, request.Language);
        WriteInvocation(json, report, request.Language);
        json.WriteString("language", request.Language == Language.English ? "en" : "zh-Hans");
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteBases(json);
        WriteResults(json, report, rules, request.Language);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static List<Rule> RulesOf(CheckReport report) =>
        [.. report.Files.SelectMany(file => file.Findings).Select(finding => finding.Finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "zhengwu");
        json.WriteString("semanticVersion", ToolVersion.Current);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(json, rule, language);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.Title.In(language));
        if (rule.Basis is { } basis)
            WriteText(json, "fullDescription", $"{rule.Title.In(language)}（{basis.In(language)}）");
        WriteText(json, "help", rule.Page);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, CheckReport report, Language language)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Unreadable.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var file in report.Unreadable)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText(json, "message", file.ToString(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteBases(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        WriteText(json, "description", "The folder that the tool was started in.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, CheckReport report, List<Rule> rules, Language language)
    {
        json.WriteStartArray("results");
        foreach (var file in report.Files)
        {
            foreach (var finding in file.Findings)
                WriteResult(json, finding, rules.IndexOf(finding.Finding.Rule), language);
        }
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, WeighedFinding weighed, int ruleIndex, Language language)
    {
        var finding = weighed.Finding;
        var joint = language == Language.English ? " " : "";
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(weighed.Severity));
        WriteText(json, "message", finding.Message(language) + joint + finding.Fix(language));
        WriteLocation(json, finding);
        if (finding.AcceptedBy is { } acceptance)
            WriteSuppression(json, acceptance.Reason.Text);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, finding.Path);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Start.Line + 1);
        json.WriteNumber("startColumn", finding.Start.Column + 1);
        json.WriteNumber("endLine", finding.End.Line + 1);
        json.WriteNumber("endColumn", finding.End.Column + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(path))
        {
            json.WriteString("uri", new Uri(Path.GetFullPath(path)).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Base);
        }
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, string? reason)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "inSource");
        json.WriteIfGiven("justification", reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };
}
