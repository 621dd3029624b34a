using System.Globalization;
using System.Text.RegularExpressions;
using Zhengwu.Deadlines;

namespace Zhengwu.Benchmarks;

/// <summary>Reading phrases of limits, against a bare pass over their characters: phrases a second by CPU time, and bytes for each.</summary>
internal static partial class PhraseBenchmarks
{
    private const int PhrasesPerSecond = 300_000;
    private const int BytesEach = 1024;
    private const int Passes = 50;

    /// <summary>Measures and prints; false when a bar is missed.</summary>
    /// <param name="isQuick">Whether a few rounds will do.</param>
    /// <param name="table">A table of tab-separated rows with the phrase in its second column; null for the repository's own.</param>
    public static bool Run(bool isQuick, string? table)
    {
        var phrases = table is null ? OwnTable() : [.. File.ReadLines(table).Skip(1).Select(line => line.Split('\t')[1])];
        var measured = Paired.Measure([new("bare pass", () => Pass(phrases)), new("parse", () => Parse(phrases))], isQuick ? 5 : 41);
        Write($"{phrases.Length} phrases of {phrases.Average(phrase => phrase.Length):0.0} characters, .NET {Environment.Version}");
        Write($"case          phrases/s (median)   x bare pass   bytes/phrase");
        foreach (var m in measured)
            Write($"{m.Name,-12} {Rate(m),19:N0} {m.Median / measured[0].Median,13:0.0} {Bytes(m),14:0}");
        return Rate(measured[1]) >= PhrasesPerSecond && Bytes(measured[1]) < BytesEach;

        double Rate(Measured m) => Passes * phrases.Length / (m.Median / 1000);

        double Bytes(Measured m) => (double)m.Allocated / Passes / phrases.Length;
    }

    // What no reader can do without: a look at every character.
    private static int Pass(string[] phrases)
    {
        var sum = 0;
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var phrase in phrases)
            {
                foreach (var c in phrase)
                    sum += c;
            }
        }
        return sum;
    }

    private static int Parse(string[] phrases)
    {
        var understood = 0;
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var phrase in phrases)
                understood += DeadlineParser.Parse(phrase).IsUnderstood ? 1 : 0;
        }
        return understood;
    }

    private static string[] OwnTable()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var table = Path.Combine(folder.FullName, "tests", "Zhengwu.Sdk.Tests", "Deadlines", "phrases.txt");
            if (File.Exists(table))
                return [.. File.ReadLines(table).Select(line => Row().Match(line)).Where(match => match.Success).Select(match => Regex.Unescape(match.Groups["phrase"].Value))];
        }
        throw new FileNotFoundException("The table of phrases is not above the program.");
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^(?!#)(\[\w+\] )?(?<phrase>.*) => ")]
    private static partial Regex Row();
}
