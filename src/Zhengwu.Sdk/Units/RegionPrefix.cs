namespace Zhengwu.Units;

/// <summary>What kind of region a name begins with.</summary>
internal enum RegionKind
{
    None,
    Province,
    Prefecture,
    City,
    County,
    District,
    Zone,
    Township,
    Village,
}

/// <summary>The region at the beginning of a unit's name (周村区|财政局, 市|财政局, 山东省淄博市周村区|财政局).</summary>
/// <param name="Length">The number of folded characters; zero when the name begins with no region.</param>
/// <param name="Kind">The kind of the last region of the chain.</param>
/// <param name="Name">The last region with its level word; the level word alone where it has no name of its own.</param>
/// <param name="Above">The kind of the region named before it; none for a single one.</param>
internal readonly record struct RegionPrefix(int Length, RegionKind Kind, string Name, RegionKind Above)
{
    private const int LongestName = 9;
    private const int LongestZone = 15;
    private const int LongestAutonomous = 18;

    /// <summary>Whether only the level is named (区财政局), so that the document says which region is meant.</summary>
    public bool IsBare => Kind != RegionKind.None && RegionWords.Level(Name, 0).Length == Name.Length;

    /// <summary>Reads the region at the beginning of a folded name.</summary>
    public static RegionPrefix Of(string folded)
    {
        var prefix = default(RegionPrefix);
        while (TryNamed(folded, prefix, out var longer))
            prefix = longer;
        return prefix.Length > 0 ? prefix : Bare(folded);
    }

    private static RegionPrefix Bare(string folded)
    {
        var level = RegionWords.Level(folded, 0);
        if (level.Length == 0 || !RegionWords.StandsAlone(folded, 0))
            return default;
        return new(level.Length, level.Kind, folded.Substring(0, level.Length), RegionKind.None);
    }

    private static bool TryNamed(string folded, RegionPrefix above, out RegionPrefix longer)
    {
        longer = default;
        var start = above.Length;
        for (var i = start + 1; i < folded.Length && i - start < LongestAutonomous && RegionWords.MayStandInName(folded, i - 1); i++)
        {
            var level = RegionWords.Level(folded, i);
            if (level.Length == 0 || !IsName(folded, start, i, level))
                continue;
            var end = i + level.Length;
            longer = new(end, level.Kind, folded.Substring(start, end - start), above.Kind);
            // 红旗区, 辉县市, 津市市: the level word may itself belong to the name.
            var next = RegionWords.Level(folded, end);
            if (next.Length > 0 && IsName(folded, start, end, next))
                longer = new(end + next.Length, next.Kind, folded.Substring(start, end + next.Length - start), above.Kind);
            return true;
        }
        return false;
    }

    private static bool IsName(string folded, int start, int at, (int Length, RegionKind Kind) level)
    {
        var own = at - start;
        return own >= RegionWords.ShortestName(folded, at, level.Kind)
            && own + level.Length <= Longest(level)
            && RegionWords.MayBeginName(folded, start, at, level)
            && !RegionWords.IsCommonNoun(folded, start, at)
            && RegionWords.StandsAlone(folded, at);
    }

    // Only autonomous counties and prefectures (自治县, 自治州) have a level word of three characters and a name to match.
    private static int Longest((int Length, RegionKind Kind) level) =>
        level.Kind == RegionKind.Zone ? LongestZone : level.Length == 3 ? LongestAutonomous : LongestName;
}
