using System.Text.Json;
using System.Text.Json.Nodes;
using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor;

/// <summary>The schemas in a real editor server: yaml-language-server, over stdio.</summary>
public class YamlServerTests
{
    private const string Schemas = "Goldens/Schemas";

    [Theory]
    [InlineData("zh", Language.Chinese)]
    [InlineData("en", Language.English)]
    [InlineData("both", Language.Chinese)]
    [InlineData("both", Language.English)]
    public async Task Every_property_is_described_where_the_pointer_rests(string keys, Language language)
    {
        NodePackages.Demand();
        var files = Enum.GetValues<DefinitionKind>().Select(kind => Places(kind, language)).ToList();
        var answers = await Ask([.. files.Select(file => new Question(SchemaOf(file.Kind, keys), file.Text, [.. file.Keys.Select(place => place.At)], []))]);
        Assert.All(files.Zip(answers), pair => Assert.Empty(pair.Second.Faults));
        var missing = files.Zip(answers).SelectMany(pair => pair.First.Keys.Zip(pair.Second.Hover))
            .Where(place => !WithoutEscapes(place.Second).Contains(KeyDescriptions.Instance.Of(place.First.Key).In(language), StringComparison.Ordinal))
            .Select(place => $"{place.First.Key.Owner.Name.English} {place.First.Key}: {place.Second}");
        Assert.Empty(missing);
        Assert.True(files.Sum(file => file.Keys.Count) > 200);
    }

    [Theory]
    [InlineData("plan", "政务公开: 计划/1\n任务:\n  - 标识: a\n    |\n", "要求 责任 时限 阶段 序号")]
    [InlineData("plan", "政务公开: 计划/1\n|\n", "标题 任务 分组 表单")]
    [InlineData("plan", "政务公开: |\n", "计划/1")]
    [InlineData("plan", "政务公开: 计划/1\n表单:\n  - 字段:\n      - 类型: |\n", "文本 表格 约期 是否")]
    [InlineData("plan", "政务公开: 计划/1\n首位牵头: |\n", "是 否")]
    [InlineData("catalog", "政务公开: 目录/1\n事项:\n  - 方式: |\n", "主动公开 依申请公开 同上")]
    [InlineData("catalog", "zhengwu: catalog/1\nitems:\n  - method: |\n", "proactive on-request ditto")]
    [InlineData("catalog", "zhengwu: catalog/1\nitems:\n  - id: a\n    |\n", "deadline channels basis")]
    [InlineData("calendar", "政务公开: 日历/1\n假期:\n  - |\n", "名称 放假 调休上班")]
    [InlineData("units", "政务公开: 单位/1\n单位:\n  - 名称: a\n    |\n", "别名 加挂 上级")]
    public async Task Keys_and_values_are_proposed_in_the_language_of_the_file(string kind, string marked, string proposed)
    {
        NodePackages.Demand();
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var answers = await Ask([new(SchemaOf(kind, "both"), text, [], [PositionIn(text, marked.IndexOf('|', StringComparison.Ordinal))])]);
        Assert.Empty(proposed.Split(' ').Except(answers[0].Complete[0]));
        var isChinese = text.StartsWith('政');
        Assert.DoesNotContain(answers[0].Complete[0], label => isChinese ? label is "title" or "deadline" or "proactive" or "true" : label is "标题" or "时限" or "主动公开" or "是");
    }

