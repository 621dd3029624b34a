using Zhengwu.Catalogs;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>What a program builds, and the YAML it gets.</summary>
public class DefinitionWriterTests
{
    private static readonly DisclosureCatalog Catalog = new()
    {
        Id = Value.Of("finance"),
        Title = Value.Of("区财政局主动公开事项目录"),
        Effective = Value.Date(new DateOnly(2026, 7, 1)),
        Document = new() { Number = Value.Of("周财〔2026〕3号") },
        Defaults = new() { Subject = Value.Units("区财政局"), Method = Value.Choices(DisclosureMethod.Proactive), Level = Value.List("县级", "乡级") },
        Items =
        [
            new()
            {
                Id = Value.Of("DepartmentBudget"),
                Path = Value.Each("财政预决算", "部门预算"),
                Content = Value.Of("收支总体情况\n财政拨款收支情况"),
                Elements =
                [
                    new() { Name = Value.Of("收支总体情况表") },
                    new() { Id = Value.Of("Narrative"), Name = Value.Of("编制说明"), Type = Value.Choice(FieldType.Text), IsRequired = Value.Boolean(true) },
                ],
                Basis = Value.List(new LegalBasis { Law = Value.Of("中华人民共和国预算法"), Article = Value.Of("第十四条") }),
                Deadline = Value.Limit("财政部门批复之日起20日内"),
                Channels = Value.List(Channel.Of("政府网站"), Channel.Of("其他: 公告栏") with { IsRequired = Value.Boolean(false) }),
                Category = Value.Choice(ItemCategory.Statutory),
                Retention = Value.Empty<string>(),
                Update = Value.NotApplicable<string>(),
                Extensions = [new("x-源", new ExtensionContent.Mapping([new("行", new ExtensionContent.Text("007") { IsQuoted = true })]))],
            },
            new() { Id = Value.Of("BudgetReport"), Deadline = Value.Limit("财政部门批复之日起20日内").TakenOver(InheritanceKind.Ditto) },
        ],
    };

    [Fact]
    public void A_catalog_in_chinese() => Assert.Equal(
        """
        政务公开: 目录/1
        标识: finance
        标题: 区财政局主动公开事项目录
        生效日期: 2026-07-01

        印发:
          文号: 周财〔2026〕3号

        缺省:
          主体: 区财政局
          方式: 主动公开
          层级: [县级, 乡级]

        事项:
          - 标识: DepartmentBudget
            路径: [财政预决算, 部门预算]
            内容: |-
              收支总体情况
              财政拨款收支情况
            要素:
              - 收支总体情况表
              - {标识: Narrative, 名称: 编制说明, 类型: 文本, 必填: 是}
            依据:
              - {法规: 中华人民共和国预算法, 条款: 第十四条}
            时限: 财政部门批复之日起20日内
            渠道:
              - 政府网站
              - {名称: '其他: 公告栏', 必选: 否}
            类别: 法定
            保存:
            更新周期: 不适用
            x-源: {行: '007'}

          - 标识: BudgetReport
            时限: 同上

        """,
        DefinitionWriter.Write(Catalog));

