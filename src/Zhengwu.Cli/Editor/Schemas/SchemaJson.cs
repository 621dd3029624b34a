using System.Text.Json.Nodes;

namespace Zhengwu.Cli.Editor.Schemas;

/// <summary>The parts that schemas are put together from.</summary>
internal static class SchemaJson
{
    public static JsonArray Array(params IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);

    public static JsonObject AnyOf(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    public static JsonObject Not(JsonObject schema) => new() { ["not"] = schema };

    /// <summary>A schema that means the same and proposes nothing: editors offer the values of every branch but those below "not".</summary>
    public static JsonObject Quietly(JsonObject schema) => Not(Not(schema));

    public static JsonObject OfType(string type) => new() { ["type"] = type };

    public static JsonObject ListOf(JsonObject entry) => new() { ["type"] = "array", ["items"] = entry };

    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject Whole(int from, int to) => new() { ["type"] = "integer", ["minimum"] = from, ["maximum"] = to };

    public static JsonObject Enum(params IEnumerable<string> values) => new() { ["enum"] = Array(values) };

    public static JsonObject EmptyList() => new() { ["type"] = "array", ["maxItems"] = 0 };

    public static JsonObject EmptyMapping() => new() { ["type"] = "object", ["maxProperties"] = 0 };
}
