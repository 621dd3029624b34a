namespace Zhengwu.Units;

/// <summary>The functions (职能) that departments are named after, with the short forms in use.</summary>
/// <remarks>
/// Only forms that mean the same function in every government stand in one row. Functions that one government may give
/// to two departments (水利 and 水务, 行政审批 and 政务服务, 城市管理 and 综合行政执法) stand apart.
/// </remarks>
internal static class DepartmentTerms
{
    // The full form comes first; all forms are as TextFold leaves them.
    private static readonly string[] Rows = Words.List("""
        发展和改革|发展与改革|发展改革|发改 经济和信息化|经济信息化|经信 工业和信息化|工业信息化|工信 科学技术|科技 教育 体育 公安 民政 司法行政|司法 财政
        人力资源和社会保障|人力资源社会保障|人社 自然资源|资源 规划 国土资源|国土 生态环境 环境保护|环保 住房和城乡建设|住房城乡建设|住建 住房保障 城乡建设
        交通运输|交通 水利 水务 农业农村 农业 农村经济 商务 文化 旅游 广播电视|广电 文物 新闻出版 卫生健康|卫健 卫生 疾病预防控制|疾控 退役军人事务|退役军人
        应急管理|应急 审计 外事 国有资产监督管理|国有资产监管|国资监管|国资 市场监督管理|市场监管|市监 药品监督管理|药品监管|药监 知识产权 统计 信访
        医疗保障|医保 行政审批服务|行政审批|审批服务 政务服务管理|政务服务 政务公开 政府信息公开|信息公开 大数据发展管理|大数据发展|大数据管理|大数据
        数据资源管理|数据资源 数据管理|数据 城市管理|城管 综合行政执法|综合执法 行政执法 机关事务管理|机关事务 投资促进 招商引资|招商 乡村振兴 扶贫开发|扶贫
        林业 草原 园林绿化|园林 粮食和物资储备|粮食物资储备|粮食和储备|粮储 粮食 地方金融监督管理|地方金融监管|金融 金融监督管理|金融监管 税务 气象
        消防救援|消防 烟草专卖|烟草 邮政管理|邮政 人民防空|人防 地震 档案 海洋 渔业 畜牧兽医 畜牧 农业机械|农机 供销合作
        民族宗教事务|民族和宗教事务|民族宗教|民宗 民族 宗教 物流 口岸 信用 重大项目 侨务 台湾事务|台湾工作 老龄 残疾人 妇女儿童 住房公积金|公积金 公共资源交易
        公共法律服务 环境卫生|环卫 住房 城乡 水行政 社会救助 养老服务 公共文化服务 征地补偿 国有土地上房屋征收 供水 供电 供气 供热 公共交通 安全生产 食品药品
        义务教育 医疗卫生 就业创业 社会保险 户籍管理 涉农补贴 保障性住房 农村危房改造 税收管理 新能源
        """);

    // One character for a function is common inside a compound (教体局, 文旅局) and means nothing alone (水 is 水利 or 水务).
    private static readonly Dictionary<char, string> Singles = new()
    {
        ['教'] = "教育", ['科'] = "科学技术", ['体'] = "体育", ['文'] = "文化", ['旅'] = "旅游", ['广'] = "广播电视",
        ['农'] = "农业农村", ['林'] = "林业", ['草'] = "草原", ['水'] = "水利", ['卫'] = "卫生健康", ['商'] = "商务",
    };

    // Short for two functions at once.
    private static readonly (string Brief, string Full)[] Compounds = [("自规", "自然资源规划"), ("规资", "规划自然资源"), ("政数", "政务服务数据")];

    private static readonly Dictionary<char, List<Term>> ByFirst = Index();

    private static readonly string[] Connectors = ["以及", "和", "与", "及", "、"];

    /// <summary>The length of the longest term at a place, and its full form; zero where none stands there.</summary>
    public static int Match(string folded, int at, out string full)
    {
        full = "";
        if (at >= folded.Length || !ByFirst.TryGetValue(folded[at], out var terms))
            return 0;
        foreach (var term in terms)
        {
            if (string.CompareOrdinal(folded, at, term.Form, 0, term.Form.Length) != 0)
                continue;
            full = term.Full;
            return term.Form.Length;
        }
        return 0;
    }

    /// <summary>Whether a text consists of functions alone, without the head noun that makes a department of them.</summary>
    public static bool AreFunctions(string folded) => folded.Length > 1 && EndOfFunctions(folded, 0) == folded.Length;

    /// <summary>The end of the run of functions, joined by 和 and the like, that begins at a place.</summary>
    public static int EndOfFunctions(string folded, int at)
    {
        var end = at;
        for (var next = at; ;)
        {
            var length = Match(folded, next, out _);
            if (length == 0)
                return end;
            end = next + length;
            next = end + ConnectorAt(folded, end);
        }
    }

    /// <summary>The functions in a stem in full form and in a fixed order, with whatever is no known function kept as it is.</summary>
    public static string Normalize(string stem)
    {
        foreach (var (brief, full) in Compounds)
            stem = stem.Replace(brief, full);
        var functions = SplitSingles(stem) ?? SplitTerms(stem);
        functions.Sort(StringComparer.Ordinal);
        return string.Join("+", functions);
    }

    private static List<string> SplitTerms(string stem)
    {
        var functions = new List<string>();
        var unknown = 0;
        for (var i = 0; i < stem.Length;)
        {
            var length = Match(stem, i, out var full);
            var connector = length == 0 ? ConnectorAt(stem, i) : 0;
            if (length + connector == 0)
            {
                i++;
                continue;
            }
            AddUnknown(functions, stem, unknown, i);
            if (length > 0)
                functions.Add(full);
            i += length + connector;
            unknown = i;
        }
        AddUnknown(functions, stem, unknown, stem.Length);
        return functions;
    }

    private static void AddUnknown(List<string> functions, string stem, int start, int end)
    {
        if (end > start)
            functions.Add(stem.Substring(start, end - start));
    }

    // 文旅, 教体, 科工信: every piece is one character or a short form, and at least one is a single character.
    private static List<string>? SplitSingles(string stem)
    {
        if (stem.Length is < 2 or > 5 || Match(stem, 0, out _) == stem.Length)
            return null;
        var functions = new List<string>();
        for (var i = 0; i < stem.Length;)
        {
            var length = Match(stem, i, out var full);
            if (length > 2)
                return null;
            if (length == 0 && !Singles.TryGetValue(stem[i], out full!))
                return null;
            functions.Add(full);
            i += Math.Max(length, 1);
        }
        return functions;
    }

    private static int ConnectorAt(string text, int at)
    {
        foreach (var connector in Connectors)
        {
            if (string.CompareOrdinal(text, at, connector, 0, connector.Length) == 0)
                return connector.Length;
        }
        return 0;
    }

    private static Dictionary<char, List<Term>> Index()
    {
        var index = new Dictionary<char, List<Term>>();
        foreach (var row in Rows)
        {
            var forms = row.Split('|');
            foreach (var form in forms)
                Add(index, new Term(form, forms[0]));
        }
        return index;
    }

    // A longer form goes before a shorter one, the first written before a later one.
    private static void Add(Dictionary<char, List<Term>> index, Term term)
    {
        if (!index.TryGetValue(term.Form[0], out var terms))
            index.Add(term.Form[0], terms = []);
        var at = terms.Count;
        while (at > 0 && terms[at - 1].Form.Length < term.Form.Length)
            at--;
        terms.Insert(at, term);
    }

    private sealed record Term(string Form, string Full);
}
