using System.Text.Json;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.Diff;

/// <summary>Writes a comparison for programs, <c>diff/1</c>; docs/cli.md describes every key.</summary>
internal static class DiffJson
{
    public static void Write(DefinitionDiff diff, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("zhengwu", "diff/1");
        json.WriteString("tool", ToolVersion.Current);
        json.WriteString("kind", diff.New.Plan is null ? "catalog" : "plan");
        WriteFile(json, "old", diff.Old);
        WriteFile(json, "new", diff.New);
        WriteSummary(json, diff);
        WriteChanges(json, "head", diff.Head);
        json.WriteStartArray("dropped");
        foreach (var entry in diff.Dropped)
            WriteEntry(json, entry);
        json.WriteEndArray();
        json.WriteStartArray("added");
        foreach (var entry in diff.Added)
            WriteEntry(json, entry);
        json.WriteEndArray();
        WriteChanged(json, diff);
        json.WriteEndObject();
    });

    private static void WriteFile(Utf8JsonWriter json, string name, Definition definition)
    {
        json.WriteStartObject(name);
        json.WriteString("path", definition.Path);
        json.WriteIfGiven("id", (definition.Plan?.Id ?? definition.Catalog?.Id)?.Text);
        json.WriteIfGiven("title", (definition.Plan?.Title ?? definition.Catalog?.Title)?.Text);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, DefinitionDiff diff)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("old", diff.EntriesOfOld);
        json.WriteNumber("new", diff.EntriesOfNew);
        json.WriteNumber("dropped", diff.Dropped.Count);
        json.WriteNumber("added", diff.Added.Count);
        foreach (var kind in Enum.GetValues<ChangeKind>())
            json.WriteNumber(ChangeWords.Code(kind), diff.Count(kind));
        json.WriteNumber("unchanged", diff.Unchanged);
        json.WriteEndObject();
    }

    private static void WriteChanged(Utf8JsonWriter json, DefinitionDiff diff)
    {
        json.WriteStartArray("changed");
        foreach (var entry in diff.Changed)
        {
            json.WriteStartObject();
            json.WriteString("matchedBy", entry.Pair.By switch { MatchedBy.Id => "id", MatchedBy.Number => "number", _ => "text" });
            json.WritePropertyName("old");
            WriteEntry(json, entry.Pair.Old);
            json.WritePropertyName("new");
            WriteEntry(json, entry.Pair.New);
            WriteChanges(json, "changes", entry.Changes);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, DiffEntry entry)
    {
        json.WriteStartObject();
        json.WriteIfGiven("id", entry.Id);
        json.WriteIfGiven("number", entry.Number);
        json.WriteString("name", entry.Name);
        json.WriteStartArray("group");
        foreach (var name in entry.Group)
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteString("units", entry.Units);
        json.WriteNumber("line", entry.Line + 1);
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, string name, IReadOnlyList<Change> changes)
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", ChangeWords.Code(change.Kind));
            json.WriteString("cell", change.Cell.Name.English);
            if (change.Cell.Stage.Length > 0)
                json.WriteString("stage", change.Cell.Stage);
            json.WriteString("from", change.From);
            json.WriteString("to", change.To);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
