using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace Zhengwu.Generators.Benchmarks;

/// <summary>The first use of a generated catalog, each time in a process of its own.</summary>
internal static class FirstUse
{
    private const string Argument = "--first-use-of";

    /// <summary>Whether this process was started to measure one first use.</summary>
    public static bool Answers(string[] args)
    {
        if (args is not [Argument, var path])
            return false;
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        var property = assembly.GetTypes().Single(type => type.Name == "BenchCatalog").GetProperty("Catalog", BindingFlags.Public | BindingFlags.Static)!;
        var watch = Stopwatch.StartNew();
        var catalog = (Catalogs.DisclosureCatalog)property.GetValue(null)!;
        var items = catalog.Items.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMilliseconds:0.00} {items}"));
        return true;
    }

    /// <summary>The milliseconds of each of some processes.</summary>
    public static double[] Measure(string path, int processes) => [.. Enumerable.Range(0, processes).Select(_ => MeasureOnce(path)).Order()];

    private static double MeasureOnce(string path)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Argument, path]) { RedirectStandardOutput = true })!;
        var answer = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return double.Parse(answer[0], CultureInfo.InvariantCulture);
    }
}
