using Zhengwu.Cli;

namespace Zhengwu.Templates.Tests;

/// <summary><c>zhengwu check</c>, run within the test process.</summary>
internal sealed record Checked(int ExitCode, string Text)
{
    public static Checked Folder(string folder)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var console = new ToolConsole(output, error);
        int code = Tool.Run(["check", folder], console, TimeProvider.System);
        return new(code, $"{output}{error}");
    }

    public void MustBeClean()
    {
        Assert.Equal(0, ExitCode);
        Assert.Matches("没有发现问题|：0 个错误，0 个警告", Text);
    }
}
