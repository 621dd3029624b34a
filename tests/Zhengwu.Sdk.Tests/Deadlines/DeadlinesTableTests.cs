using System.Globalization;

namespace Zhengwu.Deadlines;

/// <summary>The phrases collected from real tables: at least 97 % are read as stated, and none is read as something else.</summary>
public sealed class DeadlinesTableTests(ITestOutputHelper output)
{
    private const double Bar = 0.97;

    // What is written contradicts itself or lacks its unit; the table says so, and so does the reason.
    private static readonly string[] RightlyRefused = ["must be flagged", "unit=MISSING"];

    [Fact]
    public void The_table_of_real_phrases_is_read_as_stated()
    {
        var kinds = SharedFacts.Rows("domain/deadline-kinds.tsv").ToDictionary(row => row[0], row => row[1].Split(", "));
        var rows = SharedFacts.Rows("domain/deadlines.tsv").Where(row => row.Length >= 5).ToList();
        int right = 0, refused = 0;
        var wrong = new List<string>();
        foreach (var row in rows)
        {
            var (phrase, context) = (Unescape(row[1]), Context(row[4]));
            var description = LimitDescription.Of(DeadlineParser.Parse(phrase, context));
            if (description.Kind == "not-understood" && !kinds[row[2]].Contains(description.Kind))
            {
                refused += Array.Exists(RightlyRefused, row[3].Contains) ? 1 : 0;
                output.WriteLine($"missed {row[0]} {row[1]}: {description.Reason} (stated: {row[3]})");
                continue;
            }
            var missing = description.Kind is "not-understood" ? [] : ExpectedNumbers.MissingIn(description, row[3]).ToList();
            if (kinds[row[2]].Contains(description.Kind) && missing.Count == 0)
                right++;
            else
                wrong.Add($"wrong {row[0]} {row[1]}: {description.Kind} {description.Canonical}, missing {string.Join(", ", missing)} (stated: {row[2]}; {row[3]})");
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Count} rows: {right} right, {rows.Count - right - wrong.Count} missed, of which {refused} rightly, {wrong.Count} wrong"));
        wrong.ForEach(output.WriteLine);
        Assert.Empty(wrong);
        Assert.True(right >= Bar * rows.Count, $"{right} of {rows.Count}");
    }

    /// <summary>The tool is given the phrase alone.</summary>
    [Fact]
    public void No_phrase_of_the_table_is_read_wrongly_without_its_context()
    {
        var kinds = SharedFacts.Rows("domain/deadline-kinds.tsv").ToDictionary(row => row[0], row => row[1].Split(", "));
        var wrong = SharedFacts.Rows("domain/deadlines.tsv").Where(row => row.Length >= 5)
            .Select(row => (Row: row, Kind: LimitKinds.NameOf(DeadlineParser.Parse(Unescape(row[1])).Kind)))
            .Where(read => read.Kind != "not-understood" && !kinds[read.Row[2]].Contains(read.Kind))
            .Select(read => $"{read.Row[0]} {read.Row[1]}: {read.Kind}");
        Assert.Empty(wrong);
    }

    private static string Unescape(string written) =>
        written.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\u3000", "\u3000", StringComparison.Ordinal).Replace("\\u00a0", "\u00a0", StringComparison.Ordinal);

    private static LimitContext Context(string column) => column switch
    {
        "catalog" => LimitContext.Catalog,
        "plan" => LimitContext.Plan,
        _ => LimitContext.None,
    };
}
