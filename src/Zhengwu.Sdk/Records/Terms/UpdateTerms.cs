using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Deadlines;

namespace Zhengwu.Records;

/// <summary>The kinds of column (栏目) for which a usual time between updates is known.</summary>
internal enum ColumnKind
{
    Other,

    /// <summary>News (动态、要闻).</summary>
    News,

    /// <summary>Notices and policies (通知公告、政策文件).</summary>
    Notices,
}

/// <summary>How often an item is to be updated (更新周期), and where it stands.</summary>
internal sealed class UpdateTerms
{
    private static readonly string[] News = ["动态", "要闻", "新闻"];
    private static readonly string[] Notices = ["通知", "公告", "政策"];
    private static readonly string[] Endings = ["更新", "公开", "发布", "1次", "一次"];

    private UpdateTerms(Cycle? cycle, string text, string? column) => (Cycle, Text, Column) = (cycle, text, column);

    public static UpdateTerms None { get; } = new(null, "", null);

    /// <summary>The cycle; null where the catalog names none that is understood.</summary>
    public Cycle? Cycle { get; }

    /// <summary>The words of the catalog.</summary>
    public string Text { get; }

    /// <summary>The path of the column on the site; null where the catalog does not say.</summary>
    public string? Column { get; }

    /// <summary>What the column is for, by the name of its last level.</summary>
    public ColumnKind Kind => Column is null ? ColumnKind.Other : KindOf(Column);

    public static UpdateTerms Of(CatalogItem item) =>
        new(item.Update.HasText ? CycleOf(item.Update.Text!) : null, item.Update.Text ?? "", item.Column.HasText ? item.Column.Text : null);

    private static Cycle? CycleOf(string text)
    {
        var bare = text.Trim();
        while (Endings.FirstOrDefault(ending => bare.EndsWith(ending, StringComparison.Ordinal)) is { } ending)
            bare = bare[..^ending.Length];
        return Cycle.TryParse(bare) ?? (DeadlineParser.Parse(text).Limit?.Deadline as RecurringDeadline)?.Every;
    }

    private static ColumnKind KindOf(string column)
    {
        var last = column[(column.LastIndexOfAny(['—', '-', '>', '/', '－']) + 1)..];
        if (Array.Exists(News, word => last.Contains(word, StringComparison.Ordinal)))
            return ColumnKind.News;
        return Array.Exists(Notices, word => last.Contains(word, StringComparison.Ordinal)) ? ColumnKind.Notices : ColumnKind.Other;
    }
}
