namespace Zhengwu.Records;

/// <summary>Tells names of persons (姓名) from other words, by surname, length and what stands beside.</summary>
internal static class PersonNames
{
    // The common surnames; together they are borne by more than nine in ten.
    private const string Common =
        "王李张刘陈杨赵黄周吴徐孙胡朱郭何罗林梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢岳齐梅莫庄辛管祝左涂谷祁耿牟卜路詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫查屈鲍覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边郎郦肖闫付于高马白金方安常成时文水平党明和";

    // Words that begin like a name and are none.
    private static readonly WordList NoNames = new((
        "安全 安排 安置 成绩 成长 成员 成功 成立 高考 高中 高校 高级 高一 高二 高三 高年级 管理 毕业 平安 平均 平等 方面 方案 方式 时间 时代 党员 和家 和谐 文化 文明 文件 水平 明确 明显 金额 单位 " +
        "单元 包括 包含 房屋 车辆 华侨 景区 景点 解决 解除 强化 强制 关爱 关于 关心 关系 关注 任务 任何 任教 施工 施教 江苏 江西 万元 万人 武术 夏令 康复 康养 严格 严重 章程 章节 项目 路段 路口 " +
        "查询 查看 游泳 游戏 阳光 席位 卫生 边境 申请 申报 申诉 黄金 黄色 许可 谢谢 何时 田径 石油 温馨 温暖 雷电 余额 程度 董事 常年 常见 常规 常住 左右 辛苦 付款 费用 纪律 纪念 司法 司机 齐全 " +
        "顾问 牛奶 林业 林区 周边 周末 周一 周岁 陈述 陈列 张贴 张榜 刘海 唐代 宋代 夏季 秋季 冬季 季度 洪水 洪涝 汪洋 甘肃 宁夏 梅花 童年 童话 焦点 焦虑 尤其 高龄 高质 高新 马上 白天 金融 方便 " +
        "王府 孙子 孙女 胡同 范围 杜绝 陆续 陆地 雷锋 严禁 单亲 单独 常态 平台 平时 文具 文体 文艺")
        .Split(' '));

    private const string NeverGiven = "某×*＊的了在是和与及等为由或不无未各该本其这那有也就都而被把向从对于岁年月日男女生号电话住址：:，";

    private static readonly WordList Compound = new("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "长孙", "宇文", "轩辕");

    private static readonly WordList Followers =
        new("男", "女", "住", "身份", "家", "系", "出生", "的", "就读", "手机", "电话", "联系", "现", "等", "在", "与", "和", "因", "于", "驾驶", "所有", "名下", "同学", "父", "母", "监护", "法定", "户", "是", "为", "持", "学籍", "护照", "银行", "年龄", "今年", "本人", "向", "被", "由", "已", "获", "未满", "经", "到", "从", "自", "患", "申请", "班", "（", "(");

    private static readonly bool[] Surnames = BuildSurnames();

    /// <summary>The end of the name that begins at a place; negative when none does.</summary>
    public static int EndOf(RecordText text, int start)
    {
        var most = IsCompound(text, start) ? 4 : 3;
        for (var length = most; length >= 2; length--)
        {
            if (IsName(text, start, start + length) && IsFollowed(text, start + length))
                return start + length;
        }
        return -1;
    }

    /// <summary>The start of the name that ends at a place; negative when none does.</summary>
    public static int StartOf(RecordText text, int end)
    {
        for (var length = 2; length <= 4; length++)
        {
            if (IsName(text, end - length, end) && IsPreceded(text, end - length))
                return end - length;
        }
        return -1;
    }

    private static bool IsName(RecordText text, int start, int end)
    {
        if (start < 0 || end > text.Length)
            return false;
        var given = IsCompound(text, start) ? start + 2 : start + 1;
        if (given == start + 1 && (!Surnames[text[start]] || end - start > 3) || given >= end)
            return false;
        for (var i = given; i < end; i++)
        {
            if (!Chars.IsIdeograph(text[i]) || NeverGiven.IndexOf(text[i]) >= 0)
                return false;
        }
        return !NoNames.StandsAt(text, start);
    }

    private static bool IsCompound(RecordText text, int start) => Compound.StandsAt(text, start);

    private static bool IsFollowed(RecordText text, int end) => !Chars.IsIdeograph(Chars.At(text, end)) || Followers.StandsAt(text, end);

    private static bool IsPreceded(RecordText text, int start) => start == 0 || !Chars.IsIdeograph(text[start - 1]) || Leaders.LastEnd(text, Math.Max(0, start - 4), start) == start;

    private static readonly WordList Leaders = new("姓名", "学生", "儿童", "人", "子", "女", "同学", "车主", "孤儿", "幼儿", "少年", "名", "者", "为", "是", "号", "叫", "班", "对");

    private static bool[] BuildSurnames()
    {
        var surnames = new bool[char.MaxValue + 1];
        foreach (var c in Common)
            surnames[c] = true;
        return surnames;
    }
}
