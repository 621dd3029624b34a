namespace Zhengwu.Templates.Tests;

/// <summary>A readme as a reader follows it: the commands in order, each with what the readme says that it prints.</summary>
internal static class Readme
{
    private static readonly string[] Programs = ["dotnet", "zhengwu"];

    /// <summary>The commands in blocks and in single words of code; a block of no commands is what the command before it prints.</summary>
    public static IReadOnlyList<ReadmeCommand> CommandsOf(string markdown)
    {
        var commands = new List<ReadmeCommand>();
        string[] parts = markdown.ReplaceLineEndings("\n").Split("\n```");
        for (int i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 0)
                commands.AddRange(parts[i].Split('`').Where((_, word) => word % 2 == 1).Where(IsCommand).Select(ReadmeCommand.Of));
            else if (Lines(parts[i]) is var lines && lines.Any(IsCommand))
                commands.AddRange(lines.Select(ReadmeCommand.Of));
            else
                commands[^1] = commands[^1] with { Output = lines };
        }
        return commands;
    }

    // Behind the fence stands a language, or nothing.
    private static List<string> Lines(string block) => [.. block.Split('\n').Skip(1).Where(line => line.Length > 0)];

    private static bool IsCommand(string line) => Programs.Contains(line.Split(' ')[0], StringComparer.Ordinal);
}

/// <summary>A command, and the lines that it is said to print.</summary>
internal sealed record ReadmeCommand(string Program, IReadOnlyList<string> Arguments, IReadOnlyList<string> Output)
{
    /// <summary>Whether it starts the web application, which runs until it is stopped.</summary>
    public bool IsServer => Arguments[0].EndsWith(".dll", StringComparison.Ordinal);

    /// <summary>Whether it fetches a program that was published; the tests run the one that was built beside them.</summary>
    public bool IsInstallation => Arguments is ["tool", "install", ..];

    // The readmes quote nothing, and comments stand behind several blanks.
    public static ReadmeCommand Of(string line)
    {
        string[] words = line.Split("  #")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(words[0], words[1..], []);
    }
}