    [Theory]
    [InlineData("plan", "标题: a\n任务:\n  - 责人: 区政府办公室\n")]
    [InlineData("plan", "标题: a\n年度: 1900\n")]
    [InlineData("plan", "标题: a\n印发: {日期: 2026年3月}\n")]
    [InlineData("plan", "标题: a\n表单:\n  - {标识: F, 字段: [{名称: b, 类型: 表}]}\n")]
    [InlineData("plan", "标题: {a: b}\n")]
    [InlineData("plan", "标题: a\nregion: b\n")]
    [InlineData("catalog", "标题: a\n事项:\n  - 要素: [{名称: b, 必填: 大概}]\n")]
    [InlineData("units", "单位: [{名称: a, 别名: [b, [c]]}]\n")]
    [InlineData("calendar", "本地:\n  - 名称: a\n    放假: 2027-02-30\n")]
    public async Task A_fault_is_marked_where_the_library_marks_it(string kind, string body)
    {
        NodePackages.Demand();
        var text = $"政务公开: {Vocabulary.Kinds.Values.First(name => name.English == kind).Chinese}/1\n{body}";
        var findings = DefinitionReader.Read($"a.{kind}.yaml", text).ReadingFindings;
        var expected = findings.Select(finding => new[] { finding.Start.Line, finding.Start.Column, finding.End.Line, finding.End.Column });
        var answers = await Ask([new(SchemaOf(kind, "zh"), text, [], [])]);
        Assert.Equal(expected, answers[0].Faults.Distinct(RangeComparer.Instance));
    }

    private static string WithoutEscapes(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal);

    private static (DefinitionKind Kind, string Text, List<(Key Key, int[] At)> Keys) Places(DefinitionKind kind, Language language)
    {
        var file = DefinitionReader.Read("a.yaml", FullDraft.Of(kind, language).ToString());
        var keys = new Dictionary<(Shape, Key), int[]>();
        Collect(file, 0, ShapeSchemas.RootOf(kind), keys);
        return (kind, file.Text.Content, [.. keys.Select(place => (place.Key.Item2, place.Value))]);
    }

    private static void Collect(Definition file, int row, Shape shape, Dictionary<(Shape, Key), int[]> keys)
    {
        var tree = file.Tree;
        for (var child = row + 1; child < tree.Next(row); child = tree.Next(child))
        {
            if (tree.Kind(row) == NodeKind.Sequence)
            {
                Collect(file, child, shape, keys);
                continue;
            }
            var key = shape.Find(tree.Text(child))!;
            keys.TryAdd((shape, key), PositionIn(file.Text.Content, tree.Span(child).Start));
            child = tree.Next(child);
            if (KeyContents.ShapeBelow(key) is { } below)
                Collect(file, child, below, keys);
        }
    }

    private static int[] PositionIn(string text, int at)
    {
        var position = DefinitionText.FromString("", text).PositionOf(at);
        return [position.Line, position.Column];
    }

    private static string SchemaOf(DefinitionKind kind, string keys) => SchemaOf(Vocabulary.Kinds.Values[(int)kind].English, keys);

    private static string SchemaOf(string kind, string keys) => Path.Combine(TestFiles.Project, Schemas, $"{kind}.{keys}.schema.json");

    private static async Task<List<Answer>> Ask(IReadOnlyList<Question> questions)
    {
        var answers = await NodePackages.Run("language-server.mjs", [], questions.Select(question => JsonSerializer.Serialize(question, JsonSerializerOptions.Web)));
        return [.. answers.Select(Answer.Of)];
    }

    private sealed record Question(string Schema, string Text, int[][] Hover, int[][] Complete);

    /// <summary>Where the server marks faults, what it says where the pointer rests, and what it proposes.</summary>
    private sealed record Answer(List<int[]> Faults, List<string> Hover, List<List<string>> Complete)
    {
        public static Answer Of(string line)
        {
            var json = JsonNode.Parse(line)!;
            return new(
                [.. json["diagnostics"]!.AsArray().Select(fault => fault!["range"]!.AsArray().Select(number => (int)number!).ToArray())],
                Texts(json["hover"]!),
                [.. json["complete"]!.AsArray().Select(labels => Texts(labels!))]);
        }

        private static List<string> Texts(JsonNode list) => [.. list.AsArray().Select(text => (string)text!)];
    }

    private sealed class RangeComparer : IEqualityComparer<int[]>
    {
        public static readonly RangeComparer Instance = new();

        public bool Equals(int[]? x, int[]? y) => x!.SequenceEqual(y!);

        public int GetHashCode(int[] range) => range[0];
    }
}
