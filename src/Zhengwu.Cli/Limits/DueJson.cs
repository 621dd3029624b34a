using System.Text.Json;
using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>The format for programs, <c>due/1</c>, one line for each phrase; docs/cli.md describes every key.</summary>
internal static class DueJson
{
    public const string Version = "due/1";

    public static void Write(DueAnswer answer, Language language, TextWriter output) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        LineJson.WriteHead(json, Version, answer.Question.Line);
        WriteQuestion(json, answer);
        if (answer.Due is { } due)
        {
            WriteDays(json, due);
            WriteMeaning(json, due);
            WriteParts(json, due, answer.Reading.Limit?.Deadline as CompositeDeadline, language);
            WriteOccurrences(json, answer.Occurrences);
            WriteGrounds(json, due, language);
        }
        else
        {
            WriteNothing(json, answer, language);
        }
        json.WriteEndObject();
    });

    private static void WriteQuestion(Utf8JsonWriter json, DueAnswer answer)
    {
        if (answer.Question.Id is { } id)
        {
            json.WritePropertyName("id");
            id.WriteTo(json);
        }
        json.WriteString("phrase", answer.Question.Phrase);
        json.WriteIfGiven("event", answer.Question.Settings.Event);
        json.WriteIfAny("ignored", answer.Question.Ignored);
        json.WriteString("kind", LimitKinds.NameOf(answer.Reading.Kind));
    }

    private static void WriteDays(Utf8JsonWriter json, DueDate due)
    {
        json.WriteDay("due", due.Due);
        json.WriteDay("safeBy", due.SafeBy);
        json.WriteDay("strictBy", due.StrictBy);
        json.WriteString("status", NameOf(due.Status));
        json.WriteString("safeByStatus", NameOf(due.SafeByStatus));
        json.WriteIfGiven("reason", due.Reason is DueReason.None ? null : Words.InKebab(due.Reason.ToString()));
        json.WriteIfGiven("from", due.From);
        json.WriteIfGiven("end", due.End);
        json.WriteIfGiven("latest", due.Latest);
        json.WriteIfGiven("time", due.Time?.ToString());
        if (due.IsMinimum)
            json.WriteBoolean("minimum", true);
    }

    private static void WriteMeaning(Utf8JsonWriter json, DueDate due)
    {
        json.WriteBoolean("soft", due.IsSoft);
        json.WriteIfGiven("appliesTo", due.AppliesTo);
        json.WriteIfGiven("quota", due.Quota?.ToString());
        if (due.Estimate is not { } estimate)
            return;
        json.WriteStartObject("estimate");
        json.WriteDay("first", estimate.First);
        json.WriteDay("last", estimate.Last);
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, DueDate due, CompositeDeadline? composite, Language language)
    {
        if (due.Parts.IsEmpty)
            return;
        json.WriteStartArray("parts");
        for (var i = 0; i < due.Parts.Count; i++)
        {
            json.WriteStartObject();
            json.WriteIfGiven("canonical", composite?.Parts[i].ToString());
            WriteDays(json, due.Parts[i]);
            WriteMeaning(json, due.Parts[i]);
            WriteParts(json, due.Parts[i], composite?.Parts[i].Deadline as CompositeDeadline, language);
            WriteTrace(json, due.Parts[i].Explain(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteOccurrences(Utf8JsonWriter json, IReadOnlyList<DueDate> occurrences)
    {
        if (occurrences.Count == 0)
            return;
        json.WriteStartArray("occurrences");
        foreach (var due in occurrences)
        {
            json.WriteStartObject();
            WriteDays(json, due);
            WriteMeaning(json, due);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteGrounds(Utf8JsonWriter json, DueDate due, Language language)
    {
        json.WriteStartArray("options");
        foreach (var option in due.Options)
        {
            json.WriteStartObject();
            json.WriteString("name", option.Option.Name);
            json.WriteString("value", option.Value);
            json.WriteBoolean("default", option.IsDefault);
            json.WriteString("text", option.Text.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteCalendar(json, due.Calendar);
        WriteTrace(json, due.Explain(language));
    }

    private static void WriteNothing(Utf8JsonWriter json, DueAnswer answer, Language language)
    {
        json.WriteNull("due");
        json.WriteNull("safeBy");
        json.WriteNull("strictBy");
        json.WriteString("status", NameOf(DueStatus.None));
        json.WriteString("reason", answer.Reading.Kind is LimitKind.NotUnderstood ? "not-understood" : "no-limit");
        WriteCalendar(json, answer.Calendar);
        WriteTrace(json, [LimitNames.OfReading(answer.Reading).In(language)]);
    }

    private static void WriteCalendar(Utf8JsonWriter json, Calendars.WorkCalendar calendar)
    {
        json.WriteDay("knownThrough", calendar.KnownThrough);
        json.WriteString("edition", calendar.Edition.ToString());
    }

    private static void WriteTrace(Utf8JsonWriter json, IEnumerable<string> sentences)
    {
        json.WriteStartArray("trace");
        foreach (var sentence in sentences)
            json.WriteStringValue(sentence);
        json.WriteEndArray();
    }

    private static string NameOf(DueStatus status) => Words.InKebab(status.ToString());
}
