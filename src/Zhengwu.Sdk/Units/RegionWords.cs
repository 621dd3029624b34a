using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>The level words of regions (省, 市, 县, 镇 …) and the many other words that they are part of.</summary>
internal static class RegionWords
{
    private static readonly string[] Provinces = Words.List("""
        河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西壮族 西藏 宁夏回族
        新疆维吾尔
        """);

    // 州 and 盟 are also part of city names (郑州) and common words (联盟), so only the known ones count.
    private static readonly string[] Prefectures = Words.List("""
        延边 恩施 湘西 阿坝 甘孜 凉山 黔西南 黔东南 黔南 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 临夏 甘南 海北 黄南 海南 果洛 玉树 海西 昌吉 博尔塔拉
        巴音郭楞 克孜勒苏 伊犁
        """);

    // Leagues (盟) and the few prefectures that are still called 地区.
    private static readonly string[] Leagues = Words.List("兴安 锡林郭勒 阿拉善 大兴安岭 阿克苏 喀什 和田 塔城 阿勒泰 阿里");

    // What may follow a level word without being part of another word is open; what makes another word of it is not.
    private static readonly string[] OtherWords = Words.List("""
        市场 市民中 市民服 市民热 市民大 市民代 市民公 市容 市郊 市井 市面 市值 市价 市县 市镇 市辖 市长 市区 市政公 市政工 市政园 市政设 市政管 市政建 市政维
        市政养 市政处 市政局 市政集 市政和 市政道 区域 区块 区间 区位 区划 区别 区号 区长 区段 区县 区分 区内 区外 区隔 县域 县区 县市 县长 县乡 省会 省长
        省市 省际 州县 州市 州长 旗帜 旗舰 旗县 盟市 镇长 镇街 镇乡 镇村 镇区 镇静 镇江 镇海 镇雄 镇平县 镇安县 镇远 镇康 镇巴 镇坪 镇原 镇赉 镇沅 镇宁 乡村
        乡镇 乡土 乡情 乡贤 乡愁 乡里 乡音 乡亲 乡街 乡族 村镇 村居 村级 村务 村民 村委 村社 街道和 社区矫正 社区教育
        """);

    // Words that end in a level word and name no region.
    private static readonly string[] CommonNouns = Words.List("""
        社区 景区 小区 片区 辖区 灾区 库区 市区 县区 地区 各区 我区 该区 主城区 中心城区 县城区 居住区 经济特区 超市 股市 楼市 夜市 上市 县市 各市 全市 我市
        地级市 县级市 区市 市县 区县 各县 本县 外县 我县 贫困县 文明城市 智慧城市 卫生城市 园林城市 海绵城市 中心城市 省会城市 大城市 中小城市 先进城市
        试点城市 小城镇 型城镇 重点镇 中心镇 建制镇 各镇 各乡 农村 乡村 行政村 镇村 全村 各村 本村 国旗 党旗
        """);

    // The same, but with a single character before them they are names as often (万全区, 东营区, 肥乡镇).
    private static readonly string[] CommonNounsInLongerWords = Words.List("郊区 街区 校区 厂区 禁区 战区 军区 牧区 选区 老区 营区 全区 全县 全镇 乡镇 城乡 家乡 故乡 下乡 侨乡 水乡");

    private static readonly string[] ZoneWords = Words.List("""
        开发区 高新区 经开区 园区 新区 示范区 试验区 实验区 保税区 保税港区 综保区 度假区 管理区 合作区 功能区 集聚区 聚集区 产业区 工业区 加工区 物流区
        经济区 集中区 名胜区 自贸区 产业带
        """);

    private static readonly string[] Institutes = Words.List("法院 检察院 医院 国务院 研究院 卫生院 福利院 科学院 学院 敬老院 养老院 设计院");

    private static readonly string[] Stations = Words.List("服务站 工作站 监管站 管理站 保护站 文化站");

    private static readonly string[] StartsOfNothing = Words.List("各 每 该 我 由 与 或 按 及 所有 其他 相关 有关 全区 全市 全县 全省 全镇 农村 城市");

    // Real districts that end like the common nouns above.
    private static readonly string[] NamesLikeCommonNouns = Words.List("沙市区 新市区 西市区 沙县区 赣县区 梅县区 辉县市");

    // The few names that begin with a level word.
    private static readonly string[] NamesFromLevelWords = ["市中区", "市南区", "市北区"];

    /// <summary>The level word at a place: its length and kind; length zero where there is none.</summary>
    public static (int Length, RegionKind Kind) Level(string folded, int at)
    {
        if (at >= folded.Length)
            return default;
        return folded[at] switch
        {
            '省' => (1, RegionKind.Province),
            '市' => (1, RegionKind.City),
            '县' or '旗' => (1, RegionKind.County),
            '区' => (1, IsZone(folded, at) ? RegionKind.Zone : RegionKind.District),
            '州' or '盟' => (1, RegionKind.Prefecture),
            '镇' or '乡' => (1, RegionKind.Township),
            '村' => (1, RegionKind.Village),
            _ => LongLevel(folded, at),
        };
    }

