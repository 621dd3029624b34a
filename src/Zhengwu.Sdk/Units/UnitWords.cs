using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>The words by which units, groups and sections are told apart. All are as the folding of text leaves them.</summary>
internal static class UnitWords
{
    /// <summary>What a unit's name ends in.</summary>
    public static readonly string[] Heads = Words.List("""
        局 委 委员会 办 办公室 办公厅 厅 审计署 总署 公署 室 处 政府 管委会 管理委员会 中心 站 所 队 馆 公司 集团 法院 检察院 医院 学院 研究院 国务院 福利院
        敬老院 养老院 卫生院 设计院 科学院 党校 学校 大学 中学 小学 幼儿园 银行 支行 分行 信用社 供销社 合作社 报社 新华社 联社 电视台 广播电台 广电台 法庭
        工会 妇联 残联 文联 侨联 台联 工商联 科协 联合会 协会 学会 商会 基金会 红十字会 理事会 常委会 总会 促进会 村委会 居委会 组织部 宣传部 统战部 武装部
        人武部 管理部 社会工作部 社工部 工作部 党支部 党总支 指挥部 领导小组 工作小组 协调小组 专项小组 工作组 监察组 专班 联席会议 产业园 工业园 科技园 公园
        林场 农场 牧场 窗口 工委
        """);

    /// <summary>Words that end like a unit's name and are none.</summary>
    public static readonly string[] NoHeads = Words.List("""
        格局 布局 结局 全局 大局 当局 时局 开局 常委 政委 督办 承办 主办 协办 举办 经办 交办 转办 代办 查办 兴办 创办 领办 申办 会办 催办 通办 能办 即办 大厅
        客厅 网站 场所 处所 住所 好处 用处 之处 到处 教室 居室 学科 百科 专科 本科 内科 外科 合股 控股 参股 为中心 作为中心 论坛 社会
        """);

    /// <summary>What the names of many units at once end in.</summary>
    public static readonly string[] Plurals = Words.List("部门 单位 机关 机构 主体 企业 团体 社会组织 党组织 基层组织 行业组织 站所 部门单位 委办局");

    /// <summary>What a group's name may end in once a mark such as 各 makes it a group.</summary>
    public static readonly string[] GroupNouns =
    [
        .. Plurals, .. Words.List("""
            政府 办事处 街道 镇 乡 村 社区 区 县 市 旗 盟 州 省 管委会 公司 学校 医院 组 专班 局 委 办 室 所 站 中心 部 处 委员会 村委会 居委会 支部 院 校 队 行业
            社 场 基地 馆 厂 窗口 系统 方面 地方 各地 各方 镇街 街办 科室 股室 处室 组织 集团 银行 商会 协会 嘎查 苏木 工会 载体 平台公司
            """),
    ];

    /// <summary>The words that make a group of what they stand with.</summary>
    public static readonly string[] GroupMarks = Words.List("各 所有 全体 其他 其它 每个 相关 有关 涉及 所在 下属 所属 以上");

    /// <summary>The marks that speak of each member, so that a bare noun after the group belongs to it (各部门、单位).</summary>
    public static readonly string[] Distributives = Words.List("各 所有 全体 其他 其它 相关 有关");

    /// <summary>Nouns that say nothing without the group before them.</summary>
    public static readonly HashSet<string> DependentNouns = new(Words.List("单位 部门 机构 科室 处室 股室 站所 政府 人民政府 企业 中心 直属机构 直属单位"));

    /// <summary>Names of kinds of region, of which there are several in any plan.</summary>
    public static readonly HashSet<string> Territories = new(Words.List("""
        乡镇 镇街 镇乡 镇办 街镇 乡街 乡镇街道 乡镇办 镇街道 街道 街办 街道办 镇 乡 村 社区 村居 行政村 自然村 村社区 镇村 苏木 嘎查 县区 区县 县市区 市县区
        区县市 市县 县市
        """));

    /// <summary>What may follow a territory without changing that it is a group.</summary>
    public static readonly string[] TerritoryTails = Words.List("人民政府 政府 街道办事处 办事处 村民委员会 居民委员会 村委会 居委会 党委 党工委 管委会 管理处");

    public static readonly HashSet<string> TerritoryBodies = new(Words.List("街道办事处 村民委员会 居民委员会 村委会 居委会 村居委会"));

    /// <summary>The kinds of region that stand in brackets for "also" (县（市、区）, 各镇（街道）).</summary>
    public static readonly HashSet<string> Kinds = new(Words.List("市 区 县 旗 镇 乡 街道 街办 办 居 村 社区 园区 开发区 功能区 街道办事处 办事处 街道办 管理处 管委会 苏木 嘎查 场 农场 林场"));

    /// <summary>A place that a group before it makes one of several (各区县政府、开发区管委会).</summary>
    public static readonly HashSet<string> BareZones = new(Words.List("开发区管委会 开发区 园区 园区管委会 功能区 功能区管委会 管委会 办事处"));

