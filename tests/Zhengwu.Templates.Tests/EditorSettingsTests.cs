using System.Text.Json;
using System.Text.Json.Nodes;
using Zhengwu.Cli.Editor;

namespace Zhengwu.Templates.Tests;

/// <summary>A project in a real editor server, with the settings that come with it: yaml-language-server, over stdio.</summary>
[Collection(nameof(SharedTemplates))]
[Trait("Category", "Slow")]
public sealed class EditorSettingsTests(TemplateFixture templates)
{
    [Theory]
    [InlineData("zhengwu-plan", "zh", "2027.plan.yaml", "local.units.yaml", "财政预决算.catalog.yaml")]
    [InlineData("zhengwu-plan", "en", "2027.plan.yaml", "local.units.yaml", "财政预决算.catalog.yaml")]
    [InlineData("zhengwu-desk", "zh", "definitions/local.units.yaml", "definitions/basic.catalog.yaml")]
    [InlineData("zhengwu-desk", "en", "definitions/local.units.yaml", "definitions/basic.catalog.yaml")]
    public async Task The_editor_finds_no_fault_and_proposes_each_key_once(string template, string keys, params string[] files)
    {
        NodePackages.Demand();
        string folder = templates.Folder($"editor-{template}-{keys}");
        string[] more = template == "zhengwu-plan" ? ["--year", "2027", "--fields", "财政预决算"] : [];
        _ = (await templates.RunAsync(folder, ["new", template, "-n", "P", "--unit", "周村区", "--keys", keys, "-o", folder, .. more])).MustPass();
        var (text, proposed) = keys == "zh" ? ("政务公开: 计划/1\n任务:\n  - 标识: a\n    \n", "要求 责任 时限") : ("zhengwu: plan/1\ntasks:\n  - id: a\n    \n", "requirement responsible deadline");

        var answers = await AskAsync(folder, [.. files.Select(file => new Question(file, File.ReadAllText(Path.Combine(folder, file)), [])), new("new.plan.yaml", text, [[3, 4]])]);

        Assert.All(answers.SkipLast(1), answer => Assert.Empty(answer["diagnostics"]!.AsArray()));
        var labels = answers[^1]["complete"]![0]!.AsArray().Select(label => (string)label!).ToList();
        Assert.Empty(proposed.Split(' ').Except(labels));
        Assert.Equal(labels.Distinct(), labels);
    }

    // An unbound file has no faults either: so the same server must see one that is there.
    [Fact]
    public async Task The_editor_marks_a_key_that_is_not_one()
    {
        NodePackages.Demand();
        string folder = templates.Folder("editor-fault");
        _ = (await templates.RunAsync(folder, "new", "zhengwu-desk", "-n", "P", "--unit", "周村区", "-o", folder)).MustPass();

        var answers = await AskAsync(folder, [new("definitions/a.units.yaml", "政务公开: 单位/1\n单位: [{名字: a}]\n", [])]);

        Assert.NotEmpty(answers[0]["diagnostics"]!.AsArray());
    }

    private static async Task<List<JsonNode>> AskAsync(string folder, IReadOnlyList<Question> questions)
    {
        string[] answers = await NodePackages.Run("language-server.mjs", [folder], questions.Select(question => JsonSerializer.Serialize(question, JsonSerializerOptions.Web)));
        return [.. answers.Select(answer => JsonNode.Parse(answer)!)];
    }

    private sealed record Question(string File, string Text, int[][] Complete);
}
