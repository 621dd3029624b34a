using Zhengwu.Catalogs;

namespace Zhengwu.Definitions;

/// <summary>Where a cell takes its value from, and how one can tell.</summary>
public class InheritanceTests
{
    private static readonly Definition Catalog = DefinitionReader.Read("demo.catalog.yaml", """
        政务公开: 目录/1
        标题: 目录
        缺省: {主体: 区民政局, 时限: 20个工作日内, 保存:, 对象: 不适用}
        事项:
          - {标识: Default, 路径: [甲]}
          - {标识: Own, 路径: [乙], 主体: 区财政局, 时限: 10日内, 责任: 预算科}
          - {标识: Ditto, 路径: [丙], 主体: 同上, 时限: 同上, 责任: 〃}
          - {标识: DittoOfDitto, 路径: [丁], 主体: 同上, 责任: 同前}
          - {标识: Empty, 路径: [戊], 主体:, 时限: ''}
          - {标识: DittoOfEmpty, 路径: [己], 主体: 同上}
          - {标识: NotApplicable, 路径: [庚], 责任: 不适用, 渠道: /, 依据: —}
        """);

    [Fact]
    public void A_missing_key_takes_the_default()
    {
        var subject = Item("Default").Subject;
        Assert.Equal((ValueState.Inherited, "区民政局"), (subject.State, subject.Text));
        Assert.Equal(InheritanceKind.Defaults, subject.Inheritance!.Kind);
        Assert.False(subject.Source.Exists);
        Assert.Equal("3,10", PlaceOf(subject.Inheritance.From));
    }

    [Fact]
    public void A_key_of_its_own_hides_the_default()
    {
        var subject = Item("Own").Subject;
        Assert.Equal((ValueState.Given, "区财政局"), (subject.State, subject.Text));
        Assert.Null(subject.Inheritance);
    }

    [Theory]
    [InlineData("Ditto", "6,28")]
    [InlineData("DittoOfDitto", "6,28")] // through any number of dittos to the one that was written
    public void Ditto_takes_the_entry_before(string id, string origin)
    {
        var subject = Item(id).Subject;
        Assert.Equal((ValueState.Inherited, "区财政局"), (subject.State, subject.Text));
        Assert.Equal(InheritanceKind.Ditto, subject.Inheritance!.Kind);
        Assert.Equal(origin, PlaceOf(subject.Inheritance.From));
        Assert.True(subject.Source.Exists);
        Assert.Equal("预算科", Item(id).Responsible.Text);
    }

    [Fact]
    public void Ditto_of_a_default_is_the_default() => Assert.Equal(
        ("20个工作日内", InheritanceKind.Defaults),
        (Item("DittoOfDitto").Deadline.Text, Item("DittoOfDitto").Deadline.Inheritance!.Kind));

    [Fact]
    public void Empty_is_not_inherited()
    {
        Assert.Equal(ValueState.Empty, Item("Empty").Subject.State);
        Assert.Equal(ValueState.Empty, Item("Empty").Deadline.State);
        Assert.Null(Item("Empty").Subject.Text);
    }

    [Fact]
    public void Ditto_below_an_empty_cell_refers_to_nothing()
    {
        var finding = Assert.Single(Catalog.ReadingFindings);
        Assert.Equal(("ZW0024", "10,37"), (finding.Rule.Id, finding.Start.ToString()));
        Assert.Equal(ValueState.NotUnderstood, Item("DittoOfEmpty").Subject.State);
        Assert.Equal("同上", Item("DittoOfEmpty").Subject.Text);
    }

    [Fact]
    public void Not_applicable_is_a_state_and_keeps_its_mark()
    {
        var item = Item("NotApplicable");
        Assert.Equal((ValueState.NotApplicable, "不适用"), (item.Responsible.State, item.Responsible.Text));
        Assert.Equal((ValueState.NotApplicable, "/"), (item.Channels.State, item.Channels.Text));
        Assert.Equal((ValueState.NotApplicable, "—"), (item.Basis.State, item.Basis.Text));
        Assert.Equal(ValueState.NotApplicable, Item("Default").Audience.State);
    }

    [Fact]
    public void A_limit_that_is_not_understood_stays_so_when_inherited()
    {
        var deadline = Item("Default").Deadline;
        Assert.Equal("20个工作日内", deadline.Text);
        Assert.Equal(InheritanceKind.Defaults, deadline.Inheritance!.Kind);
    }

    [Fact]
    public void A_merged_cell_takes_the_units_of_the_row_it_names()
    {
        var plan = DefinitionReader.Read("demo.plan.yaml", """
            政务公开: 计划/1
            标题: 计划
            分组:
              - 名称: 甲
                责任: 区政府办公室
                任务:
                  - {序号: 1, 标识: First, 责任: 区民政局}
                  - {序号: 2, 责任: {合并: 1}}
                  - {序号: 3, 责任: {合并: First}}
                  - {序号: 4}
              - 名称: 乙
                任务:
                  - {序号: 5, 责任: {合并: 2}}
                  - {序号: 6, 责任: {合并: 9}}
                  - {序号: 7}
            """);
        var tasks = plan.Plan!.AllTasks.ToList();
        Assert.Equal(["区民政局", "区民政局", "区民政局", "区政府办公室", "区民政局", "9", null], tasks.Select(task => task.Responsible.Text));
        Assert.Equal(
            [ValueState.Given, ValueState.Inherited, ValueState.Inherited, ValueState.Inherited, ValueState.Inherited, ValueState.NotUnderstood, ValueState.Absent],
            tasks.Select(task => task.Responsible.State));
        Assert.Equal((InheritanceKind.MergedCell, "2"), (tasks[4].Responsible.Inheritance!.Kind, tasks[4].Responsible.Inheritance!.Reference));
        Assert.Equal("7,32", plan.Text.PositionOf(plan.SpanOf(tasks[4].Responsible.Inheritance!.From)!.Value.Start).ToString());
        Assert.Equal(InheritanceKind.Group, tasks[3].Responsible.Inheritance!.Kind);
        Assert.Equal(("ZW0024", "14,26"), (Assert.Single(plan.ReadingFindings).Rule.Id, plan.ReadingFindings[0].Start.ToString()));
    }

    private static CatalogItem Item(string id) => Catalog.Catalog!.Items.Single(item => item.Id.Text == id);

    private static string PlaceOf(NodeId node) => Catalog.Text.PositionOf(Catalog.SpanOf(node)!.Value.Start).ToString();
}
