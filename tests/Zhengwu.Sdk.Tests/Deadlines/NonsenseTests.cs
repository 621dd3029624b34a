namespace Zhengwu.Deadlines;

/// <summary>Whatever is written, reading answers; and what it understands it can say again.</summary>
public sealed class NonsenseTests(ITestOutputHelper output)
{
    private const int Phrases = 200_000;

    private static readonly string[] Pieces =
    [
        "自", "从", "信息", "形成", "或者", "变更", "之日起", "起", "后", "前", "内", "以内", "之前", "20", "二十", "廿", "5", "0", "十五", "2024", "个工作日", "日", "天", "月", "个月",
        "年", "年度", "季度", "半年", "小时", "周", "星期五", "每", "每年", "每月", "每季度", "每周", "次", "篇", "至少", "不少于", "不超过", "原则上", "一般", "底", "末", "初", "上旬", "上半年",
        "次年", "次月", "当月", "本年", "明年", "下季度", "首月", "末月", "最后一个", "工作日", "第", "倒数第", "一", "二", "3", "12月31日", "7月10日前", "及时", "长期", "动态更新", "立即", "当日", "同步",
        "与", "和", "、", "，", "；", "。", "：", "（", "）", "-", "至", "—", "/", ".", "「", "」", "？", "×", "其中", "除", "外", "法律法规", "另有规定的", "从其规定", "依法", "按", "规定", "的时限", "同上", "无",
        "公示", "征求意见", "期", "期限", "为", "于", "应", "当场", "收到申请", "批准", "会议召开", "公开", "公布", "春节", "延长", "监测时间点", "提前", "不", "未", "约", "左右", "满", "超过", "18:00", "下午5点", "半",
        "首日计入", "不顺延", "遇节假日顺延", "不计算在内", "合理", "早", "任期内", "全年", "\n", " ", "\u3000", "O", "o", "曰", "內", "個", "（含）", "1.", "2.", "①", "②", "以", "限", "\uD83D", "\uFFFD", "x", "T", "%",
    ];

    [Fact]
    public void Reading_answers_whatever_is_put_together_from_the_words_of_the_grammar()
    {
        // Not for secrets: the same phrases every time.
#pragma warning disable CA5394
        var random = new Random(20);
        int understood = 0, unstable = 0, thrown = 0;
        for (var i = 0; i < Phrases; i++)
        {
            var phrase = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var context = (LimitContext)random.Next(3);
            if (Record.Exception(() => DeadlineParser.Parse(phrase, context)) is { } fault)
            {
                thrown++;
                output.WriteLine($"{phrase}: {fault.Message} {fault.StackTrace!.Split('\n')[1].Trim()}");
                continue;
            }
            var reading = DeadlineParser.Parse(phrase, context);
            Assert.Equal(reading.Kind == LimitKind.NotUnderstood, reading.Reason is not null);
            if (reading.Limit is not { } limit)
                continue;
            understood++;
            if (limit.Equals(DeadlineParser.Parse(DeadlineFormatter.Format(limit)).Limit))
                continue;
            unstable++;
            output.WriteLine($"{phrase}: {limit}");
        }
#pragma warning restore CA5394
        output.WriteLine($"{understood} of {Phrases} understood");
        Assert.True(understood > Phrases / 100);
        Assert.Equal((0, 0), (thrown, unstable));
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(1001)]
    public void A_text_too_long_for_a_limit_is_not_looked_through(int length)
    {
        foreach (var unit in new[] { "每", "20个工作日内", "「", "（", "1", "，" })
            Assert.Equal(LimitKind.NotUnderstood, DeadlineParser.Parse(string.Concat(Enumerable.Repeat(unit, length / unit.Length + 1))).Kind);
    }

    [Fact]
    public void Nothing_written_is_no_limit()
    {
        Assert.Equal(LimitKind.None, DeadlineParser.Parse(null).Kind);
        Assert.Equal(LimitKind.None, DeadlineParser.Parse("").Kind);
    }
}
