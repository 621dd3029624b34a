namespace Zhengwu.Cli;

public sealed class RollTests : IDisposable
{
    private static readonly string Samples = Path.Combine(TestFiles.Repository, "samples", "plans");

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> SamplePlans => [.. Directory.GetFiles(Samples, "*.plan.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("zh", "plan.roll.txt")]
    [InlineData("en", "plan.roll.en.txt")]
    public void Dates_move_standing_duties_stay_and_one_off_tasks_are_asked_about(string language, string golden)
    {
        var run = ToolRun.Of("plan", "roll", "Roll/2024.plan.yaml", "--year", "2027", "-o", folder["2027.plan.yaml"], "--lang", language);

        Assert.Equal(ExitCode.Good, run.Code);
        string text = File.ReadAllText(folder["2027.plan.yaml"]);
        Snapshot.Matches(Path.Combine(TestFiles.Project, "Goldens", golden), Shown(text) + "----\n" + run.Error);
    }

    [Theory]
    [MemberData(nameof(SamplePlans))]
    public void Every_sample_rolls_to_a_plan_without_errors(string sample)
    {
        foreach (string file in Directory.GetFiles(Samples, "*.yaml"))
            File.Copy(file, folder[Path.GetFileName(file)]);

        var run = ToolRun.Of("plan", "roll", folder[sample], "--year", "2027", "-o", folder["new.plan.yaml"]);

        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Equal(ExitCode.Good, ToolRun.Of("check", folder["new.plan.yaml"]).Code);
        Assert.Contains("\n年度: 2027", File.ReadAllText(folder["new.plan.yaml"]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SamplePlans))]
    public void Every_comment_on_a_line_of_its_own_stays(string sample)
    {
        ToolRun.Of("plan", "roll", Path.Combine(Samples, sample), "--year", "2027", "-o", folder["new.plan.yaml"]);

        var rolled = File.ReadAllLines(folder["new.plan.yaml"]).ToHashSet();
        Assert.All(File.ReadAllLines(Path.Combine(Samples, sample)).Where(line => line.TrimStart().StartsWith('#')), line => Assert.Contains(line, rolled));
    }

    [Fact]
    public void A_rolled_plan_can_be_rolled_again()
    {
        ToolRun.Of("plan", "roll", "Roll/2024.plan.yaml", "--year", "2025", "-o", folder["2025.plan.yaml"]);
        var again = ToolRun.Of("plan", "roll", folder["2025.plan.yaml"], "--year", "2027", "-o", folder["2027.plan.yaml"]);

        Assert.Equal(ExitCode.Good, again.Code);
        Assert.Equal(ExitCode.Good, ToolRun.Of("check", folder["2027.plan.yaml"]).Code);
        Assert.Contains("标识: demo-2027", File.ReadAllText(folder["2027.plan.yaml"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "Roll/2024.plan.yaml: 计划的年度是 2024，--year 要晚于它。", "Roll/2024.plan.yaml", "2024", "new.plan.yaml")]
    [InlineData(2, "new.yaml: 新文件的名字要以 .plan.yaml 结尾", "Roll/2024.plan.yaml", "2027", "new.yaml")]
    [InlineData(2, "Roll/2024.plan.yaml: 已经有这个文件；确要替换请加 --replace", "Roll/2024.plan.yaml", "2027", "Roll/2024.plan.yaml")]
    [InlineData(2, "Inputs/year.units.yaml: 不是计划，这里要一个计划文件", "Inputs/year.units.yaml", "2027", "new.plan.yaml")]
    [InlineData(3, "nowhere.plan.yaml：没有这个文件或文件夹", "nowhere.plan.yaml", "2027", "new.plan.yaml")]
    public void What_cannot_be_rolled_is_said(int code, string error, string old, string year, string output)
    {
        var run = ToolRun.Of("plan", "roll", old, "--year", year, "-o", output);

        Assert.Equal(code, run.Code);
        Assert.Equal(error + "\n", run.Error);
    }

    // The folder of the test is another one each time.
    private string Shown(string text) => text.Replace(Path.GetRelativePath(folder.Path, TestFiles.Project).Replace('\\', '/'), "…", StringComparison.Ordinal);
}
