using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Levels of government, of items and of the publisher.</content>
internal static partial class CatalogRules
{
    public static readonly Rule LevelTooHigh = new("ZW1019", Severity.Warning,
        new("公开层级高于发布机构", "Level above the publisher's"),
        new("{0}的公开层级“{1}”高于发布机构的层级“{2}”。", "{0} is disclosed at level '{1}', above the publisher's level '{2}'."),
        new("上级的事项由上级公开；请改正公开层级，或改正发布机构的“层级”。", "What belongs to a higher level is published there; correct the item's level, or the publisher's."));

    public static readonly Rule LevelUnknown = new("ZW1024", Severity.Info,
        new("层级不认识", "Level not known"),
        new("层级“{0}”不认识（共 {1} 处），不参与层级比较。", "The level '{0}' is not known (places: {1}) and takes no part in comparisons."),
        new("通用的写法是国家级、省级、市级、县级、乡级、村级；别的写法照原文保留。", "Usual are 国家级, 省级, 市级, 县级, 乡级 and 村级; others are kept as written."));

    private static readonly char[] LevelSeparators = ['、', '，', ',', '/', '；', ' '];

    private static void CheckLevels(DisclosureCatalog catalog, CheckContext context)
    {
        if (Trimmed(catalog.Level) is not { } publishers || LevelDictionary.Rank(publishers) is not { } highest)
            return;
        var ranks = new LevelRanks();
        if (catalog.Defaults is { } defaults)
            CheckLevel(defaults, highest, publishers, ranks, context);
        foreach (var item in catalog.Items)
            CheckLevel(item, highest, publishers, ranks, context);
    }

    private static void CheckLevel(InheritableCells cells, int highest, string publishers, LevelRanks ranks, CheckContext context)
    {
        if (cells.Level.State != ValueState.Given)
            return;
        foreach (var level in cells.Level.Parsed)
        {
            if (ranks.Of(level) < highest)
                context.Report(LevelTooHigh, cells.Level, cells, Named(cells), Excerpt.Of(level), Excerpt.Of(publishers));
        }
    }

    private static void CheckLevelNames(DisclosureCatalog catalog, CheckContext context)
    {
        var ranks = new LevelRanks();
        NamesOnce? unknown = null;
        if (Trimmed(catalog.Level) is { } publishers && ranks.Of(publishers) is null)
        {
            unknown = new();
            unknown.Add(publishers, catalog.Level.Source);
        }
        if (catalog.Defaults is { } defaults)
            CollectUnknown(defaults.Level, ranks, ref unknown);
        foreach (var item in catalog.Items)
            CollectUnknown(item.Level, ranks, ref unknown);
        unknown?.Report(LevelUnknown, context);
    }

    private static void CollectUnknown(Value<ValueList<string>> levels, LevelRanks ranks, ref NamesOnce? unknown)
    {
        if (levels.State != ValueState.Given)
            return;
        foreach (var level in levels.Parsed)
        {
            if (level.Trim().Length > 0 && ranks.Of(level) is null)
                (unknown ??= new()).Add(level.Trim(), levels.Source);
        }
    }

    /// <summary>The ranks of level names, each looked up once: a catalog has thousands of cells and a handful of levels.</summary>
    private sealed class LevelRanks
    {
        private const int Unknown = -1;

        private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

        /// <summary>The rank of a level, or of the highest where several stand in one text (县级、乡级); null when one is not known.</summary>
        public int? Of(string level)
        {
            if (!_ranks.TryGetValue(level, out var rank))
                _ranks.Add(level, rank = LevelDictionary.Rank(level) ?? RankOfHighest(level.Split(LevelSeparators, StringSplitOptions.RemoveEmptyEntries)) ?? Unknown);
            return rank == Unknown ? null : rank;
        }

        private static int? RankOfHighest(string[] levels)
        {
            int? highest = null;
            foreach (var level in levels)
            {
                if (LevelDictionary.Rank(level) is not { } rank)
                    return null;
                highest = Math.Min(rank, highest ?? rank);
            }
            return highest;
        }
    }
}