    /// <summary>What may follow 各 inside a group's name once 政府 and the like stand before it (区政府各部门).</summary>
    public static readonly string[] DistributedNouns = Words.List("部门 单位 有关 相关 直属 组成 职能 工作部门 委办 办局 科室 处室 股室 机构 成员 行政 业务 主管 级部门");

    public static readonly string[] DistributingHeads = Words.List("政府 府 委 直 级 属 系统 机关");

    public static readonly string[] EmphasisIntros = Words.List("特别是 尤其是 重点是 其中 主要包括 包括");

    public static readonly string[] Conjunctions = Words.List("以及 及其 会同 或者 和 及 与 或 暨");

    /// <summary>What a name may go on with after white space inside it (区政府 办公室).</summary>
    public static readonly string[] Continuations = Words.List("( 办公室 办公厅 委员会 人民政府 政府 办事处 街道办 管委会 管理委员会 部门 单位 局 以及 和 及 与 或 等");

    /// <summary>What a unit's name ends in when another unit follows without a mark between them.</summary>
    public static readonly string[] BureauHeads = Words.List("局 委 委员会 厅 办 办公室");

    public static readonly string[] EndsBeforeUnit = Words.List("局 委 会 厅 办 办公室 中心 政府");

    public static readonly string[] Modals = ["将", "要", "应当", "须"];

    public static readonly HashSet<string> Sections = new(Words.List("科室 股室 处室 室站 内设机构 办公室 科 股"));

    public static readonly string[] SectionHeads = ["科", "股", "科室", "股室", "处室"];

    public static readonly string[] OfficeHeads = ["办公室", "办", "室", "处"];

    public static readonly string[] NoOffices = Words.List("办事处 管理处 街办 镇办 乡办 街道办 筹建处 代表处");

    /// <summary>Words that make an office one of a government or a party committee.</summary>
    public static readonly string[] Governments = Words.List("政府 国务院 区委 市委 县委 省委 人大 政协 领导小组 委员会");

    /// <summary>Offices of a government that are known without its name.</summary>
    public static readonly HashSet<string> KnownOffices = new(Words.List("网信办 编办 人防办 金融办 外办 侨办 台办 府办 信访办 扶贫办 政务办 政务公开办 政务公开办公室 文明办 国动办 外事办 数据办"));

    public static readonly HashSet<string> ShortNames = new(Words.List("区委 市委 县委 省委 旗委 镇委 纪委 监委 党委 团委 编办 外办 侨办 台办 府办 妇联 残联 文联 侨联 科协 工会 党校 法院 政府 人大 政协"));

    /// <summary>Parties that duties name by their part in a matter.</summary>
    public static readonly HashSet<string> Parties = new(Words.List("招标人 采购人 投标人 申请人 建设方 项目法人 征收人 村集体 出让人"));

    // Words of statements. Names that hold one of them (自由贸易试验区 has 由) are not harmed: only whole words are listed.
    private static readonly string[] Statements = Words.List("""
        提高 助推 加强 做好 开展 完善 负责 根据 按照 应当 进行 确保 以公开 将按 强化 积极 及时 围绕 实现 不得 予以 牵头 配合 落实到 通过 对于 关于 的 为牵头
        为责任 单位为 为主 作为 成为 由各 由对 由市 由县 由区 详见 备案 每年 每月 本年 公开发布 向社会 是 需要 要主动 听取 明确 充分 收集 直达 多部门 多机构
        """);

    // How a phrase begins that goes on from the sentence before it. 如皋市, 进贤县 and 对外联络办 are names all the same.
    private static readonly string[] Openings = Words.List("在 如 进 对 为 以 让 使 把 按 被 经过 向各 向社");

    private static readonly string[] NamesLikeOpenings = Words.List("如皋 如东 进贤 对外 对口 对台 为民 让胡路");

    private const string Damage = "*×□■?!…_%+#=@<>";

    private static readonly string[] Modifiers = Words.List("各 相关 有关 责任 业务 职能 其他 所有 全体 内设 机关 本单位 本 局 委");

    /// <summary>Whether a text makes a statement or has lost characters, so that its end says nothing about the whole.</summary>
    public static bool IsRunningText(string words) => Words.HasAny(words, Statements) || IsOpening(words) || IsDamaged(words);

    private static bool IsOpening(string words) => Words.AnyAt(words, 0, Openings) && !Words.AnyAt(words, 0, NamesLikeOpenings);

    /// <summary>Whether a text has marks that stand for lost or hidden characters (******局).</summary>
    public static bool IsDamaged(string words) => words.Any(c => Damage.IndexOf(c) >= 0) || TextDamage.IndexOfLoss(words) >= 0;

    /// <summary>Whether a word of the list stands in a text. 各 in 史各庄 and 龙胜各族自治县 is part of a name.</summary>
    public static bool HasGroupWord(string words, string[] marks) =>
        Words.HasAny(words.Replace("各庄", "").Replace("各族", ""), marks);

    /// <summary>The text without the words before its noun that only say which (各相关科室 → 科室).</summary>
    public static string WithoutModifiers(string words)
    {
        var at = 0;
        for (var length = 1; length > 0; at += length)
            length = Words.LongestAt(words, at, Modifiers);
        return words.Substring(at);
    }
}
