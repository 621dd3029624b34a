using System.Text.RegularExpressions;

namespace Zhengwu.Deadlines;

/// <summary>Phrases of the field with what they mean, in <c>phrases.txt</c>.</summary>
public sealed partial class PhraseTableTests(ITestOutputHelper output)
{
    private static readonly string Table = Path.Combine(TestFiles.Project, "Deadlines", "phrases.txt");

    [Fact]
    public void Every_phrase_is_read_as_the_table_says()
    {
        var rows = Rows().ToList();
        var wrong = rows.Where(row => LimitBrief.Of(row.Read()) != row.Expected).ToList();
        foreach (var row in wrong)
            output.WriteLine($"{row.Written}\n    {row.Expected}\n    {LimitBrief.Of(row.Read())}  {row.Read().Reason?.English} {row.Read().Limit}");
        Assert.True(rows.Count > 400);
        Assert.Empty(wrong.Select(row => row.Written));
    }

    private static IEnumerable<Row> Rows() => File.ReadLines(Table).Where(line => line.Contains(" => ", StringComparison.Ordinal) && line[0] != '#').Select(Row.Of);

    private sealed partial record Row(string Written, LimitContext Context, string Expected)
    {
        public static Row Of(string line)
        {
            var match = Line().Match(line);
            var context = match.Groups["context"].Value switch
            {
                "catalog" => LimitContext.Catalog,
                "plan" => LimitContext.Plan,
                _ => LimitContext.None,
            };
            return new(match.Groups["phrase"].Value, context, match.Groups["expected"].Value);
        }

        public LimitReading Read() => DeadlineParser.Parse(Regex.Unescape(Written), Context);

        [GeneratedRegex(@"^(\[(?<context>\w+)\] )?(?<phrase>.*) => (?<expected>.+)$")]
        private static partial Regex Line();
    }
}
