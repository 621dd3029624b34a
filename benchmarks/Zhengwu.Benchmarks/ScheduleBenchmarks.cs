using System.Diagnostics;
using System.Globalization;
using System.Text;
using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Schedules;

namespace Zhengwu.Benchmarks;

/// <summary>The schedules of all units of a large plan, every task of which binds every unit.</summary>
internal static class ScheduleBenchmarks
{
    private const int Units = 200;
    private const double MostSeconds = 2;
    private const long MostBytes = 1L << 30;

    private static readonly string[] Limits =
        ["7月10日前", "每季度", "年底前", "活动开展后5个工作日内", "持续推进", "每年6月28日、12月8日前", "每月底前", "原则上每年至少2次", "每月结束后5个工作日内", "适时"];

    /// <summary>Measures and prints; false when a bar is missed.</summary>
    public static bool Run(bool isQuick)
    {
        var tasks = isQuick ? 500 : 5_000;
        var plan = DefinitionReader.Read("bench.plan.yaml", PlanText(tasks)).Plan!;
        var directory = DefinitionReader.Read("bench.units.yaml", UnitsText()).Units!;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (first, firstCpu, schedules) = Time(() => WorkSchedule.All(plan, directory, WorkCalendar.National));
        var rows = schedules.Sum(schedule => (long)schedule.Duties.Count);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(schedules);
        schedules = [];
        var again = Enumerable.Range(0, isQuick ? 3 : 7).Select(_ => Time(() => WorkSchedule.All(plan, directory, WorkCalendar.National))).ToArray();
        var peak = Peak();
        Write($"{tasks:N0} tasks x {Units} units, {rows:N0} rows, .NET {Environment.Version}");
        Write($"first run {first:0.00} s, {firstCpu:0.00} s of CPU (bar {MostSeconds:0} s)");
        Write($"then {again.Min(run => run.Seconds):0.00} s, {again.Min(run => run.Cpu):0.00} s of CPU at the least, {Median(again.Select(run => run.Seconds)):0.00} s and {Median(again.Select(run => run.Cpu)):0.00} s in the median");
        Write($"kept {kept >> 20:N0} MB, peak of the process {peak >> 20:N0} MB (bar {MostBytes >> 20:N0} MB)");
        return firstCpu < MostSeconds && peak < MostBytes;
    }

    private static (double Seconds, double Cpu, IReadOnlyList<WorkSchedule> Made) Time(Func<IReadOnlyList<WorkSchedule>> run)
    {
        GC.Collect();
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var made = run();
        return (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds, made);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static string PlanText(int tasks)
    {
        var text = new StringBuilder("政务公开: 计划/1\n标识: bench\n标题: 测试\n年度: 2026\n复核周期: 每季度\n分组:\n");
        for (var i = 0; i < tasks; i++)
        {
            if (i % 50 == 0)
                text.Append(CultureInfo.InvariantCulture, $"  - 名称: 第{i / 50}组\n    任务:\n");
            var limit = Limits[i % Limits.Length];
            text.Append(CultureInfo.InvariantCulture, $"      - {{序号: {i + 1}, 要求: 第{i}项工作, 责任: 第{i % Units}局牵头，各部门单位配合, 接收: 第{i * 7 % Units}局, 时限: {limit}}}\n");
        }
        return text.ToString();
    }

    private static string UnitsText()
    {
        var text = new StringBuilder("政务公开: 单位/1\n标识: bench-units\n单位:\n");
        for (var i = 0; i < Units; i++)
            text.Append(CultureInfo.InvariantCulture, $"  - {{标识: U{i}, 名称: 第{i}局, 类别: 部门}}\n");
        return text.Append("分组:\n  - {标识: All, 名称: 各部门单位, 类别: [部门]}\n").ToString();
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
