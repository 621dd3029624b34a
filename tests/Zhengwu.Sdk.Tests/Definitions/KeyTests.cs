using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <summary>Keys: their spellings, what is not one, and what is said about it.</summary>
public class KeyTests
{
    public static TheoryData<string> Shapes => [.. Vocabulary.Shapes.Select(shape => shape.Name.English)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_key_has_one_spelling_in_each_language(string name)
    {
        var shape = Vocabulary.Shapes.Single(shape => shape.Name.English == name);
        Assert.Distinct(shape.Keys.Select(key => key.Name.English));
        Assert.Distinct(shape.Keys.Select(key => key.Name.Chinese));
        Assert.All(shape.Keys, key =>
        {
            Assert.Matches("^[a-z][A-Za-z]*$", key.Name.English);
            Assert.Matches("^[\u4e00-\u9fff]+$", key.Name.Chinese);
            Assert.Same(key, shape.Find(key.Name.English));
            Assert.Same(key, shape.Find(key.Name.Chinese));
        });
    }

    [Fact]
    public void Every_closed_value_has_one_spelling_in_each_language()
    {
        foreach (var list in Vocabulary.Shapes.SelectMany(shape => shape.Keys).Select(key => key.Choices).OfType<ClosedList>().Append(Vocabulary.Kinds).Append(Vocabulary.Booleans))
        {
            Assert.Distinct(list.Values.Select(value => value.English));
            Assert.Distinct(list.Values.Select(value => value.Chinese));
            Assert.All(list.Values, (value, index) => Assert.Equal((index, index), (list.IndexOf(value.English), list.IndexOf(value.Chinese))));
        }
    }

    [Theory]
    [InlineData("时线: 年底前", "是否要写“时限”？")]
    [InlineData("deadlin: 年底前", "")] // another language is too far away to be meant
    [InlineData("公开时限: 年底前", "是否要写“时限”？")]
    [InlineData("毫不相干: 年底前", "")]
    public void An_unknown_key_is_reported_with_the_nearest_one(string line, string question)
    {
        var finding = Assert.Single(ReadItem(line).ReadingFindings);
        Assert.Equal("ZW0005", finding.Rule.Id);
        Assert.StartsWith($"{question}自己的内容", finding.Fix(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal("6,5", finding.Start.ToString());
    }

    [Fact]
    public void A_key_given_twice_is_read_the_first_time()
    {
        var definition = ReadItem("序号: 1", "序号: 2");
        var finding = Assert.Single(definition.ReadingFindings);
        Assert.Equal(("ZW0006", "7,5"), (finding.Rule.Id, finding.Start.ToString()));
        Assert.Equal("1", definition.Catalog!.Items[0].Number.Text);
    }

    [Fact]
    public void A_key_and_its_other_spelling_are_one_key()
    {
        var definition = ReadItem("序号: 1", "number: 2");
        Assert.Equal("ZW0006", Assert.Single(definition.ReadingFindings).Rule.Id);
        Assert.Equal("1", definition.Catalog!.Items[0].Number.Text);
    }

    [Theory]
    [InlineData("number: 1", "“number”", "“序号”")]
    [InlineData("方式: proactive", "“proactive”", "“主动公开”")]
    public void The_other_language_is_read_and_reported(string line, string written, string instead)
    {
        var finding = Assert.Single(ReadItem(line).ReadingFindings);
        Assert.Equal("ZW0011", finding.Rule.Id);
        Assert.Contains(written, finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(instead, finding.Fix(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void True_and_false_are_words_of_yaml_and_belong_to_both_languages()
    {
        var definition = ReadItem("要素: [{名称: 金额, 必填: true}, {名称: 附注, 必填: 否}]");
        Assert.Empty(definition.ReadingFindings);
        Assert.Equal([true, false], definition.Catalog!.Items[0].Elements.Select(element => element.IsRequired.Parsed));
    }

    [Theory]
    [InlineData("zhengwu", "catalog/1", Language.English)]
    [InlineData("政务公开", "目录/1", Language.Chinese)]
    public void The_first_key_sets_the_language(string head, string kind, Language language)
    {
        var definition = DefinitionReader.Read("demo.catalog.yaml", $"{head}: {kind}\n");
        Assert.Equal((DefinitionKind.Catalog, language), (definition.Kind!.Value, definition.KeyLanguage));
    }

    [Fact]
    public void Keys_of_the_users_own_are_kept_at_every_level_in_order()
    {
        var definition = DefinitionReader.Read("demo.catalog.yaml", """
            政务公开: 目录/1
            标题: 目录
            x-来源: {网址: https://example.cn, 日期: [2025-01-02, {a: b}]}
            x-note:
            事项:
              - {标识: A, 路径: [甲], x-row: 3, 要素: [{名称: 金额, x-单位: 万元}]}
            """);
        Assert.Empty(definition.ReadingFindings);
        var catalog = definition.Catalog!;
        Assert.Equal(["x-来源", "x-note"], catalog.Extensions.Select(extension => extension.Key));
        var content = Assert.IsType<ExtensionContent.Mapping>(catalog.Extensions[0].Content);
        Assert.Equal(new ExtensionContent.Text("https://example.cn"), content.Entries[0].Content);
        var dates = Assert.IsType<ExtensionContent.Sequence>(content.Entries[1].Content);
        Assert.IsType<ExtensionContent.Mapping>(dates.Items[1]);
        Assert.Equal(new Extension("x-row", new ExtensionContent.Text("3")), Assert.Single(catalog.Items[0].Extensions));
        Assert.Equal("x-单位", Assert.Single(catalog.Items[0].Elements[0].Extensions).Key);
    }

    [Fact]
    public void A_single_value_stands_for_a_list_of_one()
    {
        var item = ReadItem("渠道: 政府网站", "对象: 全社会", "依据: {法规: 预算法, 条款: 第十四条}", "阶段: {名称: 批前, 时限: 30日}").Catalog!.Items[0];
        Assert.Equal("政府网站", Assert.Single(item.Channels.Parsed).Name.Text);
        Assert.Equal("全社会", Assert.Single(item.Audience.Parsed));
        Assert.Equal("第十四条", Assert.Single(item.Basis.Parsed).Article.Text);
        Assert.Equal("批前", Assert.Single(item.Stages).Name.Text);
    }

    [Fact]
    public void A_text_among_mappings_is_reported_and_left_out()
    {
        var definition = DefinitionReader.Read("demo.catalog.yaml", "政务公开: 目录/1\n标题: 目录\n事项:\n  - 部门预算\n  - {标识: A, 路径: [甲]}\n");
        Assert.Equal(["ZW0007"], definition.ReadingFindings.Select(finding => finding.Rule.Id));
        Assert.Equal("A", Assert.Single(definition.Catalog!.Items).Id.Text);
    }

    [Fact]
    public void A_merge_key_has_no_effect_and_says_so()
    {
        var definition = DefinitionReader.Read("demo.catalog.yaml", """
            政务公开: 目录/1
            标题: 目录
            事项:
              - &a {标识: A, 路径: [甲], 备注: 乙}
              - {<<: *a, 标识: B}
            """);
        var finding = Assert.Single(definition.ReadingFindings);
        Assert.Equal(("ZW0020", "5,6"), (finding.Rule.Id, finding.Start.ToString()));
        Assert.Equal(ValueState.Absent, definition.Catalog!.Items[1].Remark.State);
    }

    [Theory]
    [InlineData("依据: {法规: 预算法, 条款:}")]
    [InlineData("依据: {法规: 预算法, 条款: }")]
    [InlineData("依据: {法规: 预算法, 条款}")]
    public void A_key_without_value_may_end_a_mapping_in_braces(string line)
    {
        var definition = ReadItem(line);
        Assert.Empty(definition.ReadingFindings);
        Assert.Equal(ValueState.Empty, definition.Catalog!.Items[0].Basis.Parsed[0].Article.State);
    }

    [Fact]
    public void An_alias_repeats_what_it_names()
    {
        var definition = DefinitionReader.Read("demo.catalog.yaml", """
            政务公开: 目录/1
            标题: 目录
            事项:
              - {标识: A, 路径: [甲], 依据: &law [{法规: 预算法, 条款: 第十四条}]}
              - {标识: B, 路径: [乙], 依据: *law}
            """);
        Assert.Empty(definition.ReadingFindings);
        Assert.Equal(definition.Catalog!.Items[0].Basis, definition.Catalog.Items[1].Basis);
    }

    [Fact]
    public void An_alias_without_anchor_leaves_its_key_empty()
    {
        var definition = ReadItem("依据: *law", "备注: 乙");
        Assert.Equal("ZW0001", Assert.Single(definition.ReadingFindings).Rule.Id);
        Assert.Equal(ValueState.Empty, definition.Catalog!.Items[0].Basis.State);
        Assert.Equal("乙", definition.Catalog.Items[0].Remark.Text);
    }

    private static Definition ReadItem(params string[] lines) => DefinitionReader.Read("demo.catalog.yaml", $"""
        政务公开: 目录/1
        标题: 目录
        事项:
          - 标识: A
            路径: [甲]
            {string.Join("\n    ", lines)}
        """);
}
