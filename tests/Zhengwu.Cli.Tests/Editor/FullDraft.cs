using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor;

/// <summary>A file that has every key of its kind, in any form of value that is allowed.</summary>
internal static class FullDraft
{
    public static DraftNode Of(DefinitionKind kind, Language language)
    {
        var root = Of(ShapeSchemas.RootOf(kind), language, []);
        root.Entries[0] = (root.Entries[0].Key, DraftNode.Plain(Vocabulary.Kinds.Values[(int)kind].In(language) + "/1"));
        return root;
    }

    private static DraftNode Of(Shape shape, Language language, IReadOnlyList<Shape> above) =>
        DraftNode.Mapping([.. shape.Keys.Select(key => (key.Name.In(language), Of(key, language, [.. above, shape])))]);

    private static DraftNode Of(Key key, Language language, IReadOnlyList<Shape> above) => key.Form switch
    {
        ValueForm.Choice => DraftNode.Plain(key.Choices!.Values[^1].In(language)),
        ValueForm.ChoiceList => DraftNode.List([.. key.Choices!.Values.Select(value => DraftNode.Plain(value.In(language)))]),
        ValueForm.Boolean => DraftNode.Plain(Vocabulary.Booleans.Values[1].In(language)),
        ValueForm.TextList => DraftNode.List(Single(key), DraftNode.Plain("")),
        ValueForm.Mapping => Below(key, language, above),
        ValueForm.MappingList => above.Contains(key.Below!) ? DraftNode.List() : DraftNode.List(Below(key, language, above)),
        ValueForm.TextOrMapping => above.Contains(key.Below!) ? Single(key) : Below(key, language, above),
        ValueForm.TextOrMappingList => above.Contains(key.Below!) ? DraftNode.List(Single(key)) : DraftNode.List(Single(key), Below(key, language, above)),
        _ => Single(key),
    };

    private static DraftNode Below(Key key, Language language, IReadOnlyList<Shape> above) => Of(key.Below!, language, above);

    private static DraftNode Single(Key key) => DraftNode.Plain(ValueSchemas.Examples(key)?.First() ?? "区政府办公室");
}
