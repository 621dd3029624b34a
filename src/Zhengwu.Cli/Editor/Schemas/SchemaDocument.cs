using System.Text.Json.Nodes;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Schemas;

/// <summary>The JSON Schema (2020-12) of one kind of definition, made from the vocabulary that the reader reads by.</summary>
internal static class SchemaDocument
{
    public static JsonObject Of(DefinitionKind kind, SchemaKeys keys)
    {
        var definitions = new SchemaDefinitions();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = FileName(kind, keys),
            ["title"] = Title(ShapeSchemas.RootOf(kind).Name, keys),
        };
        if (keys == SchemaKeys.Both)
            ByFirstLine(schema, kind, definitions);
        else
            schema["$ref"] = new ShapeSchemas(kind, keys == SchemaKeys.Chinese ? Language.Chinese : Language.English, "", definitions).ReferToRoot()["$ref"]!.DeepClone();
        schema["$defs"] = definitions.Json;
        return schema;
    }

    /// <summary>The name under which a schema is usually kept; also its id, relative to wherever it lies.</summary>
    public static string FileName(DefinitionKind kind, SchemaKeys keys)
    {
        var language = keys switch { SchemaKeys.Chinese => "zh", SchemaKeys.English => "en", _ => "both" };
        return $"{Vocabulary.Kinds.Values[(int)kind].English}.{language}.schema.json";
    }

    private static string Title(Bilingual name, SchemaKeys keys) => keys switch
    {
        SchemaKeys.Chinese => name.Chinese,
        SchemaKeys.English => name.English,
        _ => $"{name.Chinese} {name.English}",
    };

    // A file keeps to one language, that of its first key: two whole sets of definitions, of which one holds.
    private static void ByFirstLine(JsonObject schema, DefinitionKind kind, SchemaDefinitions definitions)
    {
        var head = ShapeSchemas.RootOf(kind).Keys[0].Name.Chinese;
        schema["if"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [head] = true }, ["required"] = SchemaJson.Array(head) };
        schema["then"] = new ShapeSchemas(kind, Language.Chinese, "zh-", definitions).ReferToRoot();
        schema["else"] = new ShapeSchemas(kind, Language.English, "en-", definitions).ReferToRoot();
    }
}
