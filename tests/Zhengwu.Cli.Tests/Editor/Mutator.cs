using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor;

/// <summary>Changes the structure of a file by chance: keys that are missing, unknown or of the other language, values of another form.</summary>
internal sealed class Mutator(Random random, Language language)
{
    private static readonly string[] DateTexts =
    [
        "2026-07-01", "2024-02-29", "2023-02-29", "2026-7-1", "2026-13-01", "2026-04-31", "2026-00-10", "0000-01-01", "2026-07", "2026", "'2026'", "1948",
        "2026-2027", "2026年", "2026年—2027年", "2999", "3000", "2026-2026", "26-07-01", "2026/07/01", "7月1日", "2027-02-05..2027-02-12", "2027-02-05至2027-02-12",
        "2027-02-05 ～ 2027-02-30", "1900-02-29", "2000-02-29", "2026-007-001",
    ];

    private static readonly string[] Heads = ["计划/1", "plan/1", "目录/1", "catalog/1", "计划/2", "计划", "units/1", "单位/1", "calendar/1", "日历/1", "x"];

    /// <summary>A copy with at most three entries of each list, and some changes.</summary>
    public DraftNode Change(DraftNode file, DefinitionKind kind)
    {
        var changed = Thin(file);
        for (var changes = random.Next(4); changes > 0; changes--)
            ChangeOne(changed, ShapeSchemas.RootOf(kind));
        return changed;
    }

    private DraftNode Thin(DraftNode node)
    {
        if (node.Kind == NodeKind.Sequence)
            return DraftNode.List([.. node.Items.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Select(Thin)]);
        return node.Kind == NodeKind.Mapping ? DraftNode.Mapping([.. node.Entries.Select(entry => (entry.Key, Thin(entry.Value)))]) : node;
    }

    private void ChangeOne(DraftNode root, Shape shape)
    {
        var places = new List<(DraftNode Mapping, Shape Shape)>();
        Collect(root, shape, places);
        var (mapping, of) = places[random.Next(places.Count)];
        var at = mapping.Entries.Count == 0 ? -1 : random.Next(mapping.Entries.Count);
        switch (random.Next(6))
        {
            case 0 when at >= 0:
                mapping.Entries.RemoveAt(at);
                break;
            case 1:
                Add(mapping, of);
                break;
            case 2 when at >= 0:
                Rename(mapping, at, of);
                break;
            default:
                if (at >= 0)
                    mapping.Entries[at] = (mapping.Entries[at].Key, Value(of.Find(mapping.Entries[at].Key), mapping.Entries[at].Value));
                break;
        }
    }

    private static void Collect(DraftNode node, Shape shape, List<(DraftNode, Shape)> places)
    {
        if (node.Kind == NodeKind.Sequence)
            node.Items.ForEach(item => Collect(item, shape, places));
        if (node.Kind != NodeKind.Mapping)
            return;
        places.Add((node, shape));
        foreach (var (key, value) in node.Entries)
        {
            if (shape.Find(key) is { } known && KeyContents.ShapeBelow(known) is { } below)
                Collect(value, below, places);
        }
    }

    private void Add(DraftNode mapping, Shape shape)
    {
        var known = shape.Keys[random.Next(shape.Keys.Count)];
        var key = random.Next(4) switch { 0 => "x-" + random.Next(100), 1 => "备" + random.Next(100), _ => known.Name.In(language) };
        if (mapping.Entries.All(entry => entry.Key != key))
            mapping.Entries.Add((key, Value(key == known.Name.In(language) ? known : null, DraftNode.Plain("区政府办公室"))));
    }

    private void Rename(DraftNode mapping, int at, Shape shape)
    {
        var (key, value) = mapping.Entries[at];
        var other = language == Language.English ? Language.Chinese : Language.English;
        var name = random.Next(3) switch { 0 => key + "s", 1 => "x-" + key, _ => shape.Find(key)?.Name.In(other) ?? key };
        if (mapping.Entries.All(entry => entry.Key != name))
            mapping.Entries[at] = (name, value);
    }

    private DraftNode Value(Key? key, DraftNode before) => random.Next(14) switch
    {
        0 => DraftNode.Mapping(),
        1 => DraftNode.Mapping(("x-a", DraftNode.Plain("1"))),
        2 => DraftNode.Mapping(("名称", DraftNode.Plain("a")), ("瞎写", DraftNode.Plain("b"))),
        3 => DraftNode.List(),
        4 => DraftNode.List(DraftNode.Plain("a"), DraftNode.Plain("")),
        5 => DraftNode.List(DraftNode.List(DraftNode.Plain("a"))),
        6 => DraftNode.List(before.Clone()),
        7 => random.Next(3) switch { 0 => DraftNode.Plain("~"), 1 => DraftNode.Plain(""), _ => DraftNode.Quoted(" ") },
        8 => DraftNode.Plain(random.Next(2) == 0 ? "12" : "1.5"),
        9 => DraftNode.Plain(random.Next(4) switch { 0 => "true", 1 => "是", 2 => "false", _ => "否" }),
        10 => DraftNode.Plain(Vocabulary.DittoMarks[random.Next(4)]),
        11 => DraftNode.Quoted(Vocabulary.NotApplicableMarks[random.Next(7)]),
        _ => Text(key),
    };

    private DraftNode Text(Key? key)
    {
        if (key?.Choices is { } choices && random.Next(4) > 0)
            return DraftNode.Plain(choices.Values[random.Next(choices.Values.Count)].In(random.Next(3) == 0 ? Language.English : Language.Chinese));
        if (key is not null && key.Name == Vocabulary.Plan.Head.Name)
            return DraftNode.Plain(Heads[random.Next(Heads.Length)]);
        return DraftNode.Plain(DateTexts[random.Next(DateTexts.Length)]);
    }
}
