using System.Text;
using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>What holds for every text, checked on texts put together at random; the seed is fixed, so a failure can be repeated.</summary>
public class AssignmentPropertyTests
{
    private static readonly string[] Pieces =
    [
        "区发展和改革局", "区政府办", "区文化和旅游局（区图书馆）", "市府办〔市大数据局〕牵头", "区“无废城市”建设工作领导小组", "区政府有关部门单位", "各镇（街道）", "各行政执法主体具体落实", "经开区",
        "区发改委等相关区直部门", "各企事业单位", "責任單位:市政府各部門", "牵头单位：市卫健委", "桂平市将按自治区要求", "县政府各部门、单位", "各乡镇(街道)人民政府(办事处)", "办公室", "各科室配合", "市发改委牵头落实",
        "市体育局、市教委分别负责落实", "全区经济运行各专班", "招标人及其招标代理机构", "乡镇人民政府", "住房和城乡建设等相关职能部门", "会计科", "党办校办 政策法规研究室", "******局", "(空白)", "特别是王村镇", "特别是重点部门（区财政局、区民政局）",
        "做好公开工作", "按职责分工负责", "詳見附表", "1.区财政局", "等", "和", "各", "(", ")", "“", "《通知》", "部门", "…",
    ];

    private static readonly string[] Joints = ["、", "，", ",", "；", "\n", " ", "", "和", "及其", "/", "。", "（", "）", "：", "等"];

    // Everything that may stand between references: marks, conjunctions, and the words that name roles.
    private static readonly string[] Unsaid =
    [
        .. "、,;。/|:()\".0123456789".Select(c => c.ToString()),
        "以及", "及其", "会同", "或者", "和", "及", "与", "或", "暨", "由", "单位", "部门", "牵头", "责任", "负责", "落实", "配合", "具体", "分别", "按", "职责", "分工",
    ];

    [Fact]
    public void Every_reference_keeps_its_words_in_order_and_nothing_else_is_lost()
    {
        var random = new Sequence(20240701);
        for (var i = 0; i < 5_000; i++)
            AssertNothingIsLost(Splice(random));
    }

    [Fact]
    public void A_text_made_to_mislead_is_read_in_good_time()
    {
        string[] units = ["区财局和", "局等", "各", "（", "“", "等部门", "区局 ", "牵头", "、和", "区财政局负责", "特别是（", "各镇各", "区财政局和区民政局和区司法局和区教育局和区水利局和区商务局和坏、", "区财政局 区民政局 区司法局 区教育局 区水利局 区商务局 坏掉 坏掉 坏掉 坏掉、"];
        foreach (var unit in units)
        {
            var text = string.Concat(Enumerable.Repeat(unit, 3900 / unit.Length));
            // The best of three: a busy machine says nothing about the reader.
            var elapsed = Enumerable.Range(0, 3).Min(_ => Time(() => AssertNothingIsLost(text)));
            Assert.True(elapsed < TimeSpan.FromSeconds(2), $"{unit}: {elapsed}");
        }
    }

    private static TimeSpan Time(Action action)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }

    private static string Splice(Sequence random)
    {
        var text = new StringBuilder();
        for (var count = 1 + random.Next(5); count > 0; count--)
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(count > 1 ? Joints[random.Next(Joints.Length)] : "");
        return text.ToString();
    }

    private static void AssertNothingIsLost(string text)
    {
        var rest = text;
        foreach (var unit in AssignmentParser.Parse(text).Units)
        {
            var at = rest.IndexOf(unit.Text, StringComparison.Ordinal);
            Assert.True(at >= 0, $"“{unit.Text}” is not in its place in “{text}”.");
            AssertUnsaid(rest[..at], text);
            rest = rest[(at + unit.Text.Length)..];
        }
        AssertUnsaid(rest, text);
    }

    private static void AssertUnsaid(string between, string text)
    {
        var folded = TextFold.Fold(between);
        for (var i = 0; i < folded.Length;)
        {
            var length = Words.LongestAt(folded, i, Unsaid);
            Assert.True(length > 0, $"“{between}” is lost from “{text}”.");
            i += length;
        }
    }

    /// <summary>A repeatable sequence of numbers.</summary>
    private sealed class Sequence(uint seed)
    {
        private uint _state = seed;

        public int Next(int limit)
        {
            _state = unchecked((_state * 1664525) + 1013904223);
            return (int)((_state >> 8) % (uint)limit);
        }
    }
}
