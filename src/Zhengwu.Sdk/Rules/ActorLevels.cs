using System.Text.RegularExpressions;
using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>Tells units and areas above the level of a plan's issuer, as they stay behind when a plan is copied from a higher one.</summary>
/// <remarks>
/// What leaves a doubt is not above: 市 may be a city of county level, 区 an autonomous region, and a branch office
/// (分局) belongs to the higher body but works here. A name from elsewhere (参加全县会议) is no actor.
/// </remarks>
internal sealed class ActorLevels
{
    private const string LevelWords = "省区區市州盟县縣旗镇鎮乡鄉道";

    private static readonly char[] ClauseEnds = [',', ';', '。', ':', '!'];

    private static readonly Regex Areas = new(
        "全(?:体|域)?(?<level>省|自治区|自治州|市|区|州|盟|县|旗|镇|乡|街道)|(?<level>省|市|区|州|盟|县|旗)(?:政府|直|级)(?:各|有关|相关|所有)*(?:部门|单位|委办局)",
        RegexOptions.CultureInvariant);

    // The area above as giver, model or addressee; what is done there is not what the task asks for.
    private static readonly string[] NotActedOn =
    [
        "参加", "参与", "接受", "迎接", "按照", "按", "根据", "依据", "落实", "贯彻", "执行", "依托", "接入", "对接", "纳入", "配合", "对照", "学习", "借鉴", "争创", "争取", "获得", "向", "报", "经", "响应",
        "融入", "服务", "使用", "转发", "转载", "上报", "结合", "围绕", "会同", "邀请", "承接", "助力", "助推",
    ];

    private static readonly string[] Compared =
        ["领先", "前列", "率先", "先进", "一流", "第一", "前茅", "会议", "部署", "统一", "考核", "考评", "评比", "排名", "通报", "要求", "示范", "标杆", "样板", "大局", "牵头", "负责的"];

    private static readonly string[] Branches = ["分局", "支局", "支队", "大队", "中队", "分中心", "分公司", "所", "站", "派出机构", "派驻机构"];

    private static readonly Bilingual[] Names =
        [new("国家级", "national"), new("省级", "province"), new("市级", "prefecture"), new("县级", "county"), new("乡级", "township"), new("村级", "village")];

    // The same few names stand in every row.
    private readonly Dictionary<(string Name, string? Level), bool> _above = [];

    private readonly int? _issuer;
    private readonly RegionKind _own;
    private readonly bool _speaksOfAutonomousRegion;

    public ActorLevels(DisclosurePlan plan, IEnumerable<TextCell> texts)
    {
        _own = plan.Region.Text is { } region ? RegionPrefix.Of(TextFold.Fold(region)).Kind : RegionKind.None;
        _issuer = plan.Level.Text is { } level ? LevelDictionary.Rank(level) : RankOfIssuer(plan);
        _speaksOfAutonomousRegion = texts.Select(text => text.Text).Append(plan.Region.Text ?? "").Any(text => text.Contains("自治区"));
    }

    /// <summary>Whether the level of the issuer is known, so that anything can be said.</summary>
    public bool IsKnown => _issuer is not null;

    /// <summary>The level of the issuer in words.</summary>
    public Bilingual Issuer => Names[_issuer ?? 0];

    /// <summary>Whether a unit or group stands above the issuer.</summary>
    /// <param name="name">Its name as written.</param>
    /// <param name="level">Its level as the directory states it; null where it does not.</param>
    public bool IsAbove(string name, string? level)
    {
        if (!_above.TryGetValue((name, level), out var above))
            _above.Add((name, level), above = StandsAbove(name, level));
        return above;
    }

    /// <summary>The words in a text by which units or areas above the issuer are to act or to be acted on, as written.</summary>
    public IReadOnlyList<string> WordsAbove(string text)
    {
        if (!Characters.HasAny(text, LevelWords))
            return [];
        var folded = FoldedText.Of(text);
        return [.. Areas.Matches(folded.Folded).Cast<Match>().Where(match => IsAbove(match, folded.Folded)).Select(match => folded.Written(match.Index, match.Index + match.Length)).Distinct()];
    }

    private bool StandsAbove(string name, string? level)
    {
        if (level is not null && LevelDictionary.Rank(level) is { } stated)
            return stated < _issuer;
        // 县政府各部门、单位: what comes first says whose they are.
        var folded = TextFold.Fold(name).Split('、')[0];
        if (Words.EndsInAny(folded, Branches))
            return false;
        return RegionPrefix.Of(folded.TrimStart('各')) is { Kind: RegionKind.City, IsBare: true }
            ? IsAbove(RegionKind.City, isAutonomous: false)
            : LevelDictionary.RankOfUnitName(folded) < _issuer;
    }

    private bool IsAbove(Match match, string folded)
    {
        var level = match.Groups["level"];
        if (!RegionWords.StandsAlone(folded, level.Index))
            return false;
        var start = folded.LastIndexOfAny(ClauseEnds, match.Index) + 1;
        var end = folded.IndexOfAny(ClauseEnds, match.Index) is >= 0 and var mark ? mark : folded.Length;
        if (Words.HasAny(folded.Substring(start, match.Index - start), NotActedOn) || Words.HasAny(folded.Substring(match.Index, end - match.Index), Compared))
            return false;
        return IsAbove(KindOf(level.Value), isAutonomous: level.Value == "区" && _speaksOfAutonomousRegion);
    }

    private static RegionKind KindOf(string level) => level switch
    {
        "省" or "自治区" => RegionKind.Province,
        "州" or "自治州" or "盟" => RegionKind.Prefecture,
        "市" => RegionKind.City,
        "县" or "旗" => RegionKind.County,
        "区" => RegionKind.District,
        _ => RegionKind.Township,
    };

    // A bare 市 in a document of county level is the prefecture's, unless the county is itself a city. 区 is the district,
    // or where the document speaks of one and is not a district's, the autonomous region.
    private bool IsAbove(RegionKind kind, bool isAutonomous) => kind switch
    {
        RegionKind.Province => _issuer > LevelDictionary.Provincial,
        RegionKind.Prefecture => _issuer > LevelDictionary.Municipal,
        RegionKind.City => _issuer > LevelDictionary.County || (_issuer == LevelDictionary.County && _own is RegionKind.County or RegionKind.District),
        RegionKind.County => _issuer > LevelDictionary.County,
        RegionKind.District => _issuer > LevelDictionary.County
            || (isAutonomous && _issuer > LevelDictionary.Provincial && _own is RegionKind.City or RegionKind.County),
        RegionKind.Township => _issuer > LevelDictionary.Township,
        _ => false,
    };

    private static int? RankOfIssuer(DisclosurePlan plan) =>
        plan.Document?.Issuer.Text is { } issuer ? LevelDictionary.RankOfUnitName(issuer) : null;
}
