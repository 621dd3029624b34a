using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Catalogs;

/// <summary>The channels of disclosure (公开渠道和载体) that are known, an open list: another name is kept as it is.</summary>
internal static class ChannelDictionary
{
    private const string OtherId = "Other";
    private const string AddressId = "SiteUrl";

    private static readonly Dictionary<string, string> Ids = IndexIds();

    // Only cells that have to be split ask for it.
    private static Dictionary<char, string[]> NamesByFirst => field ??= IndexNames();

    /// <summary>Every known channel.</summary>
    public static IReadOnlyList<KnownChannel> All => KnownChannels.All;

    /// <summary>The id of the known channel that a name means; null when there is none.</summary>
    /// <remarks>A name may carry its box, a bracket or an address; 其他 with a text of its own is what the text says, else <c>Other</c>.</remarks>
    public static string? FindId(string name)
    {
        var folded = TextFold.Fold(name);
        return FindFolded(folded) ?? FindFolded(WithoutBoxes(folded));
    }

    /// <summary>The channels that a cell names, as written: ticked ones and those without a box.</summary>
    /// <remarks>What an empty box says depends on the table's legend; <see cref="Read"/> gives those too.</remarks>
    public static ValueList<string> Split(string cell) =>
        ValueList.From(Read(cell).Where(entry => entry.Mark != ChannelMark.Unticked).Select(entry => entry.Name));

    /// <summary>Every channel of a cell with its box, in the order written.</summary>
    /// <remarks>Names are looked up before anything is split: 社区/企事业单位/村公示栏（电子屏） is one channel.</remarks>
    public static ValueList<ChannelEntry> Read(string cell) => ValueList.From(new ChannelCellReader(FoldedText.Of(cell)).Read());

    /// <summary>The lengths of the known names that stand at a place, the longest first.</summary>
    internal static IEnumerable<int> LengthsAt(string folded, int at)
    {
        if (at >= folded.Length || !NamesByFirst.TryGetValue(folded[at], out var names))
            yield break;
        foreach (var name in names)
        {
            if (Words.At(folded, at, name))
                yield return name.Length;
        }
    }

    private static string? FindFolded(string folded)
    {
        if (Ids.TryGetValue(folded, out var id))
            return id;
        if (IsAddress(folded, 0))
            return AddressId;
        if (Words.At(folded, 0, "其他"))
            return FindOther(folded.Substring(2));
        return FindShortened(folded) ?? FindInstance(folded);
    }

    // ■其他：办税服务厅 is the tax hall; 其他_ is nothing but other.
    private static string? FindOther(string rest)
    {
        var text = rest.Trim(':', '_', '(', ')', '-');
        if (text.Length == 0)
            return OtherId;
        return text.Length == rest.Length ? null : FindFolded(text) ?? OtherId;
    }

    // 政府网站（首页）, 政府网站http://…: the name without what says where.
    private static string? FindShortened(string folded)
    {
        var end = EndOfName(folded);
        return end > 0 && end < folded.Length ? FindFolded(folded.Substring(0, end)) : null;
    }

    private static int EndOfName(string folded)
    {
        if (folded.Length > 0 && folded[folded.Length - 1] is '_' or ':')
            return folded.Length - 1;
        for (var i = 1; i < folded.Length; i++)
        {
            if (IsAddress(folded, i) || (folded[i] == '(' && folded[folded.Length - 1] == ')'))
                return i;
        }
        return 0;
    }

    private static string? FindInstance(string folded)
    {
        foreach (var (suffix, id) in KnownChannels.Instances)
        {
            if (folded.Length > suffix.Length && Words.EndsAt(folded, folded.Length, suffix) && NamesOwner(folded.Substring(0, folded.Length - suffix.Length), id))
                return id;
        }
        return null;
    }

    // Whose channel it is: a region, a level, or, for a website or account, a unit.
    private static bool NamesOwner(string words, string id)
    {
        var region = RegionPrefix.Of(words);
        if (region.Length == words.Length || words is "本级" or "各级" || LevelDictionary.Rank(words) is not null)
            return id != "DepartmentWebsite";
        return id is "DepartmentWebsite" or "WeChatOfficialAccount" && UnitClassifier.Classify(UnitPhrase.Of(words)) is UnitReference.Named;
    }

    internal static bool IsAddress(string folded, int at) =>
        Words.At(folded, at, "http://") || Words.At(folded, at, "https://") || Words.At(folded, at, "www.");

    private static string WithoutBoxes(string folded)
    {
        var at = 0;
        while (at < folded.Length && ChannelCellReader.BoxOf(folded[at]) != ChannelMark.None)
            at++;
        return folded.Substring(at);
    }

    // A canonical name goes before an alias of another row, the first row before a later one.
    private static Dictionary<string, string> IndexIds()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var channel in KnownChannels.All)
            ids[TextFold.Fold(channel.Name)] = channel.Id;
        foreach (var channel in KnownChannels.All)
        {
            foreach (var folded in channel.Aliases.Select(TextFold.Fold))
            {
                if (!ids.ContainsKey(folded))
                    ids.Add(folded, channel.Id);
            }
        }
        return ids;
    }

    private static Dictionary<char, string[]> IndexNames() =>
        Ids.Keys.GroupBy(name => name[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Length).ToArray());
}
