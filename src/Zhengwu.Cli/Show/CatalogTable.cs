using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Show;

/// <summary>A catalog as a table of its items.</summary>
internal static class CatalogTable
{
    private static readonly ShowColumn[] Columns =
    [
        new("number", new("序号", "No."), ColumnPlace.Own),
        new("id", new("标识", "Id"), ColumnPlace.Hidden),
        new("name", new("事项", "Item"), ColumnPlace.Own),
        new("content", new("内容", "Content"), ColumnPlace.Own),
        new("subject", new("主体", "Subject"), ColumnPlace.Own),
        new("deadline", new("时限", "Deadline"), ColumnPlace.Own),
        new("channels", new("渠道", "Channels"), ColumnPlace.Own),
        new("method", new("方式", "Method"), ColumnPlace.Hidden),
        new("responsible", new("责任", "Section"), ColumnPlace.Hidden),
        new("basis", new("依据", "Basis"), ColumnPlace.Hidden),
        new("audience", new("对象", "Audience"), ColumnPlace.Hidden),
        new("level", new("层级", "Level"), ColumnPlace.Hidden),
        new("category", new("类别", "Category"), ColumnPlace.Hidden),
        new("retention", new("保存", "Retention"), ColumnPlace.Hidden),
        new("update", new("更新周期", "Update"), ColumnPlace.Hidden),
        new("openness", new("五公开", "Openness"), ColumnPlace.Hidden),
        new("column", new("栏目", "Site column"), ColumnPlace.Hidden),
    ];

    public static ShowTable Of(DisclosureCatalog catalog, DirectoryNames names)
    {
        var rows = new List<ShowRow>();
        foreach (var item in catalog.Items)
        {
            var (group, units) = (GroupOf(item), names.Of(item.Subject));
            rows.Add(new(item, group, CellsOf(item), IsStage: false, units) { UnitsFrom = item.Subject.Inheritance });
            foreach (var stage in item.Stages)
                rows.Add(new(item, group, CellsOf(item, stage), IsStage: true, units));
        }
        return new("items", Columns, rows);
    }

    private static string[] GroupOf(CatalogItem item) =>
        [.. item.Path.Take(Math.Max(0, item.Path.Count - 1)).Select(level => level.Text ?? "")];

    private static string[] CellsOf(CatalogItem item) =>
    [
        item.Number.Text ?? "",
        item.Id.Text ?? "",
        item.Name,
        ContentOf(item.Content, item.Elements),
        item.Subject.Text ?? "",
        item.Deadline.Text ?? "",
        ChannelsOf(item.Channels),
        item.Method.Text ?? "",
        item.Responsible.Text ?? "",
        BasesOf(item.Basis),
        item.Audience.Text ?? "",
        item.Level.Text ?? "",
        item.Category.Text ?? "",
        item.Retention.Text ?? "",
        item.Update.Text ?? "",
        item.Openness.Text ?? "",
        item.Column.Text ?? "",
    ];

    private static string[] CellsOf(CatalogItem item, ItemStage stage)
    {
        var cells = new string[Columns.Length];
        Array.Fill(cells, "");
        Set(cells, "number", item.Number.Text);
        Set(cells, "id", item.Id.Text);
        Set(cells, "name", stage.Name.Text ?? stage.Id.Text);
        Set(cells, "content", ContentOf(stage.Content, stage.Elements));
        Set(cells, "deadline", stage.Deadline.Text);
        Set(cells, "channels", ChannelsOf(stage.Channels));
        Set(cells, "method", stage.Method.Text);
        Set(cells, "basis", BasesOf(stage.Basis));
        Set(cells, "audience", stage.Audience.Text);
        return cells;
    }

    private static void Set(string[] cells, string key, string? text) => cells[Array.FindIndex(Columns, column => column.Key == key)] = text ?? "";

    private static string ChannelsOf(Value<ValueList<Channel>> channels) => channels.IsKnown
        ? string.Join('、', channels.Parsed.Select(channel => channel.Name.Text + channel.Where.Text switch { null => "", var where => $"（{where}）" }))
        : channels.Text ?? "";

    private static string BasesOf(Value<ValueList<LegalBasis>> bases) => bases.IsKnown
        ? string.Join('；', bases.Parsed.Select(basis => basis.Law.Text + basis.Article.Text))
        : bases.Text ?? "";

    private static string ContentOf(Value<string> content, ValueList<ContentElement> elements) =>
        content.Text ?? string.Join('、', elements.Select(element => element.Name.Text));
}
