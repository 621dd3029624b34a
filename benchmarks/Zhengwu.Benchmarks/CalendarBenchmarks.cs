using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Zhengwu.Calendars;
using Zhengwu.Deadlines;

namespace Zhengwu.Benchmarks;

/// <summary>
/// The calendar against npm <c>chinese-days</c>: the same questions, in turn, round by round, by CPU time. What holds is
/// the ratio and the allocation, not the rates.
/// </summary>
internal static class CalendarBenchmarks
{
    private const int AddTimes = 1_000;
    private const int IsWorkdayTimes = 100;
    private const int Step = 10;

    private static readonly WithinDeadline TwentyWorkdays = WithinDeadline.Create(TriggerEvent.Unstated, Period.Create(20, PeriodUnit.Workday));
    private static readonly DateOnly First = new(2007, 1, 1);
    private static readonly DateOnly Last = new(2026, 11, 30);
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Measures and prints; false when a bar is missed.</summary>
    public static bool Run(bool isQuick)
    {
        var days = new DaySpan(First, Last).Days().ToArray();
        var (rounds, seconds) = isQuick ? (1, 0.1) : (7, 0.5);
        var ours = new List<(double Add, double IsWorkday)>();
        var theirs = new List<Peer>();
        for (var round = 0; round < rounds; round++)
        {
            theirs.Add(Peer.Measure(First, Last, seconds));
            ours.Add((Rate(days, seconds, AddAll), Rate(days, seconds, AskAll)));
        }
        Compare(days, theirs[0]);
        return Print(days, ours, theirs);
    }

    private static bool Print(DateOnly[] days, List<(double Add, double IsWorkday)> ours, List<Peer> theirs)
    {
        var add = Median(ours.Zip(theirs, (one, other) => one.Add / other.Add20));
        var isWorkday = Median(ours.Zip(theirs, (one, other) => one.IsWorkday / other.IsWorkday));
        var (addBytes, askBytes) = (Allocated(days, AddAll), Allocated(days, AskAll));
        var resolve = Rate(days, ours.Count > 1 ? 0.5 : 0.1, ResolveAll);
        Write($"chinese-days {theirs[0].Version} on node {theirs[0].Node}, Zhengwu on .NET {Environment.Version}; {ours.Count} rounds, medians");
        Write($"question               chinese-days/s        Zhengwu/s       times      bar   bytes/question");
        Write($"Add(20 working days) {Median(theirs.Select(t => t.Add20)),16:N0} {Median(ours.Select(o => o.Add)),16:N0} {add,11:N0} {AddTimes,8:N0} {addBytes,16:0.##}");
        Write($"IsWorkday            {Median(theirs.Select(t => t.IsWorkday)),16:N0} {Median(ours.Select(o => o.IsWorkday)),16:N0} {isWorkday,11:N0} {IsWorkdayTimes,8:N0} {askBytes,16:0.##}");
        Write($"Resolve(20 working days) {resolve,29:N0} {resolve / Median(theirs.Select(t => t.Add20)),11:N0} {"",8} {Allocated(days, ResolveAll),16:0.##}");
        return add >= AddTimes && isWorkday >= IsWorkdayTimes && addBytes == 0 && askBytes == 0;
    }

    // Both sides must give the same answers, or their rates mean nothing.
    private static void Compare(DateOnly[] days, Peer peer)
    {
        var sum = days.Where((_, i) => i % Step == 0).Sum(day => (long)(WorkCalendar.National.Add(day, 20)!.Value.DayNumber - Epoch));
        var workdays = days.Count(day => WorkCalendar.National.IsWorkday(day) == true);
        Write($"sum of due days {sum} and {peer.Sum}, working days {workdays} and {peer.Workdays}{(sum == peer.Sum && workdays == peer.Workdays ? "" : ": they differ")}");
    }

    private static long AddAll(DateOnly[] days)
    {
        var sum = 0L;
        foreach (var day in days)
            sum += WorkCalendar.National.Add(day, 20)!.Value.DayNumber;
        return sum;
    }

    // A due date with its rule, safe day, strict day and status; nobody asks for the explanation.
    private static long ResolveAll(DateOnly[] days)
    {
        var sum = 0L;
        foreach (var day in days)
            sum += DueDates.Resolve(TwentyWorkdays, new DueContext { Event = day }).Due!.Value.DayNumber;
        return sum;
    }

    private static long AskAll(DateOnly[] days)
    {
        var count = 0L;
        foreach (var day in days)
            count += WorkCalendar.National.IsWorkday(day) == true ? 1 : 0;
        return count;
    }

    private static double Rate(DateOnly[] days, double seconds, Func<DateOnly[], long> ask)
    {
        // Tiered compilation needs calls and a moment; then the loop is what a program would run.
        for (var i = 0; i < 60; i++)
            GC.KeepAlive(ask(days));
        Thread.Sleep(150);
        GC.KeepAlive(ask(days));
        var (asked, begin) = (0L, Environment.CpuUsage.TotalTime);
        double spent;
        do
        {
            for (var i = 0; i < 20; i++)
                GC.KeepAlive(ask(days));
            asked += 20L * days.Length;
            spent = (Environment.CpuUsage.TotalTime - begin).TotalSeconds;
        }
        while (spent < seconds);
        return asked / spent;
    }

    private static double Allocated(DateOnly[] days, Func<DateOnly[], long> ask)
    {
        GC.KeepAlive(ask(days));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = ask(days);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(sum);
        return (double)bytes / days.Length;
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>What <c>peers/calendar.cjs</c> prints.</summary>
    private sealed record Peer(string Version, string Node, double Add20, double IsWorkday, long Sum, int Workdays)
    {
        public static Peer Measure(DateOnly first, DateOnly last, double seconds)
        {
            var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, WorkingDirectory = Folder() };
            foreach (var argument in new[] { "calendar.cjs", $"{first:yyyy-MM-dd}", $"{last:yyyy-MM-dd}", seconds.ToString(CultureInfo.InvariantCulture) })
                start.ArgumentList.Add(argument);
            start.Environment["TZ"] = "UTC";
            using var process = Process.Start(start)!;
            var line = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException("peers/calendar.cjs failed; run 'npm ci' in benchmarks/peers first.");
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new(
                root.GetProperty("version").GetString()!, root.GetProperty("node").GetString()!, root.GetProperty("add20").GetDouble(),
                root.GetProperty("isWorkday").GetDouble(), root.GetProperty("sum").GetInt64(), root.GetProperty("workdays").GetInt32());
        }

        private static string Folder()
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var peers = Path.Combine(folder.FullName, "benchmarks", "peers");
                if (Directory.Exists(peers))
                    return peers;
            }
            throw new DirectoryNotFoundException("benchmarks/peers is not above the program.");
        }
    }
}
