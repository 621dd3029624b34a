using System.Text.RegularExpressions;

namespace Zhengwu.Deadlines;

/// <summary>The phrases of <c>phrases.txt</c> with what they mean.</summary>
internal static partial class PhraseTable
{
    private static readonly string Path = System.IO.Path.Combine(TestFiles.Project, "Deadlines", "phrases.txt");

    public static IReadOnlyList<Row> Rows { get; } =
        [.. File.ReadLines(Path).Where(line => line.Contains(" => ", StringComparison.Ordinal) && line[0] != '#').Select(Row.Of)];

    public sealed partial record Row(string Phrase, LimitContext Context, string Expected)
    {
        public bool IsRefused => Expected == "not-understood";

        public LimitReading Read() => DeadlineParser.Parse(Phrase, Context);

        public static Row Of(string line)
        {
            var match = Line().Match(line);
            var context = match.Groups["context"].Value switch
            {
                "catalog" => LimitContext.Catalog,
                "plan" => LimitContext.Plan,
                _ => LimitContext.None,
            };
            return new(Regex.Unescape(match.Groups["phrase"].Value), context, match.Groups["expected"].Value);
        }

        [GeneratedRegex(@"^(\[(?<context>\w+)\] )?(?<phrase>.*) => (?<expected>.+)$")]
        private static partial Regex Line();
    }
}