    /// <summary>Whether a level word is a word of its own here, and not the beginning of another (市场, 区域, 乡村).</summary>
    public static bool StandsAlone(string folded, int at) => !Words.AnyAt(folded, at, OtherWords);

    /// <summary>Whether the words from a start to a level word end in a word that names no region (城市, 社区, 乡镇).</summary>
    public static bool IsCommonNoun(string folded, int start, int at)
    {
        if (Words.AnyEndsAt(folded, at + 1, NamesLikeCommonNouns))
            return false;
        return Words.AnyEndsAt(folded, at + 1, CommonNouns) || (at - start > 2 && Words.AnyEndsAt(folded, at + 1, CommonNounsInLongerWords));
    }

    /// <summary>Whether a character may stand inside a region's name, before its level word.</summary>
    public static bool MayStandInName(string folded, int at) => folded[at] switch
    {
        '局' or '委' or '厅' or '处' or '队' or '办' or '所' or '及' or '与' or '或' or '的' => false,
        '等' => Words.EndsAt(folded, at + 2, "天等县"),
        '院' => !Words.AnyEndsAt(folded, at + 1, Institutes) || Words.At(folded, at, "院路"),
        '府' => at == 0 || folded[at - 1] is not ('政' or '市' or '区' or '县' or '省'),
        '心' => at == 0 || folded[at - 1] != '中',
        '部' => Words.EndsAt(folded, at + 2, "南部县") || Words.EndsAt(folded, at + 2, "迭部县"),
        '站' => Words.At(folded, at, "站前区") || (Level(folded, at + 1).Length > 0 && !Words.AnyEndsAt(folded, at + 1, Stations)),
        var c => TextDamage.IsIdeograph(c) || c == '·',
    };

    /// <summary>How many characters a region of this kind has before its level word, at least.</summary>
    public static int ShortestName(string folded, int at, RegionKind kind) => kind switch
    {
        RegionKind.County when folded[at] == '县' => 1,
        RegionKind.District when folded[at - 1] is '矿' or '特' => 3,
        _ => 2,
    };

    /// <summary>Whether the characters before a level word can be a region's own name.</summary>
    public static bool MayBeginName(string folded, int start, int at, (int Length, RegionKind Kind) level)
    {
        if (Words.AnyAt(folded, start, StartsOfNothing))
            return false;
        if (level.Kind == RegionKind.Province && !IsOneOf(Provinces, folded, start, at))
            return false;
        if (level.Kind == RegionKind.Prefecture && !IsPrefecture(folded, start, at))
            return false;
        var first = Level(folded, start);
        return first.Length == 0 || IsNameFromLevelWord(folded, start, at, level);
    }

    // 镇江市, 镇雄县, 乡宁县: counties and cities may begin so, towns and villages do not.
    private static bool IsNameFromLevelWord(string folded, int start, int at, (int Length, RegionKind Kind) level)
    {
        if (Words.AnyAt(folded, start, NamesFromLevelWords))
            return true;
        return folded[start] is '镇' or '乡'
            && level.Kind is RegionKind.City or RegionKind.County or RegionKind.District
            && (at - start == 2 || level.Length == 3);
    }

    private static bool IsPrefecture(string folded, int start, int at)
    {
        if (Words.At(folded, at, "自治州"))
            return true;
        return IsOneOf(folded[at] == '州' ? Prefectures : Leagues, folded, start, at);
    }

    private static bool IsOneOf(string[] names, string folded, int start, int at) =>
        Array.Exists(names, name => name.Length == at - start && Words.At(folded, start, name));

    private static bool IsZone(string folded, int at) => Words.AnyEndsAt(folded, at + 1, ZoneWords);

    private static (int Length, RegionKind Kind) LongLevel(string folded, int at)
    {
        if (Words.At(folded, at, "自治区"))
            return (3, RegionKind.Province);
        if (Words.At(folded, at, "自治州"))
            return (3, RegionKind.Prefecture);
        if (Words.At(folded, at, "自治县") || Words.At(folded, at, "自治旗"))
            return (3, RegionKind.County);
        if (Words.At(folded, at, "街道") || Words.At(folded, at, "苏木"))
            return (2, RegionKind.Township);
        if (Words.At(folded, at, "社区") || Words.At(folded, at, "嘎查"))
            return (2, RegionKind.Village);
        return Words.At(folded, at, "地区") ? (2, RegionKind.Prefecture) : default;
    }
}
