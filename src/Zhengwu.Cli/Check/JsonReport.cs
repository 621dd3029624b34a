using System.Text.Json;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Check;

/// <summary>The format for programs, <c>findings/1</c>; docs/cli.md describes every key.</summary>
internal sealed class JsonReport : IReportWriter
{
    public void Write(CheckReport report, CheckRequest request, ToolConsole console) => JsonText.Write(console.Out, json =>
    {
        json.WriteStartObject();
        json.WriteString("zhengwu", "findings/1");
        json.WriteString("tool", ToolVersion.Current);
        json.WriteString("language", request.Language == Language.English ? "en" : "zh");
        json.WriteString("today", DayText.Iso(request.Today));
        WriteSummary(json, report);
        WriteFiles(json, report);
        json.WriteStartArray("findings");
        foreach (var file in report.Files)
        {
            foreach (var finding in file.Findings)
                WriteFinding(json, finding, request.Language);
        }
        json.WriteEndArray();
        WriteUnreadable(json, report, request.Language);
        json.WriteEndObject();
    });

    private static void WriteSummary(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", report.Files.Count);
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteNumber("infos", report.Infos);
        json.WriteNumber("accepted", report.Accepted);
        json.WriteNumber("unreadable", report.Unreadable.Count);
        json.WriteEndObject();
    }

    private static void WriteFiles(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("files");
        foreach (var file in report.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Definition.Path);
            json.WriteIfGiven("kind", KindOf(file.Definition));
            json.WriteIfGiven("id", file.Definition.Id?.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string? KindOf(Definition definition) => definition.Kind is { } kind ? Vocabulary.Kinds.Values[(int)kind].English : null;

    private static void WriteFinding(Utf8JsonWriter json, WeighedFinding weighed, Language language)
    {
        var finding = weighed.Finding;
        var (start, end) = (finding.Start, finding.End);
        json.WriteStartObject();
        json.WriteString("path", finding.Path);
        json.WriteNumber("line", start.Line + 1);
        json.WriteNumber("column", start.Column + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Column + 1);
        json.WriteString("severity", Words.Of(weighed.Severity, Language.English));
        json.WriteString("code", finding.Rule.Id);
        json.WriteString("message", finding.Message(language));
        json.WriteString("fix", finding.Fix(language));
        json.WriteIfGiven("basis", finding.Rule.Basis?.In(language));
        json.WriteString("page", finding.Rule.Page);
        json.WriteBoolean("accepted", weighed.IsAccepted);
        if (finding.AcceptedBy is { } acceptance)
            WriteAcceptance(json, acceptance);
        json.WriteEndObject();
    }

    private static void WriteAcceptance(Utf8JsonWriter json, Acceptance acceptance)
    {
        json.WriteStartObject("acceptance");
        json.WriteIfGiven("reason", acceptance.Reason.Text);
        if (acceptance.Until.IsKnown)
            json.WriteString("until", DayText.Iso(acceptance.Until.Parsed));
        json.WriteEndObject();
    }

    private static void WriteUnreadable(Utf8JsonWriter json, CheckReport report, Language language)
    {
        json.WriteStartArray("unreadable");
        foreach (var file in report.Unreadable)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("reason", file.Reason.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
