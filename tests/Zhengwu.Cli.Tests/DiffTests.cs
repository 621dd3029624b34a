using System.Text.Json;
using System.Text.RegularExpressions;
using Zhengwu.Cli.Diff;

namespace Zhengwu.Cli;

public sealed partial class DiffTests : IDisposable
{
    private const string Plan = "../../samples/plans/zhoucun-2024.plan.yaml";
    private const string Catalog = "../../samples/catalogs/caizheng.catalog.yaml";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_does_not_differ_from_itself() =>
        Assert.EndsWith("\n75 项，没有差别。\n", ToolRun.Of("diff", Plan, Plan).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("text", "zh", "diff.txt")]
    [InlineData("text", "en", "diff.en.txt")]
    [InlineData("json", "zh", "diff.json")]
    public void Next_years_plan_is_compared_row_by_row(string format, string language, string golden)
    {
        var run = ToolRun.Of("diff", Plan, NextYear(), "--format", format, "--lang", language);
        Assert.Equal(ExitCode.Good, run.Code);
        (run with { Out = run.Out.Replace(_folder.Path, "TMP", StringComparison.Ordinal) }).Matches(golden);
    }

    [Fact]
    public void Colours_are_for_terminals()
    {
        var run = ToolRun.Of(new ToolSettings { HasColour = true }, "diff", Plan, NextYear());
        Assert.Contains("\e[31m- 19 ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\e[32m+ 30 ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_is_compared_by_its_ids()
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Project, Catalog));
        var changed = text
            .Replace("version: 2025年版", "version: 2026年版", StringComparison.Ordinal)
            .Replace("path: [机构信息, 机关职能]", "path: [机构概况, 机关职能]", StringComparison.Ordinal)
            .Replace("deadline: 自信息形成或者变更之日起20个工作日内", "deadline: 自信息形成或者变更之日起30个工作日内", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        var summary = Summary("diff", Catalog, _folder.Write("new.catalog.yaml", changed));
        Assert.Equal(1, summary["moved"]);
        Assert.True(summary["limitLengthened"] > 5, "the default limit reaches the items that state none");
        Assert.Equal(0, summary["added"] + summary["dropped"] + summary["limitShortened"]);
    }

    [Theory]
    [InlineData("活动开展后5个工作日内", "活动开展后3个工作日内", "LimitShortened")]
    [InlineData("活动开展后5个工作日内", "活动开展后５个工作日内", null)]
    [InlineData("20个工作日内", "30个工作日以内", "LimitChanged")]
    [InlineData("20日内", "30日内", "LimitLengthened")]
    [InlineData("20个工作日内", "20日内", "LimitChanged")]
    [InlineData("7月10日前", "6月10日前", "LimitChanged")]
    [InlineData("公示不少于5日", "公示不少于7日", "LimitChanged")]
    [InlineData("每季度10日内", "每季度5日内", "LimitChanged")]
    [InlineData("年底前", "", "LimitChanged")]
    [InlineData("", "年底前", "LimitChanged")]
    public void A_limit_is_called_shorter_only_where_that_is_plain(string old, string @new, string? kind)
    {
        string Write(string name, string limit) => _folder.Write(name, $$"""
            政务公开: 计划/1
            标题: 甲
            任务: [{序号: 1, 要求: 公开预算, 时限: "{{limit}}"}]
            """);
        var summary = Summary("diff", Write("old.plan.yaml", old), Write("new.plan.yaml", @new));
        foreach (var limitKind in new[] { ChangeKind.LimitChanged, ChangeKind.LimitShortened, ChangeKind.LimitLengthened })
            Assert.Equal(limitKind.ToString() == kind ? 1 : 0, summary[ChangeWords.Code(limitKind)]);
    }

    [Theory]
    [InlineData("{序号: 1, 标识: A, 要求: 公开部门预算}", "{序号: 2, 标识: A, 要求: 完全不同的事情}", "id")]
    [InlineData("{序号: 1, 要求: 公开部门预算}", "{序号: 9, 要求: 公开部门预算}", "text")]
    [InlineData("{序号: 1, 要求: 按时公开部门预算和决算}", "{序号: 7, 要求: 公开部门预算、决算}", "text")]
    [InlineData("{序号: 1, 要求: 公开部门预算}", "{序号: 1, 要求: 培训业务骨干}", "number")]
    [InlineData("{标识: A, 要求: 公开部门预算}", "{标识: B, 要求: 公开部门预算}", null)]
    [InlineData("{序号: 1, 要求: 公开部门预算}", "{序号: 2, 要求: 培训业务骨干}", null)]
    public void Entries_are_recognised_by_id_then_words_then_number(string old, string @new, string? by)
    {
        string Write(string name, string task) => _folder.Write(name, $"政务公开: 计划/1\n标题: 甲\n任务: [{task}]\n");
        using var json = JsonDocument.Parse(ToolRun.Of("diff", Write("old.plan.yaml", old), Write("new.plan.yaml", @new), "--format", "json").Out);
        var changed = json.RootElement.GetProperty("changed").EnumerateArray().Select(entry => entry.GetProperty("matchedBy").GetString()).SingleOrDefault();
        Assert.Equal(by, changed);
        Assert.Equal(by is null ? 1 : 0, json.RootElement.GetProperty("dropped").GetArrayLength());
    }

    [Fact]
    public void Numbers_that_move_on_together_are_told_in_one_line() =>
        Assert.Equal(
            ["1 → 3", "5–7 → 6–8", "甲 → 乙", "— → 9"],
            NumberRuns.Of([("1", "3"), ("5", "6"), ("6", "7"), ("7", "8"), ("甲", "乙"), ("", "9")]));

    /// <summary>The plan of the year after: a row dropped, one put in (so that those below move on), words, units and limits changed.</summary>
    private string NextYear()
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Project, Plan));
        text = text
            .Replace("2024年周村区政务公开工作方案\n年度: 2024", "2025年周村区政务公开工作方案\n年度: 2025", StringComparison.Ordinal)
            .Replace("活动开展后5个工作日内", "活动开展后3个工作日内", StringComparison.Ordinal)
            .Replace("时限: 7月10日前", "时限: 6月30日前", StringComparison.Ordinal)
            .Replace("责任: 区司法局牵头，各行政执法主体具体落实", "责任: 区司法局", StringComparison.Ordinal)
            .Replace("要求: 规范招投标和公共资源配置的信息公开", "要求: 规范招投标、政府采购和公共资源配置全过程的信息公开", StringComparison.Ordinal)
            .Replace("          - 序号: 19\n            要求: 公开社会救助标准，动态调整\n            责任: 区民政局\n", "", StringComparison.Ordinal);
        text = Rows().Replace(text, row => row.Groups[1].Value + (int.Parse(row.Groups[2].ValueSpan, provider: null) is var number && number >= 30 ? number + 1 : number));
        text = text.Replace("          - 序号: 31\n", "          - 序号: 30\n            要求: 建设政策文件库并保持更新\n            责任: 区政府办公室\n          - 序号: 31\n", StringComparison.Ordinal);
        return _folder.Write("next.plan.yaml", text);
    }

    [GeneratedRegex(@"(- 序号: |\{序号: (?=4[456])|合并: )(\d+)")]
    private static partial Regex Rows();

    private static Dictionary<string, int> Summary(params string[] args)
    {
        using var json = JsonDocument.Parse(ToolRun.Of([.. args, "--format", "json"]).Out);
        return json.RootElement.GetProperty("summary").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetInt32());
    }
}
