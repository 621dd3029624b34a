namespace Zhengwu.Cli;

/// <summary>One run of the tool within the test process.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    /// <summary>The day on which all tests run.</summary>
    public static readonly DateOnly Today = new(2026, 7, 1);

    // Paths in the output are then the same on every machine. The runner stands in the folder of the assembly.
    static ToolRun() => Environment.CurrentDirectory = TestFiles.Project;

    public static ToolRun Of(params string[] args) => Of(new ToolSettings(), args);

    public static ToolRun Of(ToolSettings settings, params string[] args)
    {
        using var output = settings.Output;
        using var error = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole(output, error) { HasColour = settings.HasColour, Width = settings.Width };
        var code = Tool.Run(args, console, new FixedTime());
        return new(code, settings.Output.ToString()!, error.ToString());
    }

    /// <summary>Compares the result with a file under Goldens/. What a version changes in every file is left out.</summary>
    public ToolRun Matches(string golden)
    {
        var text = Out.Replace($"\"{ToolVersion.Current}\"", "\"VERSION\"", StringComparison.Ordinal).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        Snapshot.Matches(Path.Combine(TestFiles.Project, "Goldens", golden), text);
        return this;
    }

    private sealed class FixedTime : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(Today, new TimeOnly(9, 0), TimeSpan.Zero);
    }
}

/// <summary>What a run takes for its terminal.</summary>
internal sealed record ToolSettings
{
    public bool HasColour { get; init; }

    public int Width { get; init; } = 100;

    public TextWriter Output { get; init; } = new StringWriter { NewLine = "\n" };
}
