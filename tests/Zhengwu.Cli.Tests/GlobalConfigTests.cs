namespace Zhengwu.Cli;

public sealed class GlobalConfigTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _plan;

    // One finding: an unknown key, a warning by itself.
    public GlobalConfigTests() => _plan = _folder.Write("deep/er/a.plan.yaml", """
        政务公开: 计划/1
        标识: a
        标题: 2026年工作要点
        年度: 2026
        别的: 值
        印发: {公开属性: 主动公开}
        """);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", null)]
    [InlineData("suggestion", "提示")]
    [InlineData("warning", "警告")]
    [InlineData("error", "错误")]
    [InlineData("default", "警告")]
    [InlineData("nonsense", "警告")]
    public void A_severity_is_set(string severity, string? word)
    {
        Config("", $"dotnet_diagnostic.ZW0005.severity = {severity}");
        Assert.Equal(word, Word());
        Assert.Equal(word == "错误" ? ExitCode.Errors : ExitCode.Good, ToolRun.Of("check", _plan).Code);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.ZW0005.severity=error")]
    [InlineData("dotnet_diagnostic.ZW0005.severity : error   # 严一点")]
    [InlineData("  Dotnet_Diagnostic.zw0005.Severity = ERROR")]
    [InlineData("is_global = true\n# dotnet_diagnostic.ZW0005.severity = none\n; another\n\ndotnet_diagnostic.ZW0005.severity = error")]
    public void Lines_are_read_as_the_compiler_reads_them(string text)
    {
        Config("", text);
        Assert.Equal("错误", Word());
    }

    [Theory]
    [InlineData("[*.yaml]\ndotnet_diagnostic.ZW0005.severity = error")]
    [InlineData("dotnet_analyzer_diagnostic.severity = error")]
    [InlineData("dotnet_diagnostic..severity = error")]
    [InlineData("dotnet_diagnostic.ZW0006.severity = error")]
    [InlineData("= error")]
    [InlineData("")]
    public void What_is_not_about_the_code_changes_nothing(string text)
    {
        Config("", text);
        Assert.Equal("警告", Word());
    }

    [Fact]
    public void The_nearest_file_has_no_privilege_but_the_highest_level_has()
    {
        Config("", "global_level = 200\ndotnet_diagnostic.ZW0005.severity = error");
        Config("deep/er", "dotnet_diagnostic.ZW0005.severity = none");
        Assert.Equal("错误", Word());
    }

    [Fact]
    public void Two_files_of_one_level_cancel_each_other_and_that_is_said()
    {
        Config("", "dotnet_diagnostic.ZW0005.severity = error");
        Config("deep", "dotnet_diagnostic.ZW0005.severity = none");
        Assert.Equal("警告", Word());
        Assert.Contains("ZW0005", ToolRun.Of("check", _plan).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_higher_level_settles_a_quarrel()
    {
        Config("", "dotnet_diagnostic.ZW0005.severity = error");
        Config("deep", "dotnet_diagnostic.ZW0005.severity = none");
        Config("deep/er", "global_level = 101\ndotnet_diagnostic.ZW0005.severity = suggestion");
        Assert.Equal("提示", Word());
        Assert.Empty(ToolRun.Of("check", _plan).Error);
    }

    private void Config(string folder, string text) => _folder.Write(Path.Combine(folder, ".globalconfig"), text);

    private string? Word() =>
        ToolRun.Of("check", _plan).Out.Split('\n').Where(line => line.Contains(" ZW0005 ", StringComparison.Ordinal)).Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries)[1]).SingleOrDefault();
}
