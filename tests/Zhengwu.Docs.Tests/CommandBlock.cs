using System.Globalization;
using System.Text;
using Zhengwu.Cli;

namespace Zhengwu.Docs;

/// <summary>A block of code with command lines behind <c>$ </c>, each followed by what it prints.</summary>
/// <remarks>The tool runs within the process; of a shell there is what the pages use: <c>cat FILE</c>, <c>echo $?</c> and <c>&gt; FILE</c>.</remarks>
internal static class CommandBlock
{
    public const string Prompt = "$ ";

    /// <summary>Runs the commands of a block in the current folder, and gives the block as it should read.</summary>
    public static IReadOnlyList<string> Run(IReadOnlyList<string> block)
    {
        var (lines, code) = (new List<string>(), 0);
        foreach (var command in Commands(block))
        {
            lines.Add(Prompt + command);
            lines.AddRange(Run(command, ref code).ReplaceLineEndings("\n").TrimStart('\uFEFF').TrimEnd('\n').Split('\n').Where(line => line.Length > 0 || command.StartsWith("zhengwu", StringComparison.Ordinal)).Select(line => line.TrimEnd()));
            if (lines[^1].Length == 0)
                lines.RemoveAt(lines.Count - 1);
        }
        return lines;
    }

    public static IEnumerable<string> Commands(IReadOnlyList<string> block) =>
        block.Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)).Select(line => line[Prompt.Length..]);

    /// <summary>The words of a command line; quotes keep one together.</summary>
    public static IReadOnlyList<string> Words(string command)
    {
        var (words, word, isQuoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in command)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c != ' ' || isQuoted)
                word.Append(c);
            else if (word.Length > 0)
                (words, word) = ([.. words, word.ToString()], new());
        }
        return word.Length > 0 ? [.. words, word.ToString()] : words;
    }

    private static string Run(string command, ref int code)
    {
        var words = Words(command);
        if (words[0] == "cat")
            return File.ReadAllText(words[1]);
        if (words[0] == "echo")
            return code.ToString(CultureInfo.InvariantCulture);
        Assert.Equal("zhengwu", words[0]);
        var into = words.Count > 2 && words[^2] == ">" ? words[^1] : null;
        var run = ToolRun.Of(new ToolSettings { Width = 160 }, [.. (into is null ? words : words.Take(words.Count - 2)).Skip(1)]);
        code = run.Code;
        if (into is null)
            return run.Out + run.Error;
        File.WriteAllText(into, run.Out);
        return run.Error;
    }
}
