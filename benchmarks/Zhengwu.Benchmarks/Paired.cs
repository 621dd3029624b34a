
namespace Zhengwu.Benchmarks;

/// <summary>One thing to measure.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Run">What is measured; it returns something so that nothing can be left out.</param>
internal sealed record Case(string Name, Func<object?> Run);

/// <summary>What was measured of one case.</summary>
/// <param name="Name">The case's name.</param>
/// <param name="Milliseconds">One figure for each round.</param>
/// <param name="Allocated">Bytes allocated by one run.</param>
internal sealed record Measured(string Name, double[] Milliseconds, long Allocated)
{
    public double Minimum => Milliseconds.Min();

    public double Median => Milliseconds.Order().ElementAt(Milliseconds.Length / 2);
}

/// <summary>
/// Measures cases in turn, round by round, in one process: a busy machine slows all of them alike, so that their ratios
/// hold where their milliseconds do not.
/// </summary>
internal static class Paired
{
    /// <summary>The result of what has none.</summary>
    public static readonly object Nothing = new();

    public static Measured[] Measure(IReadOnlyList<Case> cases, int rounds)
    {
        foreach (var warm in Enumerable.Range(0, 12).SelectMany(_ => cases))
            warm.Run();
        var times = cases.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < cases.Count; i++)
            {
                // Every round begins elsewhere, so that no case always follows the same one.
                var at = (i + round) % cases.Count;
                times[at][round] = Time(cases[at].Run);
            }
        }
        return [.. cases.Select((c, i) => new Measured(c.Name, times[i], Allocated(c.Run)))];
    }

    private static double Time(Func<object?> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = Environment.CpuUsage.TotalTime;
        GC.KeepAlive(run());
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static long Allocated(Func<object?> run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(run());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
