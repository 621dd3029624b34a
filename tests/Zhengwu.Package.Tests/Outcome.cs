namespace Zhengwu.Package.Tests;

/// <summary>What a command printed, and its exit code.</summary>
internal sealed record Outcome(int ExitCode, string Text)
{
    public IEnumerable<string> Lines => Text.Split('\n').Select(line => line.TrimEnd('\r'));

    public Outcome MustPass()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}:\n{Text}");
        return this;
    }
}
