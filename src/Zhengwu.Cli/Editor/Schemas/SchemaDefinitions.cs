using System.Text.Json.Nodes;

namespace Zhengwu.Cli.Editor.Schemas;

/// <summary>The definitions (<c>$defs</c>) of one schema: each is written when it is first asked for.</summary>
internal sealed class SchemaDefinitions
{
    public JsonObject Json { get; } = [];

    /// <summary>A reference to a definition.</summary>
    public JsonObject Refer(string name, Func<JsonObject> write)
    {
        if (!Json.ContainsKey(name))
        {
            Json[name] = new JsonObject(); // keeps the place, and ends the recursion of shapes that hold themselves
            Json[name] = write();
        }
        return new() { ["$ref"] = "#/$defs/" + name };
    }
}
