using System.Text.Json;
using System.Text.RegularExpressions;

namespace Zhengwu.Cli;

/// <summary>Every worked case of <c>../shared/calendar</c> as a line of input: the phrase, its event, and what its rule says besides.</summary>
public partial class DeadlineCasesTests
{
    // Its phrase refers to the row above and is none by itself.
    private const string NoPhraseOfItsOwn = "同上,";

    [Fact]
    public void Every_case_gets_its_day()
    {
        var cases = SharedFacts.Rows("calendar/deadline_cases.tsv")
            .Where(row => !row[4].StartsWith("COUNT", StringComparison.Ordinal) && !row[2].StartsWith(NoPhraseOfItsOwn, StringComparison.Ordinal)).ToList();
        var run = ToolRun.Piped(string.Join('\n', cases.Select(Question)), "deadline", "due", "--stdin");
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Equal(cases.Select(row => $"{row[0]} {Expected(row)}"), run.Lines().Select(answer => $"{answer.GetProperty("id").GetString()} {Given(answer)}"));
    }

    private static string Question(string[] row)
    {
        var question = new Dictionary<string, object> { ["id"] = row[0], ["phrase"] = row[2] };
        if (row[3] != "-")
            question["event"] = row[3];
        foreach (Match argument in Arguments().Matches(row[4]))
            Say(argument.Groups["name"].Value, argument.Groups["value"].Value, question);
        return JsonSerializer.Serialize(question);
    }

    private static void Say(string name, string value, Dictionary<string, object> question)
    {
        switch (name)
        {
            case "first":
                question["first-day"] = value == "included" ? "counted" : "not-counted";
                break;
            case "start":
                question["start-on-day-off"] = value == "roll" ? "moves" : "stays";
                break;
            case "roll":
                question["natural-days-end"] = value == "none" ? "stays" : "rolls";
                break;
            case "restart":
                question["corrected"] = value;
                break;
            case "extend":
                question["extended-by"] = value;
                break;
            case "as_of":
                question["as-of"] = value;
                break;
            case "suspend":
                question["suspend"] = value[1..^1].Split(';');
                question["suspension"] = value[0] == '[' ? "day-of-sending" : "next-day";
                break;
        }
    }

    private static string Expected(string[] row) => $"{(row[5] == "UNKNOWN" ? "" : row[5])} {row[6]} {(row[7] == "ok" ? "known" : row[7])}";

    private static string Given(JsonElement answer) =>
        $"{answer.GetProperty("due").GetString()} {answer.GetProperty("safeBy").GetString()} {answer.GetProperty("status").GetString()}";

    [GeneratedRegex(@"(?<name>\w+)=(?<value>[\[(][^\])]*[\])]|\S+)")]
    private static partial Regex Arguments();
}
