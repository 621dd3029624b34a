using System.Text.Json.Nodes;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using static Zhengwu.Cli.Editor.Schemas.SchemaJson;

namespace Zhengwu.Cli.Editor.Schemas;

/// <summary>The shapes of the vocabulary as schemas, in one language.</summary>
/// <param name="kind">The kind of file.</param>
/// <param name="language">The language of the keys and descriptions.</param>
/// <param name="prefix">What the names of its definitions begin with.</param>
/// <param name="definitions">Where they are kept.</param>
internal sealed class ShapeSchemas(DefinitionKind kind, Language language, string prefix, SchemaDefinitions definitions)
{
    private static readonly Shape[] Roots = [Vocabulary.Plan.Shape, Vocabulary.Catalog.Shape, Vocabulary.Units.Shape, Vocabulary.Calendar.Shape];

    private readonly ValueSchemas _values = new(language, prefix, definitions);

    /// <summary>The shape of a whole file.</summary>
    public static Shape RootOf(DefinitionKind kind) => Roots[(int)kind];

    /// <summary>A reference to the schema of a whole file.</summary>
    public JsonObject ReferToRoot() => Refer(RootOf(kind));

    private JsonObject Refer(Shape shape) => definitions.Refer(prefix + shape.Name.English.Replace(' ', '-'), () => Write(shape));

    private JsonObject Write(Shape shape)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Keys)
            properties[key.Name.In(language)] = Describe(key, key == RootOf(kind).Keys[0] ? _values.Head(kind) : Value(key));
        var schema = new JsonObject
        {
            ["title"] = shape.Name.In(language),
            ["type"] = "object",
            ["properties"] = properties,
            ["patternProperties"] = new JsonObject { ["^x-"] = true },
            ["additionalProperties"] = false,
        };
        var required = shape.Keys.Where(key => key.IsRequired).Select(key => key.Name.In(language)).ToList();
        if (required.Count > 0)
            schema["required"] = Array(required);
        return schema;
    }

    private JsonObject Describe(Key key, JsonObject value)
    {
        var described = new JsonObject { ["description"] = KeyDescriptions.Instance.Of(key).In(language) };
        foreach (var (name, part) in value)
            described[name] = part?.DeepClone();
        if (ValueSchemas.Examples(key) is { } examples)
            described["examples"] = Array(examples);
        return described;
    }

    private JsonObject Value(Key key) => key.Form switch
    {
        ValueForm.Text or ValueForm.Date => Single(key),
        ValueForm.TextList => List(key, Single(key)),
        ValueForm.Boolean => _values.Boolean(),
        ValueForm.Choice => _values.Choice(key),
        ValueForm.ChoiceList => _values.Choices(key),
        ValueForm.Mapping => AnyOf(Refer(key.Below!), _values.Blank()),
        ValueForm.MappingList => AnyOf(ListOf(Refer(key.Below!)), Refer(key.Below!), _values.Blank()),
        ValueForm.TextOrMapping => Single(key),
        ValueForm.TextOrMappingList => List(key, AnyOf(_values.Text(), Refer(key.Below!))),
        _ => throw new InvalidOperationException($"{key.Form} has no schema."),
    };

    private JsonObject Single(Key key) => KeyContents.Of(key) switch
    {
        KeyContent.Units => AnyOf(_values.Text(), Refer(Vocabulary.Responsibility.Shape), EmptyList()),
        KeyContent.Limit => AnyOf(_values.Text(), Refer(key.Below!)),
        var content => _values.Of(content),
    };

    // One entry may stand for a list of one; a cell may be an empty mapping too.
    private static JsonObject List(Key key, JsonObject entry)
    {
        var one = (JsonObject)entry.DeepClone();
        return KeyContents.IsCell(key) ? AnyOf(ListOf(entry), one, EmptyMapping()) : AnyOf(ListOf(entry), one);
    }
}
