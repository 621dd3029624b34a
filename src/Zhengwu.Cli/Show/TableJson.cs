using System.Text.Json;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.Show;

/// <summary>Writes tables for programs, <c>show/1</c>; docs/cli.md describes every key.</summary>
internal static class TableJson
{
    public static void Write(Shown shown, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("zhengwu", "show/1");
        json.WriteString("tool", ToolVersion.Current);
        json.WriteString("kind", shown.Kind);
        json.WriteString("path", shown.Path);
        json.WriteIfGiven("id", shown.Id);
        json.WriteIfGiven("title", shown.Title);
        json.WriteIfGiven("unit", shown.Unit);
        foreach (var table in shown.Tables)
            WriteTable(json, table);
        if (shown.Unit is not null)
            WriteOpen(json, shown.Open);
        json.WriteEndObject();
    });

    private static void WriteTable(Utf8JsonWriter json, ShowTable table)
    {
        json.WriteStartArray(table.Name);
        foreach (var row in table.Rows)
            WriteRow(json, table, row);
        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, ShowTable table, ShowRow row)
    {
        json.WriteStartObject();
        if (row.Group.Count > 0)
            WriteTexts(json, "group", row.Group);
        if (row.IsStage)
            json.WriteBoolean("stage", true);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Key is { } key && row.Cells[i].Length > 0)
                json.WriteString(key, row.Cells[i]);
        }
        if (table.Name is "tasks" or "items")
            WriteTexts(json, "units", row.Units);
        if (row.UnitsFrom is { } origin)
            WriteOrigin(json, origin);
        if (row.Bond is { } bond)
            WriteBond(json, bond);
        if (row.IsOpen is { } isOpen)
            json.WriteBoolean("open", isOpen);
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, Inheritance origin)
    {
        json.WriteStartObject("unitsFrom");
        json.WriteString("kind", origin.Kind switch
        {
            InheritanceKind.MergedCell => "merged",
            InheritanceKind.Ditto => "ditto",
            InheritanceKind.Group => "group",
            _ => "defaults",
        });
        json.WriteIfGiven("reference", origin.Reference);
        json.WriteEndObject();
    }

    public static void WriteBond(Utf8JsonWriter json, UnitBond bond)
    {
        json.WriteStartObject("bond");
        json.WriteIfGiven("role", bond.RoleCode);
        json.WriteIfGiven("through", bond.Through?.Name.Text);
        json.WriteEndObject();
    }

    public static void WriteOpen(Utf8JsonWriter json, IReadOnlyList<OpenRows> open)
    {
        json.WriteStartArray("mayConcern");
        foreach (var rows in open)
        {
            json.WriteStartObject();
            json.WriteString("words", rows.Words);
            WriteTexts(json, "rows", rows.Rows);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
