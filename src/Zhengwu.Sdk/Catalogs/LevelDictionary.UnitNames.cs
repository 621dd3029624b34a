using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Catalogs;

/// <content>The level of an actor from its name.</content>
internal static partial class LevelDictionary
{
    private static readonly string[] NationalBodies =
    [
        "国务院", "中共中央", "中央网信办", "中央办公厅", "中央纪委", "中央编办", "中央宣传部", "中央组织部", "中央统战部", "中央政法委", "全国人大", "全国政协", "最高人民法院", "最高人民检察院",
    ];

    // 国家 begins the names of national bureaus, and of local ones whose name goes on with a region.
    private static readonly string[] NationalHeads = ["总局", "局", "委", "委员会", "署"];

    private static readonly string[] Distributives = ["各", "所有", "其他", "其它", "全体"];

    // Groups of regions without a name, in all their forms; the brackets are gone.
    private static readonly (string Words, int Rank)[] Kinds =
    [
        ("县市区", County), ("市县区", County), ("区县市", County), ("县区", County), ("区县", County), ("旗县", County),
        ("乡镇", Township), ("镇街", Township), ("镇乡", Township), ("镇办", Township), ("街镇", Township), ("乡街", Township), ("街道", Township), ("街办", Township), ("苏木", Township), ("镇", Township), ("乡", Township),
        ("行政村", Village), ("村居", Village), ("村社区", Village), ("社区居民委员会", Village), ("社区居委会", Village), ("村民委员会", Village), ("村委会", Village), ("居委会", Village), ("居民委员会", Village), ("嘎查", Village),
    ];

    private static readonly string[] KindTails = ["", "人民政府", "政府", "办事处", "街道办事处", "党委", "党工委", "村民委员会", "居民委员会", "村委会", "居委会"];

    private static readonly string[] VillageCommittees = ["村民委员会", "村委会", "居民委员会", "居委会"];

    private static readonly char[] ListMarks = ['、', ',', ';', '/', '。'];

    /// <summary>The rank of a unit by its name; null when the name does not tell.</summary>
    /// <remarks>
    /// A city by name is ranked when it is known to be at prefecture level; another may be a county-level city, so it has
    /// no rank. A bare 市 is ranked as a city: in the documents of a county-level city call
    /// <see cref="RankOfUnitName(string, string, string)"/>.
    /// </remarks>
    public static int? RankOfUnitName(string name)
    {
        var words = WithoutBrackets(TextFold.Fold(name));
        if (words.Length == 0 || words.IndexOfAny(ListMarks) >= 0 || words.Contains("以上") || words.Contains("以下"))
            return null;
        if (RankOfNationalBody(words) is { } national)
            return national;
        words = words.Substring(Words.LongestAt(words, 0, Distributives));
        return RankOfKind(words) ?? RankOfRegion(words);
    }

    /// <summary>The rank of a unit by its name, in a document of a region (桂平市) at a level (县级): there a bare 市 is that city.</summary>
    public static int? RankOfUnitName(string name, string region, string level)
    {
        var words = WithoutBrackets(TextFold.Fold(name));
        var prefix = RegionPrefix.Of(words.Substring(Words.LongestAt(words, 0, Distributives)));
        var own = TextFold.Fold(region);
        var isOwn = prefix.Length > 0 && own.Length > 0 && (prefix.Name == own || (prefix.IsBare && Words.EndsAt(own, own.Length, prefix.Name)));
        return isOwn && Rank(level) is { } rank ? rank : RankOfUnitName(name);
    }

    private static int? RankOfNationalBody(string words)
    {
        if (Words.AnyAt(words, 0, NationalBodies))
            return National;
        if (!Words.At(words, 0, "国家"))
            return null;
        var end = DepartmentTerms.EndOfFunctions(words, 2);
        var head = end == 2 ? 0 : Words.LongestAt(words, end, NationalHeads);
        if (head == 0)
            return null;
        var rest = words.Substring(end + head);
        return rest.Length == 0 ? National : RankOfRegion(rest);
    }

    // 各乡镇人民政府, 行政村村民委员会: the kind and at most the word for its government.
    private static int? RankOfKind(string words)
    {
        foreach (var (kind, rank) in Kinds)
        {
            if (Words.At(words, 0, kind) && Array.IndexOf(KindTails, words.Substring(kind.Length)) >= 0)
                return rank;
        }
        return words is "村" or "社区" || Words.EndsInAny(words, VillageCommittees) ? Village : null;
    }

    private static int? RankOfRegion(string words)
    {
        var region = RegionPrefix.Of(words);
        return IsSeatedBelow(region, words) || IsTownAfterAll(region, words) ? null : region.Kind switch
        {
            RegionKind.Province => Provincial,
            RegionKind.Prefecture => Municipal,
            RegionKind.City => RankOfCity(region),
            RegionKind.County or RegionKind.District => County,
            RegionKind.Township => Township,
            RegionKind.Village => region.Length == words.Length ? Village : null,
            _ => null,
        };
    }

    private static int? RankOfCity(RegionPrefix region)
    {
        if (region.IsBare)
            return Municipal;
        if (region.Above is RegionKind.City or RegionKind.Prefecture)
            return County;
        if (PrefectureCities.IsMunicipality(region.Name))
            return Provincial;
        return PrefectureCities.Contains(region.Name) ? Municipal : null;
    }

    // 市同乡, 镇罗营镇: what looks like a bare level word may begin the name of a town.
    private static bool IsTownAfterAll(RegionPrefix region, string words) =>
        region.IsBare && words.Length > region.Length && words[words.Length - 1] is '镇' or '乡' or '村' or '道';

    // 市生态环境局周村分局 is the city's organ in the district: its level is a matter of law, not of its name.
    private static bool IsSeatedBelow(RegionPrefix region, string words) =>
        region.Kind is RegionKind.City or RegionKind.Province
        && Words.EndsAt(words, words.Length, "分局")
        && words.IndexOf('局') < words.Length - 1;

    private static string WithoutBrackets(string folded)
    {
        var phrase = UnitPhrase.Of(folded);
        return phrase.OutsideBrackets();
    }
}
