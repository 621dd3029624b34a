using Zhengwu.Definitions;

namespace Zhengwu.Catalogs;

/// <summary>The levels of government (公开层级), an open list, as ranks by which one stands above another.</summary>
/// <remarks>The rank is known for the words in use; a word that names two levels (乡、村级) or none has no rank.</remarks>
internal static partial class LevelDictionary
{
    public const int National = 0;
    public const int Provincial = 1;
    public const int Municipal = 2;
    public const int County = 3;
    public const int Township = 4;
    public const int Village = 5;

    // Without 级 and without the brackets that mean "also": 县（市、区）级 is 县市区.
    private static readonly Dictionary<string, int> Ranks = Index(
        "国家 中央 全国",
        "省 自治区 直辖市 省区市 省自治区直辖市 省份",
        "市 地 地市 地级市 设区市 设区的市 州 自治州 盟 市州 市地 盟市",
        "县 区 县区 区县 县市区 区县市 县区市 县市 旗 旗县 旗县区 旗县市区 县旗 自治县 县级市 市辖区",
        "乡 镇 乡镇 街道 街 镇街 街镇 镇乡 乡街 镇办 街办 镇街道 镇街园区 乡镇街道 乡镇街 镇乡街道 乡镇办 镇街办 乡镇场 苏木 苏木镇 苏木乡镇",
        "村 社区 村社区 社区村 村居 居 村居社区 村社 行政村 村委会 居委会 嘎查 嘎查村 嘎查社区");

    /// <summary>The rank of a level, from the nation's 0 to the village's 5; null when the word is not known or names several.</summary>
    public static int? Rank(string level)
    {
        int? rank = null;
        foreach (var part in SplitOutsideBrackets(TextFold.Fold(level)))
        {
            if (!Ranks.TryGetValue(Core(part), out var own) || (rank ?? own) != own)
                return null;
            rank = own;
        }
        return rank;
    }

    /// <summary>Whether one level stands above another; null when either has no rank.</summary>
    public static bool? IsAbove(string level, string other) => Rank(level) is { } a && Rank(other) is { } b ? a < b : null;

    private static List<string> SplitOutsideBrackets(string level)
    {
        var parts = new List<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < level.Length; i++)
        {
            depth += level[i] == '(' ? 1 : level[i] == ')' ? -1 : 0;
            if (depth > 0 || level[i] is not ('、' or ',' or '/'))
                continue;
            parts.Add(level.Substring(start, i - start));
            start = i + 1;
        }
        parts.Add(level.Substring(start));
        return parts;
    }

    private static string Core(string level)
    {
        if (level.Length > 1 && level[level.Length - 1] == '级')
            level = level.Substring(0, level.Length - 1);
        return level.Replace("(", "").Replace(")", "").Replace("、", "").Replace(",", "").Replace("/", "");
    }

    private static Dictionary<string, int> Index(params string[] rows)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var rank = 0; rank < rows.Length; rank++)
        {
            foreach (var level in rows[rank].Split(' '))
                ranks.Add(level, rank);
        }
        return ranks;
    }
}
