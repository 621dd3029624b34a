using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Zhengwu.Calendars;
using Zhengwu.Records;

namespace Zhengwu.Benchmarks.Records;

/// <summary>Many records end to end: from the bytes of a file to the counts of findings.</summary>
internal static class NdjsonBenchmarks
{
    /// <summary>Measures in turn and prints; false when a bar was missed.</summary>
    public static bool Run(long records, bool isQuick)
    {
        var path = FileOf(records);
        var cases = new (string Name, Func<string, long> Run)[]
        {
            ("System.Text.Json, generated, and a check by hand", Plain),
            ("zhengwu, 1 worker", file => Ours(file, 1, Sample.EightRules)),
            ("zhengwu, 2 workers", file => Ours(file, 2, Sample.EightRules)),
            ("zhengwu, 1 worker, every rule", file => Ours(file, 1, RecordContext.Default)),
            ("Utf8JsonReader alone", Bare),
        };
        foreach (var (_, run) in cases)
            run(path);
        var rounds = isQuick ? 3 : 7;
        var measured = cases.Select(_ => new List<(double Cpu, double Wall)>()).ToArray();
        for (var round = 0; round < rounds * cases.Length; round++)
        {
            var at = (round + (round / cases.Length)) % cases.Length;
            measured[at].Add(Time(() => cases[at].Run(path)));
        }
        return Print(records, path, [.. cases.Select(one => one.Name)], measured);
    }

    /// <summary>Checks records that are made while they are read, and prints the peak of the working set.</summary>
    public static bool RunMemory(long records)
    {
        using var lines = new RecordLines(records);
        var watch = Stopwatch.StartNew();
        var summary = Check(lines, Environment.ProcessorCount, Sample.EightRules);
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / 1e6;
        Write($"{summary.Records} records, {summary.Faulty} faulty, eight rules, {Environment.ProcessorCount} workers: {watch.Elapsed.TotalSeconds:0.0} s, peak working set {peak:0} MB");
        return peak < 300;
    }

    private static string FileOf(long records)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "../../../../../artifacts"));
        var path = Path.Combine(folder.FullName, $"records-{records}.ndjson");
        if (File.Exists(path))
            return path;
        using var lines = new RecordLines(records);
        using var file = File.Create(path);
        lines.CopyTo(file);
        return path;
    }

    private static long Ours(string path, int workers, RecordContext context)
    {
        using var file = Open(path);
        return Check(file, workers, context).Faulty;
    }

    private static RecordSummary Check(Stream records, int workers, RecordContext context) =>
        new RecordStream(Sample.Validator, context, new() { Workers = workers }).CheckAsync(records, static _ => { }).GetAwaiter().GetResult();

    private static long Plain(string path) => Lines(path, static line =>
    {
        try
        {
            return PlainRecord.Check(JsonSerializer.Deserialize(line, PlainRecordJson.Default.PlainRecord)!, WorkCalendar.National) is not null;
        }
        catch (JsonException)
        {
            return true;
        }
    });

    private static long Bare(string path) => Lines(path, static line =>
    {
        var reader = new Utf8JsonReader(line);
        try
        {
            while (reader.Read())
            {
            }
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    });

    private delegate bool IsFaulty(ReadOnlySpan<byte> line);

    private static long Lines(string path, IsFaulty isFaulty)
    {
        using var file = Open(path);
        var (buffer, kept, faulty) = (new byte[256 * 1024], 0, 0L);
        for (int read; (read = file.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var bytes = buffer.AsSpan(0, kept + read);
            for (int end; (end = bytes.IndexOf((byte)'\n')) >= 0; bytes = bytes[(end + 1)..])
                faulty += isFaulty(bytes[..end]) ? 1 : 0;
            bytes.CopyTo(buffer);
            kept = bytes.Length;
        }
        return faulty;
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    private static (double Cpu, double Wall) Time(Func<long> run)
    {
        GC.Collect();
        var (cpu, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        run();
        return ((Environment.CpuUsage.TotalTime - cpu).TotalSeconds, watch.Elapsed.TotalSeconds);
    }

    private static bool Print(long records, string path, string[] names, List<(double Cpu, double Wall)>[] measured)
    {
        Write($".NET {Environment.Version}, {records} records, {new FileInfo(path).Length / 1e6:0} MB, {Plain(path)} faulty by hand, {Ours(path, 1, Sample.EightRules)} by zhengwu");
        Write($"case                                                cpu s (min, median)   wall s (min, median)   rate x System.Text.Json (cpu min, median)");
        for (var i = 0; i < names.Length; i++)
        {
            Write($"{names[i],-50} {Cpu(i).First(),8:0.00} {Median(Cpu(i)),9:0.00} {Wall(i).First(),12:0.00} {Median(Wall(i)),9:0.00} {Cpu(0).First() / Cpu(i).First(),14:0.00} {Median(Cpu(0)) / Median(Cpu(i)),9:0.00}");
        }
        Write($"2 workers against 1, wall: {Wall(1).First() / Wall(2).First():0.00} (min), {Median(Wall(1)) / Median(Wall(2)):0.00} (median)");
        return Median(Cpu(0)) / Median(Cpu(1)) >= 1.5;

        double[] Cpu(int at) => [.. measured[at].Select(one => one.Cpu).Order()];
        double[] Wall(int at) => [.. measured[at].Select(one => one.Wall).Order()];
    }

    private static double Median(double[] ordered) => ordered[ordered.Length / 2];

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
