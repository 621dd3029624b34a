using System.Globalization;
using System.Text;
using Zhengwu.Records;

namespace Zhengwu.Benchmarks;

/// <summary>
/// The search for personal data against a bare pass over the same characters, in turn, round by round. What holds is the
/// ratio and the allocation; the rates depend on the machine.
/// </summary>
internal static class PersonalDataBenchmarks
{
    private const int Characters = 4_000_000;

    // Sentences of the field: most hold numbers that are nobody's, some a clue, few an alarm.
    private static readonly string[] Sentences =
    [
        "各镇人民政府、街道办事处，区政府各部门、单位：为深入贯彻落实上级关于政务公开工作的部署要求，进一步提升政务公开标准化规范化水平，现将有关事项通知如下。\n",
        "依据《中华人民共和国政府信息公开条例》（国务院令第711号）第十九条、第二十条，自该政府信息形成或者变更之日起20个工作日内予以公开。\n",
        "2024年第三季度共保障城市低保对象3127户5218人，发放资金1020.36万元，人均月补助652元，同比增长5.6%。\n",
        "采购人：区教育和体育局，地址：新建中路138号，联系电话：0533-6400008，项目编号：SDGP370306000202402000138。\n",
        "加强义务教育阶段学生资助，健全留守儿童和困境儿童关爱服务体系，推进三年级以上班级劳动教育全覆盖。\n",
        "申请人李某某，身份证号370399********0012，户籍地址：王村镇李家村，保障人口2人，公示期2024-05-06至2024-05-12。\n",
        "拟聘用人员：张三，女，1998年6月出生，身份证号370399196203150009，联系方式13800000000，住周村区东门小区5号楼1单元302室。\n",
    ];

    /// <summary>Measures and prints; false when something was allocated.</summary>
    public static bool Run(bool isQuick)
    {
        var mixed = Text(Sentences);
        var plain = Text(Sentences[..2]);
        var measured = Paired.Measure(
            [
                new("bare pass, mixed text", () => Boxed.Of(Sum(mixed))),
                new("scan, mixed text", () => Boxed.Of(Count(mixed))),
                new("scan, text without numbers of persons", () => Boxed.Of(Count(plain))),
            ],
            isQuick ? 3 : 21);
        var allocated = Allocated(mixed);
        Write($"{mixed.Length / 1_000_000.0:0.0} M characters of mixed text with {Count(mixed)} hits, .NET {Environment.Version}");
        Write($"case                                     min ms   MB/s (UTF-16)   x bare pass (min, median)");
        foreach (var m in measured)
            Write($"{m.Name,-38} {m.Minimum,8:0.0} {mixed.Length * 2 / 1e3 / m.Minimum,15:0} {m.Minimum / measured[0].Minimum,14:0.0} {m.Median / measured[0].Median,9:0.0}");
        Write($"allocated by one scan: {allocated} bytes");
        return allocated == 0;
    }

    private static string Text(string[] sentences)
    {
        var text = new StringBuilder(Characters + 200);
        for (var i = 0; text.Length < Characters; i++)
            text.Append(sentences[i % sentences.Length]);
        return text.ToString(0, Characters);
    }

    private static int Sum(string text)
    {
        var digits = 0;
        foreach (var c in text)
            digits += c is >= '0' and <= '9' ? 1 : 0;
        return digits;
    }

    private static int Count(string text)
    {
        var hits = 0;
        foreach (var hit in PersonalDataScanner.Scan(text))
            hits += hit.Span.Length > 0 ? 1 : 0;
        return hits;
    }

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var hits = Count(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return hits > 0 ? allocated : -1;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    // One object for all results, so that the measured part itself allocates nothing.
    private sealed class Boxed
    {
        private static readonly Boxed One = new();

        private int Value { get; set; }

        public static Boxed Of(int value)
        {
            One.Value += value;
            return One;
        }
    }
}
