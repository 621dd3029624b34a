using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>What tells items and catalogs apart: paths, ids, numbers, replacement.</content>
internal static partial class CatalogRules
{
    /// <summary>The greatest number of levels of an item's path.</summary>
    public const int DeepestPath = 6;

    public static readonly Rule PathTwice = new("ZW1010", Severity.Warning,
        new("路径重复", "The same path twice"),
        new("事项「{0}」与第 {2} 行的事项「{1}」路径相同。", "Item '{0}' has the same path as item '{1}' in line {2}."),
        new("请合并为一项，或补上能区分两者的下一级名称。", "Merge them, or add a further level that tells them apart."));

    public static readonly Rule IdTwice = new("ZW1011", Severity.Error,
        new("标识重复", "The same id twice"),
        new("标识“{0}”已经用于第 {2} 行的{1}。", "The id '{0}' is already used by {1} in line {2}."),
        new("请换一个标识；已经发布过的不要改，改后来的那个。", "Choose another one; keep the id that was published first."));

    public static readonly Rule PathOutOfBounds = new("ZW1015", Severity.Error,
        new("路径为空或超过六级", "The path is empty or deeper than six levels"),
        new("事项「{0}」的路径{1}。", "The path of item '{0}' {1}."),
        new("请写一级到六级名称，各级都不留空；更细的内容写进“要素”。", "Write one to six names without gaps; put what is finer into 'elements'."));

    public static readonly Rule ReplacedStillThere = new("ZW1022", Severity.Warning,
        new("被替代的目录还在", "A replaced catalog is still there"),
        new("“替代”里的“{0}”{1}。", "'{0}', which this catalog replaces, {1}."),
        new("新目录施行后旧目录不再使用：请移走旧文件，或改正“替代”。", "Once the new catalog holds, the old one is not kept: remove its file, or correct 'replaces'."));

    public static readonly Rule NumberOutOfSequence = new("ZW1023", Severity.Warning,
        new("序号重复或不连续", "Numbers repeat or have a gap"),
        new("事项「{0}」的序号{1}。", "The number of item '{0}' {1}."),
        new("请对照原表核对有没有漏行或重行。", "Compare with the printed table: a row may be missing or stand twice."));

    private static void CheckPaths(DisclosureCatalog catalog, CheckContext context)
    {
        foreach (var item in catalog.Items)
        {
            if (item.Path.IsEmpty)
                context.Report(PathOutOfBounds, item.Source, NameOf(item), new Bilingual("没有填写", "is empty"));
            else if (item.Path.Count > DeepestPath)
                context.Report(PathOutOfBounds, item.Path[DeepestPath], item, NameOf(item), Levels(item.Path.Count));
            else if (IndexOfBlank(item.Path) is >= 0 and var blank)
                context.Report(PathOutOfBounds, item.Path[blank], item, NameOf(item), Blank(blank + 1));
        }
    }

    private static Bilingual Levels(int count) => new($"有 {count} 级", $"has {count} levels");

    private static Bilingual Blank(int level) => new($"第 {level} 级是空的", $"is blank at level {level}");

    private static int IndexOfBlank(ValueList<Value<string>> path)
    {
        for (var i = 0; i < path.Count; i++)
        {
            if (Trimmed(path[i]) is null)
                return i;
        }
        return -1;
    }

    private static void CheckPathsAreDistinct(DisclosureCatalog catalog, CheckContext context)
    {
        var seen = new Dictionary<CatalogItem, CatalogItem>(catalog.Items.Count, PathComparer.Instance);
        foreach (var item in catalog.Items)
        {
            if (item.Path.IsEmpty || IndexOfBlank(item.Path) >= 0)
                continue;
            if (seen.TryGetValue(item, out var first) && DiffersInLimit(first, item))
                context.Report(TwoLimits, item.Deadline, item, Named(item), Quoted(item.Deadline), Quoted(first.Deadline), context.LineOf(first));
            else if (first is not null)
                context.Report(PathTwice, item.Path[0], item, NameOf(item), NameOf(first), context.LineOf(first));
            else
                seen.Add(item, item);
        }
    }

    private static void CheckIds(DisclosureCatalog catalog, CheckContext context)
    {
        var seen = new Dictionary<string, CatalogItem>(catalog.Items.Count, StringComparer.Ordinal);
        foreach (var item in catalog.Items)
        {
            CheckStageIds(item, context);
            if (Trimmed(item.Id) is not { } id)
                continue;
            if (seen.TryGetValue(id, out var first))
                context.Report(IdTwice, item.Id, item, id, new Bilingual($"事项「{NameOf(first)}」", $"item '{NameOf(first)}'"), context.LineOf(first));
            else
                seen.Add(id, item);
        }
    }

    private static void CheckStageIds(CatalogItem item, CheckContext context)
    {
        var firstPlaces = FirstPlaces(item.Stages.Count);
        for (var i = 0; i < item.Stages.Count; i++)
        {
            if (EarlierIndex(item.Stages, i, firstPlaces, static s => s.Id) is not (>= 0 and var index))
                continue;
            var (first, stage) = (item.Stages[index], item.Stages[i]);
            context.Report(IdTwice, stage.Id, stage, stage.Id.Text!.Trim(), new Bilingual($"「{NameOf(first)}」阶段", $"stage '{NameOf(first)}'"), context.LineOf(first));
        }
    }

    private static void CheckReplaced(DisclosureCatalog catalog, CheckContext context)
    {
        foreach (var replaced in catalog.Replaces)
        {
            if (Trimmed(replaced) is not { } name)
                continue;
            if (IsCalled(catalog, name))
                context.Report(ReplacedStillThere, replaced, catalog, Excerpt.Of(name), new Bilingual("就是本目录", "is this very catalog"));
            else if (FindCatalog(name, context) is { } other)
                context.Report(ReplacedStillThere, replaced, catalog, Excerpt.Of(name), new Bilingual($"还在使用（{other.Path}）", $"is still in use ({other.Path})"));
        }
    }

    private static Definition? FindCatalog(string name, CheckContext context)
    {
        foreach (var other in context.Set.Definitions)
        {
            if (other != context.Definition && other.Catalog is { } catalog && IsCalled(catalog, name))
                return other;
        }
        return null;
    }

    private static bool IsCalled(DisclosureCatalog catalog, string name) => Trimmed(catalog.Id) == name || Trimmed(catalog.Title) == name;

    /// <summary>Compares items by their paths, level by level.</summary>
    private sealed class PathComparer : IEqualityComparer<CatalogItem>
    {
        public static readonly PathComparer Instance = new();

        public bool Equals(CatalogItem? x, CatalogItem? y)
        {
            if (x!.Path.Count != y!.Path.Count)
                return false;
            for (var i = 0; i < x.Path.Count; i++)
            {
                if (!FoldedComparer.Instance.Equals(x.Path[i].Text, y.Path[i].Text))
                    return false;
            }
            return true;
        }

        public int GetHashCode(CatalogItem obj)
        {
            var hash = 0;
            foreach (var level in obj.Path)
                hash = unchecked((hash * 31) + FoldedComparer.Instance.GetHashCode(level.Text ?? ""));
            return hash;
        }
    }
}
