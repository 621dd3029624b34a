namespace Zhengwu.Definitions;

/// <summary>A value knows where it stands, whatever the text around it looks like.</summary>
public class PositionTests
{
    private const string Catalog = """
        政务公开: 目录/1
        标识: demo
        标题: '区民政局 ''主动公开'' 事项目录'   # 引号里的引号
        发布机构: "区民政局"
        缺省: {主体: 区民政局, 渠道: [政府网站, 两微一端]}
        事项:
          - 标识: Subsidy
            路径: [补贴🎉, 高龄津贴]
            内容: |
              第一行
              第二行
            时限: >-
              信息形成之日起
              20个工作日内
            备注:

        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_breaks_of_every_kind_give_the_same_places(string lineBreak)
    {
        var definition = Read(Catalog.ReplaceLineEndings(lineBreak));
        var catalog = definition.Catalog!;
        var item = catalog.Items[0];
        Assert.Empty(definition.ReadingFindings);
        Assert.Equal(("2,5", "demo"), Where(definition, catalog.Id));
        Assert.Equal(("3,5", "'区民政局 ''主动公开'' 事项目录'"), Where(definition, catalog.Title));
        Assert.Equal(("4,7", "\"区民政局\""), Where(definition, catalog.Publisher));
        Assert.Equal(("5,10", "区民政局"), Where(definition, catalog.Defaults!.Subject));
        Assert.Equal(("5,20", "[政府网站, 两微一端]"), Where(definition, catalog.Defaults.Channels));
        Assert.Equal(("5,27", "两微一端"), Where(definition, catalog.Defaults.Channels.Parsed[1].Name));
        Assert.Equal(("8,10", "补贴🎉"), Where(definition, item.Path[0]));
        Assert.Equal("9,9", Where(definition, item.Content).Place);
        Assert.Equal("12,9", Where(definition, item.Deadline).Place);
        Assert.Equal(("15,8", ""), Where(definition, item.Remark));
    }

    [Fact]
    public void Columns_count_utf_16_units()
    {
        var definition = Read(Catalog);
        // 🎉 is one character of two units; editors and the compiler count two.
        Assert.Equal(("8,16", "高龄津贴"), Where(definition, definition.Catalog!.Items[0].Path[1]));
    }

    [Fact]
    public void A_byte_order_mark_moves_nothing()
    {
        var bytes = new byte[] { 0xEF, 0xBB, 0xBF }.Concat(System.Text.Encoding.UTF8.GetBytes(Catalog)).ToArray();
        var definition = DefinitionReader.Read(DefinitionText.FromBytes("demo.catalog.yaml", bytes), cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(definition.ReadingFindings);
        Assert.Equal(("2,5", "demo"), Where(definition, definition.Catalog!.Id));
    }

    [Fact]
    public void The_text_of_a_value_is_what_yaml_says_it_is()
    {
        var catalog = Read(Catalog).Catalog!;
        Assert.Equal("区民政局 '主动公开' 事项目录", catalog.Title.Text);
        Assert.Equal("第一行\n第二行\n", catalog.Items[0].Content.Text);
        Assert.Equal("信息形成之日起 20个工作日内", catalog.Items[0].Deadline.Text);
        Assert.Equal(ValueState.Empty, catalog.Items[0].Remark.State);
        Assert.Null(catalog.Items[0].Remark.Text);
    }

    [Fact]
    public void A_value_built_by_a_program_stands_nowhere() => Assert.Null(Read(Catalog).SpanOf(Value.Of("区民政局").Source));

    [Fact]
    public void Where_a_value_stands_is_no_part_of_what_it_is() =>
        Assert.Equal(Read(Catalog).Catalog, Read("# 注释\n\n" + Catalog.Replace("demo\n", "demo   # 标识\n", StringComparison.Ordinal)).Catalog);

    private static Definition Read(string content) => DefinitionReader.Read("demo.catalog.yaml", content);

    private static (string Place, string Text) Where<T>(Definition definition, Value<T> value)
        where T : notnull
    {
        var span = definition.SpanOf(value.Source)!.Value;
        return (definition.Text.PositionOf(span.Start).ToString(), definition.Text.Content.Substring(span.Start, span.Length));
    }
}
