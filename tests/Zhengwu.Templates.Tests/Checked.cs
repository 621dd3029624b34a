using Zhengwu.Cli;

namespace Zhengwu.Templates.Tests;

/// <summary><c>zhengwu check</c> and <c>fmt --check</c>, run within the test process.</summary>
internal sealed record Checked(int ExitCode, string Text, string Untidy)
{
    public static Checked Folder(string folder)
    {
        var (code, text) = Run("check", folder);
        return new(code, text, Run("fmt", "--check", folder).Text);
    }

    private static (int ExitCode, string Text) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var console = new ToolConsole(output, error);
        int code = Tool.Run(arguments, console, TimeProvider.System);
        return (code, $"{output}{error}");
    }

    public void MustBeClean()
    {
        Assert.Equal(0, ExitCode);
        Assert.Matches("没有发现问题|：0 个错误，0 个警告", Text);
        Assert.Empty(Untidy);
    }
}
