using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>Limits as keys and values.</summary>
public sealed class StructuredLimitTests(ITestOutputHelper output)
{
    private const int Random = 20_000;
    private const int Together = 500;

    public static TheoryData<string, string> Cases => new()
    {
        { "{期限: 20个工作日}", "20个工作日内" },
        { "{起算: 信息形成或者变更, 期限: 20个工作日}", "信息形成或者变更之日起20个工作日内" },
        { "{起算: 收到申请, 期限: 20个工作日, 计算: [首日计入, 顺延]}", "收到申请之日起20个工作日内（首日计入，遇节假日顺延）" },
        { "{起算: 收到申请, 期限: 20个工作日, 计算: 征询不计}", "收到申请之日起20个工作日内（征求意见所需时间不计算在内）" },
        { "{起算: 作出行政决定, 期限: 7日, 依据: 行政处罚法第85条}", "作出行政决定之日起7日内（行政处罚法第85条）" },
        { "{先于: 会议召开, 提前: 5个工作日}", "会议召开前5个工作日" },
        { "{先于: 会议召开, 提前: 5日, 窗口: 是}", "会议召开前5日内" },
        { "{先于: 春节}", "春节前" },
        { "{提前: 一周}", "提前1周" },
        { "{至少: 30日}", "至少30日" },
        { "{起算: 处罚决定, 至少: 3个月, 至多: 1年}", "处罚决定后3个月至1年" },
        { "{内容: 公开主要申请内容, 至少: 5日}", "公开主要申请内容不少于5日" },
        { "{公示: 批前公示, 至少: 30日}", "批前公示期不少于30日" },
        { "{公示: 公示, 至少: 7个工作日, 至多: 7个工作日}", "公示期为7个工作日" },
        { "{公示: 公示, 起算: 公告发布, 至少: 7日}", "公告发布之日起公示期不少于7日" },
        { "{日期: 2024-07-10}", "2024年7月10日前" },
        { "{日期: 07-10, 界限: 之内}", "7月10日当日" },
        { "{日期: 2025年3月15日, 时刻: '17:30'}", "2025年3月15日17:30前" },
        { "{日期: 2022-08-26, 时刻: 上午9:30, 止于: '11:00', 界限: 之内}", "2022年8月26日09:30至11:00" },
        { "{日期: 9月最后一个工作日, 计算: 不顺延}", "9月最后一个工作日前（不顺延）" },
        { "{时段: 2024年6月}", "2024年6月底前" },
        { "{时段: 11月中旬, 界限: 之内}", "11月中旬内" },
        { "{时段: 四季度, 界限: 之前}", "四季度前" },
        { "{时段: 年}", "年底前" },
        { "{时段: 2024}", "2024年底前" },
        { "{自: 2021年, 至: 2022年5月}", "2021年至2022年5月" },
        { "{自: 2024年7月}", "自2024年7月起" },
        { "{每: 季度}", "每季度" },
        { "{每: 季度, 界限: 截止}", "每季度末前" },
        { "{每: 3个月}", "每3个月" },
        { "{每: 年, 时点: [06-28, 12-08]}", "每年6月28日、12月8日前" },
        { "{每: 季度, 时点: 首月20日}", "每季度首月20日前" },
        { "{每: 周, 时点: [二, 周五], 界限: 之内}", "每周二、五" },
        { "{每: 日, 时刻: '17:00'}", "每日17:00前" },
        { "{每: 月, 起算: 数据发布, 期限: 5个工作日}", "每月数据发布后5个工作日内" },
        { "{每: 月, 期限: 10个工作日}", "每月结束后10个工作日内" },
        { "{每: 月, 时点: 25日, 自: 2022年3月, 计算: 顺延}", "自2022年3月起每月25日前（遇节假日顺延）" },
        { "{持续: 更新}", "动态更新" },
        { "{持续: 推进, 自: 2024年7月, 至: 2025年}", "自2024年7月起持续推进至2025年" },
        { "{即时: 立即}", "立即" },
        { "{即时: 当日, 起算: 收到申请}", "收到申请后当日" },
        { "{同步: 政策文件}", "与政策文件同步" },
        { "{同步: , 事项: [组织, 审签, 部署]}", "同步组织、同步审签、同步部署" },
        { "{依规: }", "按法律法规规定的时限" },
        { "{依规: 国家有关}", "按国家有关规定的时限" },
        { "{酌情: 及时, 起算: 拟订}", "拟订后及时" },
        { "{频次: {每: 年, 至少: 2, 原则上: 是}}", "原则上每年至少2次" },
        { "{频次: [每年至少2次, {每: 月, 次数: 2, 量词: 篇}]}", "每年至少2次，每月2篇" },
        { "{频次: {时段: 上半年, 至多: 3}}", "上半年内不超过3次" },
        { "{日期: 07-10, 频次: {至少: 1, 至多: 2}, 原则上: 是, 适用: 各镇}", "各镇：原则上7月10日前，1至2次" },
        { "{各项: [批前公示期不少于30日, {起算: 规划批准, 期限: 20个工作日}]}", "批前公示期不少于30日；规划批准之日起20个工作日内" },
        { "{任一: [20个工作日内, 3月31日前]}", "20个工作日内或者3月31日前" },
        { "{通则: 20个工作日内, 例外: [{适用: 行政许可、行政处罚事项, 期限: 7个工作日}]}", "20个工作日内；其中，行政许可、行政处罚事项：7个工作日内" },
        { "{法律优先: 20个工作日内}", "20个工作日内。法律、法规另有规定的，从其规定" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mapping_means_what_its_phrase_means(string mapping, string phrase)
    {
        var value = Read(mapping);
        Assert.Equal(phrase, value.Text);
        Assert.Equal(DeadlineParser.Parse(phrase).Limit, value.Parsed);
    }

    [Fact]
    public void Every_case_of_the_union_can_be_written_so()
    {
        var covered = Cases.Select(row => Read(row.Data.Item1).Parsed!).SelectMany(Deadlines).Select(deadline => deadline.GetType()).ToHashSet();
        var all = typeof(Deadline).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Deadline)));
        Assert.Empty(all.Except(covered));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{适用: 各镇}")]
    [InlineData("{起算: 收到申请}")] // from when, but for how long?
    [InlineData("{期限: 20}")]
    [InlineData("{期限: 20个工作}")]
    [InlineData("{期限: [5日, 7日]}")]
    [InlineData("{期限: 20个工作日, 日期: 07-10}")] // two cases
    [InlineData("{期限: 20个工作日, 时刻: '17:00'}")] // a time goes with a day
    [InlineData("{期限: 20个工作日, 计算: 随便}")]
    [InlineData("{期限: 20个工作日, 原则上: 也许}")]
    [InlineData("{日期: 02-30}")]
    [InlineData("{日期: 6月}")] // a period
    [InlineData("{时段: 6月30日}")] // a day
    [InlineData("{日期: 07-10, 时刻: '25:00'}")]
    [InlineData("{日期: 07-10, 止于: '11:00'}")]
    [InlineData("{日期: 07-10, 界限: 左右}")]
    [InlineData("{自: 年}")] // which year?
    [InlineData("{自: 2024年, 至: 随便}")]
    [InlineData("{提前: 5日, 窗口: 5}")]
    [InlineData("{先于: , 窗口: 是}")]
    [InlineData("{公示: 期限, 至少: 7日}")] // no display
    [InlineData("{公示: 公示}")]
    [InlineData("{公示: 公示, 至少: 7日, 至多: 5日}")]
    [InlineData("{至少: 5日, 内容: 保留, 起算: 公布}")]
    [InlineData("{每: 届}")]
    [InlineData("{每: 月, 时点: 32日}")]
    [InlineData("{每: 月, 时点: [5日, 随便]}")]
    [InlineData("{每: 3个月, 时点: 5日}")]
    [InlineData("{每: 日, 界限: 截止}")]
    [InlineData("{持续: 随便}")]
    [InlineData("{频次: {次数: 0}}")]
    [InlineData("{频次: {至少: 1, 至多: 三}}")]
    [InlineData("{频次: {每: 年, 时段: 上半年, 次数: 1}}")]
    [InlineData("{频次: {次数: 2, 量词: 桶}}")]
    [InlineData("{频次: 随便}")]
    [InlineData("{任一: [20个工作日内]}")]
    [InlineData("{任一: [20个工作日内, 随便]}")]
    [InlineData("{通则: 20个工作日内, 例外: [7个工作日内]}")] // an exception says to what it applies
    [InlineData("{法律优先: {依规: }}")]
    [InlineData("{各项: [20个工作日内, 5日内], 原则上: 是}")] // softness belongs to the parts
    public void What_makes_no_one_limit_is_not_understood_and_found(string mapping)
    {
        var definition = Definition(mapping);
        Assert.Equal(ValueState.NotUnderstood, LimitOf(definition).State);
        Assert.Contains(definition.ReadingFindings, finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Any_limit_is_equal_when_written_key_by_key_and_read(Language language)
    {
        var failures = 0;
        for (var first = 0; first < Random; first += Together)
        {
            var limits = Enumerable.Range(first, Together).Select(seed => new RandomLimits(seed).Limit()).ToArray();
            var text = Print(limits, language);
            var read = DefinitionReader.Read("a.plan.yaml", text).Plan!.Tasks.Select(task => task.Deadline.Parsed).ToArray();
            for (var i = 0; i < Together; i++)
            {
                if (limits[i].Equals(read[i]) || failures++ > 20)
                    continue;
                output.WriteLine($"{first + i}: {limits[i]} → {read[i]}\n{Print([limits[i]], language)}");
            }
        }
        Assert.Equal(0, failures);
    }

    /// <summary>In a catalog 12月25日前 comes back every year; one day of an open year has only the other form.</summary>
    [Fact]
    public void A_limit_whose_phrase_means_another_in_its_place_is_written_key_by_key()
    {
        var limit = Limit.Create(Limits.By(12, 25));
        var catalog = new DisclosureCatalog { Items = [new() { Id = Value.Of("A"), Deadline = Value.Given(limit.ToString(), limit) }] };
        var text = DefinitionWriter.Write(catalog);
        Assert.Contains("日期: 12月25日", text, StringComparison.Ordinal);
        Assert.Equal(limit, DefinitionReader.Read("a.catalog.yaml", text).Catalog!.Items[0].Deadline.Parsed);
    }

    private static IEnumerable<Deadline> Deadlines(Limit limit) => limit.Deadline switch
    {
        null => [],
        CompositeDeadline composite => [composite, .. composite.Parts.SelectMany(Deadlines)],
        _ => [limit.Deadline],
    };

    private static Value<Limit> Read(string mapping) => LimitOf(Definition(mapping));

    private static Value<Limit> LimitOf(Definition definition) => definition.Plan!.Tasks.Single().Deadline;

    private static Definition Definition(string mapping) =>
        DefinitionReader.Read("a.plan.yaml", $"政务公开: 计划/1\n标题: 计划\n任务:\n  - {{序号: 1, 要求: 公开, 时限: {mapping}}}\n");

    private static string Print(IReadOnlyList<Limit> limits, Language language)
    {
        var session = new WritingSession(language);
        string Name(Key key) => key.Name.In(language);
        var tasks = limits.Select(limit => (YamlNode)new YamlNode.Mapping([new(Name(Vocabulary.Task.Deadline), session.WriteStructured(limit))], isRow: true));
        var head = language == Language.Chinese ? KeyValuePair.Create("政务公开", "计划/1") : KeyValuePair.Create("zhengwu", "plan/1");
        return YamlPrinter.Print(new([new(head.Key, WritingSession.Scalar(head.Value)), new(Name(Vocabulary.Plan.Tasks), new YamlNode.Sequence([.. tasks]))], isRow: true));
    }
}
