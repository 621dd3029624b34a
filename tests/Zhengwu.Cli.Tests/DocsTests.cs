using System.Text.Json;

namespace Zhengwu.Cli;

public class DocsTests
{
    [Theory]
    [InlineData("docs/cli.md")]
    [InlineData("docs/en/cli.md")]
    public void Every_key_of_every_json_is_documented(string page)
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Repository, page));
        var keys = Directory.GetFiles(Path.Combine(TestFiles.Project, "Goldens"), "*.json*").SelectMany(KeysOf).Distinct().ToList();
        Assert.True(keys.Count > 60, $"only {keys.Count} keys were found in the goldens");
        Assert.DoesNotContain(keys, key => !text.Contains($"`{key}`", StringComparison.Ordinal) && !text.Contains($"`{key}[]`", StringComparison.Ordinal) && !text.Contains($"`{key}: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("docs/cli.md")]
    [InlineData("docs/en/cli.md")]
    public void Every_option_and_every_exit_code_is_documented(string page)
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Repository, page));
        var options = Directory.GetFiles(Path.Combine(TestFiles.Project, "Goldens"), "help.*.txt")
            .SelectMany(File.ReadLines).Select(line => line.Trim().Split(' ')[0]).Where(word => word.StartsWith("--", StringComparison.Ordinal)).Distinct();
        Assert.DoesNotContain(options, option => !text.Contains(option, StringComparison.Ordinal));
        var codes = new[] { ExitCode.Good, ExitCode.Errors, ExitCode.Usage, ExitCode.Unreadable, ExitCode.OwnFault, ExitCode.Interrupted, ExitCode.BrokenPipe };
        Assert.All(codes, code => Assert.Contains($"\n| {code} |", text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> KeysOf(string file)
    {
        var text = File.ReadAllText(file);
        string[] documents = file.EndsWith(".jsonl", StringComparison.Ordinal) ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [text];
        return documents.SelectMany(document =>
        {
            using var json = JsonDocument.Parse(document);
            return KeysOf(json.RootElement).ToArray();
        });
    }

    private static IEnumerable<string> KeysOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => KeysOf(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(KeysOf),
        _ => [],
    };
}
