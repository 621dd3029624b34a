using System.Text;
using System.Text.Json;

namespace Zhengwu.Cli;

/// <summary>One run of the tool within the test process.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    /// <summary>The day on which all tests run.</summary>
    public static readonly DateOnly Today = new(2026, 7, 1);

    // Paths in the output are then the same on every machine. The runner stands in the folder of the assembly.
    static ToolRun() => Environment.CurrentDirectory = TestFiles.Project;

    public static ToolRun Of(params string[] args) => Of(new ToolSettings(), args);

    /// <summary>A run with text on its standard input.</summary>
    public static ToolRun Piped(string input, params string[] args) => Piped(Encoding.UTF8.GetBytes(input), args);

    public static ToolRun Piped(byte[] input, params string[] args)
    {
        using var stream = new MemoryStream(input);
        return Of(new ToolSettings { Input = stream }, args);
    }

    public static ToolRun Of(ToolSettings settings, params string[] args)
    {
        var error = new StringWriter { NewLine = "\n" };
        using var console = new ToolConsole(settings.Output, error) { In = settings.Input, HasColour = settings.HasColour, Width = settings.Width };
        var code = Tool.Run(args, console, new ToolRunTime());
        return new(code, settings.Output.ToString()!, error.ToString());
    }

    /// <summary>The output line by line, each a JSON object.</summary>
    public IReadOnlyList<JsonElement> Lines() => [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Compares the result with a file under Goldens/. What a version changes in every file is left out.</summary>
    public ToolRun Matches(string golden)
    {
        var text = Out.Replace($"\"{ToolVersion.Current}\"", "\"VERSION\"", StringComparison.Ordinal).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        Snapshot.Matches(Path.Combine(TestFiles.Project, "Goldens", golden), text);
        return this;
    }
}

/// <summary>What a run takes for its terminal.</summary>
internal sealed record ToolSettings
{
    public bool HasColour { get; init; }

    public int Width { get; init; } = 100;

    public Stream Input { get; init; } = Stream.Null;

    public TextWriter Output { get; init; } = new StringWriter { NewLine = "\n" };
}
