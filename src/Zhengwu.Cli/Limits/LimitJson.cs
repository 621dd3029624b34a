using System.Text.Json;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>The format for programs, <c>limit/1</c>, one line for each phrase; docs/cli.md describes every key.</summary>
internal static class LimitJson
{
    public const string Version = "limit/1";

    public static void Write(int? line, LimitDescription description, Language language, TextWriter output) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        LineJson.WriteHead(json, Version, line);
        WriteFields(json, description, language);
        json.WriteEndObject();
    });

    private static void WriteFields(Utf8JsonWriter json, LimitDescription description, Language language)
    {
        json.WriteIfGiven("phrase", description.Phrase);
        json.WriteString("kind", description.Kind);
        WriteLength(json, description);
        WriteDays(json, description);
        json.WriteBoolean("soft", description.Soft);
        json.WriteIfGiven("appliesTo", description.AppliesTo);
        json.WriteIfGiven("relation", description.Relation);
        WriteAll(json, "parts", description.Parts, language);
        WriteAll(json, "quotas", description.Quotas, language);
        json.WriteIfGiven("canonical", description.Canonical);
        json.WriteIfGiven("english", description.English);
        json.WriteIfGiven("reason", description.Reason?.In(language));
    }

    private static void WriteLength(Utf8JsonWriter json, LimitDescription description)
    {
        json.WriteIfGiven("event", description.Event);
        json.WriteIfGiven("eventKind", description.EventKind is { } kind ? Words.InKebab(kind.ToString()) : null);
        if (description.Amount is { } amount)
            json.WriteNumber("amount", amount);
        if (description.Maximum is { } maximum)
            json.WriteNumber("maximum", maximum);
        json.WriteIfGiven("unit", description.Unit);
    }

    private static void WriteDays(Utf8JsonWriter json, LimitDescription description)
    {
        json.WriteIfGiven("date", description.Date);
        json.WriteIfAny("dates", description.Dates);
        json.WriteIfGiven("period", description.Period);
        if (description.Every is { } every)
            json.WriteNumber("every", every);
        json.WriteIfGiven("year", description.Year);
    }

    private static void WriteAll(Utf8JsonWriter json, string name, ValueList<LimitDescription> parts, Language language)
    {
        if (parts.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var part in parts)
        {
            json.WriteStartObject();
            WriteFields(json, part, language);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
