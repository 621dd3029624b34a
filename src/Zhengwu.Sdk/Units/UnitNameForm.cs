using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>A unit's name taken apart: the region, what the unit does, and the word for what it is.</summary>
internal sealed class UnitNameForm
{
    // 委 and 局 change places in reforms and in speech; 办 and 办公室 are the same word. Other heads only match themselves.
    private const string Bureau = "局";
    private const string Branch = "分局";
    private const string Office = "办";
    private const string Government = "政府";

    private static readonly string[] BureauHeads = ["局", "委", "委员会", "厅"];

    private static readonly string[] OfficeHeads = ["办公室", "办公厅", "办"];

    private static readonly string[] ZoneBodies = ["", "管委会", "管理委员会", "管委"];

    // The street office (街道办事处) and the town's government, as written after the region's name.
    private static readonly string[] TownshipBodies = ["", "政府", "人民政府", "办", "办事处", "街道办事处"];

    // Names of bodies of the party and of associations, short and full.
    private static readonly (string Short, string Full)[] Bodies =
    [
        ("残联", "残疾人联合会"), ("妇联", "妇女联合会"), ("工商联", "工商业联合会"), ("科协", "科学技术协会"), ("文联", "文学艺术界联合会"), ("侨联", "归国华侨联合会"),
        ("编办", "机构编制委员会办公室"), ("网信办", "网络安全和信息化委员会办公室"), ("政法委", "政法委员会"), ("纪委监委", "纪律检查委员会监察委员会"),
        ("统战部", "统一战线工作部"), ("社工部", "社会工作部"), ("人武部", "人民武装部"),
    ];

    private readonly RegionPrefix _region;
    private readonly string _functions;
    private readonly string _head;

    private UnitNameForm(RegionPrefix region, string functions, string head) => (_region, _functions, _head) = (region, functions, head);

    /// <summary>What the unit does, in one form; names that differ in it are no variants.</summary>
    public string Functions => _functions;

    /// <summary>The form of a folded name; null for names that say too little to be compared, or hold brackets.</summary>
    public static UnitNameForm? Of(string folded)
    {
        if (folded.IndexOf('(') >= 0 || UnitWords.IsRunningText(folded))
            return null;
        folded = folded.Replace("街办", "街道办").Replace("\"", "");
        var region = RegionPrefix.Of(folded);
        return OfRest(region, folded.Substring(region.Length));
    }

    public bool Matches(UnitNameForm other) =>
        _functions == other._functions && HeadsMatch(other) && RegionsMatch(other);

    private static UnitNameForm? OfRest(RegionPrefix region, string rest)
    {
        if (OfRegionItself(region, rest) is { } itself)
            return itself;
        rest = Expand(rest);
        if (Words.EndsAt(rest, rest.Length, Branch))
            return WithFunctions(region, rest.Substring(0, rest.Length - Branch.Length), Branch);
        if (Words.LongestAtEnd(rest, OfficeHeads) is > 0 and var office)
            return OfOffice(region, rest.Substring(0, rest.Length - office));
        if (Words.LongestAtEnd(rest, BureauHeads) is > 0 and var bureau)
            return WithFunctions(region, rest.Substring(0, rest.Length - bureau), Bureau);
        return WithFunctions(region, rest, "");
    }

    // 扬子洲镇 is its government, 立山经济开发区 its committee; a county is more than its government.
    private static UnitNameForm? OfRegionItself(RegionPrefix region, string rest)
    {
        if (region.Kind == RegionKind.Township && !region.IsBare && Array.IndexOf(TownshipBodies, rest) >= 0)
            return new(region, Government, "");
        if (region.Kind == RegionKind.Zone && Array.IndexOf(ZoneBodies, rest) >= 0)
            return new(region, Government, "");
        return rest is Government or "人民政府" ? new(region, Government, "") : null;
    }

    // 区政府办, 区府办 and 区人民政府办公室 are one office; 区政府政务公开办公室 is not, and its 政府 adds nothing.
    private static UnitNameForm? OfOffice(RegionPrefix region, string stem)
    {
        if (stem is "政府" or "人民政府" or "府")
            return new(region, Government, Office);
        foreach (var prefix in new[] { "人民政府", Government })
        {
            if (Words.At(stem, 0, prefix))
                return WithFunctions(region, stem.Substring(prefix.Length), Office);
        }
        return WithFunctions(region, stem, Office);
    }

    private static UnitNameForm? WithFunctions(RegionPrefix region, string stem, string head) =>
        stem.Length == 0 ? null : new(region, DepartmentTerms.Normalize(stem), head);

    private static string Expand(string rest)
    {
        foreach (var (brief, full) in Bodies)
        {
            if (Words.EndsAt(rest, rest.Length, brief))
                return rest.Substring(0, rest.Length - brief.Length) + full;
        }
        return rest switch
        {
            "教委" => "教育委",
            "科委" => "科学技术委",
            _ => rest,
        };
    }

    // Below the city, a branch (分局) is the only organ of its function: 区公安分局 is what people call 区公安局.
    private bool HeadsMatch(UnitNameForm other)
    {
        if (_head == other._head)
            return true;
        return _head is Bureau or Branch && other._head is Bureau or Branch
            && _region.Kind is RegionKind.District or RegionKind.County
            && other._region.Kind is RegionKind.District or RegionKind.County;
    }

    // A bare 区 is the document's own district; but it has many towns and zones, and each must be named to be the same.
    private bool RegionsMatch(UnitNameForm other)
    {
        var (a, b) = (_region, other._region);
        if (a.Kind == RegionKind.None || b.Kind == RegionKind.None)
            return !IsGovernment && !IsOneOfMany(a.Kind) && !IsOneOfMany(b.Kind);
        if (a.Kind != b.Kind)
            return false;
        return a.Name == b.Name || (!IsOneOfMany(a.Kind) && (a.IsBare || b.IsBare));
    }

    private bool IsGovernment => _functions == Government && _head.Length == 0;

    private static bool IsOneOfMany(RegionKind kind) => kind is RegionKind.Zone or RegionKind.Township or RegionKind.Village;
}
