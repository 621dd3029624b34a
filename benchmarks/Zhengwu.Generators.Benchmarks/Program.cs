using System.Diagnostics;
using System.Globalization;
using YamlDotNet.Core;
using Zhengwu.Benchmarks;
using Zhengwu.Generators.Benchmarks;
using Zhengwu.Generators.Tests.Host;

if (FirstUse.Answers(args))
    return;
var plans = Path.Combine((string)AppContext.GetData("ZwRepositoryRoot")!, "samples", "plans");
var plan = new Project(Sample("zhoucun-2024.plan.yaml"), Sample("zhoucun.units.yaml"));
var brief = new Project(Catalog(CatalogText.CreateBrief(5_000)));
var full = new Project(Catalog(CatalogText.Create(5_000)));

Console.WriteLine("                                minimum      median   x events of the same files (minimum, median)");
Measure("67 tasks", plan, 2_000);
Measure("5,000 items, brief", brief, 21);
Measure("5,000 items, every cell", full, 21);
MeasureFirstUse("first use, brief", brief);
MeasureFirstUse("first use, every cell", full);

MemoryText Sample(string name) => new("/project/" + name, File.ReadAllText(Path.Combine(plans, name)));

static MemoryText Catalog(string text) => new("/project/bench.catalog.yaml", text);

static void Measure(string name, Project project, int rounds)
{
    double[] events = new double[rounds], runs = new double[rounds];
    for (var round = -rounds; round < rounds; round++) // the first half warms up
    {
        var (e, r) = (Time(() => Events(project)), Time(project.Run));
        if (round >= 0)
            (events[round], runs[round]) = (e, r);
    }
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-26} {runs.Min(),9:0.00} ms {Median(runs),8:0.00} ms {runs.Min() / events.Min(),8:0.00} {Median(runs) / Median(events),8:0.00}"));
}

static double Time(Func<object?> run)
{
    var watch = Stopwatch.StartNew();
    GC.KeepAlive(run());
    return watch.Elapsed.TotalMilliseconds;
}

static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

static void MeasureFirstUse(string name, Project project)
{
    var library = Path.Combine(Path.GetTempPath(), $"Generated-{Environment.ProcessId}.dll");
    try
    {
        project.Emit(library);
        var times = FirstUse.Measure(library, processes: 15);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-26} {times[0],9:0.00} ms {times[times.Length / 2],8:0.00} ms"));
    }
    finally
    {
        File.Delete(library);
    }
}

static object Events(Project project)
{
    var count = 0;
    foreach (var text in project.Texts)
    {
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
            count++;
    }
    return count;
}