    [Fact]
    public void The_same_catalog_in_english()
    {
        var text = DefinitionWriter.Write(Catalog, Language.English);
        Assert.StartsWith("zhengwu: catalog/1\nid: finance\ntitle: 区财政局主动公开事项目录\neffective: 2026-07-01\n\ndocument:\n", text, StringComparison.Ordinal);
        Assert.Contains("  method: proactive\n", text, StringComparison.Ordinal);
        Assert.Contains("      - {id: Narrative, name: 编制说明, type: text, required: true}\n", text, StringComparison.Ordinal);
        Assert.Contains("    deadline: ditto\n", text, StringComparison.Ordinal);
        Assert.Contains("    x-源: {行: '007'}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan()
    {
        var units = Value.Roles(lead: "区司法局", carryOut: "各行政执法主体");
        var plan = new DisclosurePlan
        {
            Title = Value.Of("2024年周村区政务公开工作方案"),
            Year = Value.Years(2024, 2025),
            FirstIsLead = Value.Boolean(true),
            Groups =
            [
                new()
                {
                    Number = Value.Of("一"),
                    Name = Value.Of("深化政民互动"),
                    Responsible = Value.Units("区政府各部门"),
                    Tasks =
                    [
                        new() { Number = Value.Of("43"), Responsible = units, Receiver = Value.Receiver("区政府办公室") },
                        new() { Number = Value.Of("44"), Responsible = units.TakenOver(InheritanceKind.MergedCell, "43") },
                        new() { Number = Value.Of("45"), Responsible = Value.Units("区政府各部门").TakenOver(InheritanceKind.Group) },
                    ],
                },
            ],
            Milestones = [new() { Name = Value.Of("收官"), End = Value.Partial(PartialDate.TryParse("2025-06")!.Value) }],
        };
        Assert.Equal(
            """
            政务公开: 计划/1
            标题: 2024年周村区政务公开工作方案
            年度: 2024-2025
            首位牵头: 是

            分组:
              - 序号: 一
                名称: 深化政民互动
                责任: 区政府各部门
                任务:
                  - 序号: 43
                    责任: {牵头: 区司法局, 落实: 各行政执法主体}
                    接收: 区政府办公室
                  - 序号: 44
                    责任: {合并: 43}
                  - 序号: 45

            时间节点:
              - {名称: 收官, 止: 2025-06}

            """,
            DefinitionWriter.Write(plan));
        Assert.Equal(plan, DefinitionReader.Read("a.plan.yaml", DefinitionWriter.Write(plan, Language.English)).Plan);
    }

    [Fact]
    public void Long_lists_and_long_records_get_a_line_for_each()
    {
        var directory = new UnitDirectory
        {
            Units =
            [
                new() { Id = Value.Of("CivilAffairs"), Name = Value.Of("区民政局"), Kind = Value.Of("部门") },
                new() { Id = Value.Of("Finance"), Sections = Value.Each([.. Enumerable.Range(1, 30).Select(number => $"第{number}科")]) },
            ],
        };
        var lines = DefinitionWriter.Write(directory).Split('\n');
        Assert.Equal("  - {标识: CivilAffairs, 名称: 区民政局, 类别: 部门}", lines[3]);
        Assert.Equal(["", "  - 标识: Finance", "    科室:", "      - 第1科"], lines[4..8]);
    }

    [Fact]
    public void Half_a_character_cannot_be_written() =>
        Refuses("half a character", new() { Title = Value.Of("甲\uD83D乙") });

    [Fact]
    public void A_mark_cannot_be_a_text_of_a_cell_that_knows_it()
    {
        Refuses("'同上' is no text", new() { Items = [new() { Subject = Value.Units("同上") }] });
        Refuses("'不适用' is no text", new() { Items = [new() { Retention = Value.Of("不适用") }] });
    }

    [Fact]
    public void A_cell_without_marks_cannot_be_not_applicable() =>
        Refuses("cannot be marked as not applicable", new() { Title = Value.NotApplicable<string>() });

    [Fact]
    public void A_key_of_ones_own_begins_with_x() =>
        Refuses("begins with 'x-'", new() { Extensions = [new("来源", new ExtensionContent.Text("甲"))] });

    [Fact]
    public void What_no_reader_would_take_is_not_written()
    {
        ExtensionContent content = new ExtensionContent.Text("甲");
        for (var level = 0; level < 100_000; level++)
            content = new ExtensionContent.Sequence([content]);
        Refuses("nests deeper than 64", new() { Extensions = [new("x-a", content)] });
    }

    [Fact]
    public void As_deep_as_a_reader_goes_can_be_written()
    {
        ExtensionContent content = new ExtensionContent.Text("甲");
        for (var level = 1; level < ReadOptions.Default.MaxDepth; level++)
            content = new ExtensionContent.Sequence([content]);
        var catalog = new DisclosureCatalog { Extensions = [new("x-a", content)] };
        Assert.Equal(catalog, DefinitionReader.Read("a.catalog.yaml", DefinitionWriter.Write(catalog)).Catalog);
    }

    [Theory]
    [InlineData(InheritanceKind.MergedCell, null)]
    [InlineData(InheritanceKind.MergedCell, "")]
    [InlineData(InheritanceKind.Ditto, "44")]
    public void A_merged_cell_and_nothing_else_names_its_row(InheritanceKind kind, string? reference) =>
        Assert.Throws<ArgumentException>(() => Value.Units("区民政局").TakenOver(kind, reference));

    [Fact]
    public void Values_cannot_be_made_wrong()
    {
        Assert.Throws<ArgumentException>(() => Value.NotApplicable<string>("无"));
        Assert.Throws<ArgumentException>(() => Value.Choice((FieldType)99));
        Assert.Throws<ArgumentException>(() => Value.Choice(DayOfWeek.Monday));
        Assert.Throws<ArgumentOutOfRangeException>(() => Value.Years(2025, 2024));
        Assert.Throws<ArgumentOutOfRangeException>(() => Value.Years(1900));
    }

    [Fact]
    public void A_blank_text_is_an_empty_cell()
    {
        Assert.Equal(Value.Empty<string>(), Value.Of(" "));
        Assert.Equal(Value.Empty<Assignment>(), Value.Units(""));
        Assert.Equal(Value.Empty<Assignment>(), Value.Roles());
        Assert.Equal(Value.Empty<ValueList<DisclosureMethod>>(), Value.Choices<DisclosureMethod>());
    }

    [Theory]
    [InlineData("渠道: [政府网站, {名称: 公告栏, 必选: 否, 位置: 一楼}]", "政府网站、公告栏 一楼")]
    [InlineData("渠道: 政府网站", "政府网站")]
    public void The_text_of_a_list_is_the_words_of_its_entries(string line, string words) =>
        Assert.Equal(words, DefinitionReader.Read("a.catalog.yaml", $"政务公开: 目录/1\n标题: 甲\n缺省: {{{line}}}\n").Catalog!.Defaults!.Channels.Text);

    private static void Refuses(string because, DisclosureCatalog catalog) =>
        Assert.Contains(because, Assert.Throws<ArgumentException>(() => DefinitionWriter.Write(catalog)).Message, StringComparison.Ordinal);
}
