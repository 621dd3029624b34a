using System.Text.Json;
using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Records;

namespace Zhengwu.Cli.Validate;

/// <summary>The parts of <c>records/1</c>; docs/cli.md describes every key.</summary>
internal static class RecordJson
{
    public const string Format = "records/1";

    public static void WriteHead(Utf8JsonWriter json, ValidateRequest request)
    {
        json.WriteString("zhengwu", Format);
        json.WriteString("tool", ToolVersion.Current);
        json.WriteString("language", request.Language == Language.English ? "en" : "zh");
        json.WriteString("today", DayText.Iso(request.Today));
        json.WriteString("catalog", request.Catalog);
        json.WriteString("records", request.Records);
    }

    public static void WriteFinding(Utf8JsonWriter json, long line, RecordFinding finding, Language language)
    {
        json.WriteNumber("line", line);
        if (finding.Position is { } position)
            json.WriteNumber("column", position.Column + 1);
        json.WriteString("severity", Words.Of(finding.Severity, Language.English));
        json.WriteString("code", finding.Rule.Id);
        json.WriteIfGiven("item", finding.Terms.Key.Length > 0 ? finding.Terms.Key : null);
        json.WriteString("pointer", finding.Pointer(language));
        json.WriteString("message", finding.Message(language));
        json.WriteString("fix", finding.Fix(language));
        json.WriteIfGiven("basis", finding.Rule.Basis?.In(language));
        json.WriteString("page", finding.Rule.Page);
    }

    public static void WriteSummary(Utf8JsonWriter json, RecordSummary summary, long unlisted, Language language)
    {
        json.WriteBoolean("complete", summary.IsComplete);
        json.WriteStartObject("summary");
        json.WriteNumber("lines", summary.Lines);
        json.WriteNumber("records", summary.Records);
        json.WriteNumber("faulty", summary.Faulty);
        json.WriteNumber("errors", summary.Count(Severity.Error));
        json.WriteNumber("warnings", summary.Count(Severity.Warning));
        json.WriteNumber("infos", summary.Count(Severity.Info));
        json.WriteNumber("unlisted", unlisted);
        json.WriteEndObject();
        WriteTallies(json, "units", summary.Units);
        WriteTallies(json, "items", summary.Items);
        WriteRules(json, summary, language);
    }

    private static void WriteTallies(Utf8JsonWriter json, string name, IReadOnlyList<RecordTally> tallies)
    {
        json.WriteStartArray(name);
        foreach (var tally in tallies)
        {
            json.WriteStartObject();
            json.WriteString("name", tally.Name);
            json.WriteNumber("records", tally.Records);
            json.WriteNumber("faulty", tally.Faulty);
            json.WriteNumber("findings", tally.Findings);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRules(Utf8JsonWriter json, RecordSummary summary, Language language)
    {
        json.WriteStartArray("rules");
        foreach (var tally in summary.Rules)
        {
            json.WriteStartObject();
            json.WriteString("code", tally.Rule.Id);
            json.WriteString("title", tally.Rule.Title.In(language));
            json.WriteString("severity", Words.Of(tally.Rule.Severity, Language.English));
            json.WriteNumber("findings", tally.Findings);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
