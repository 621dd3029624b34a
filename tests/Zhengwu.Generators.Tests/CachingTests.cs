using Zhengwu.Generators.Tests.Host;

namespace Zhengwu.Generators.Tests;

/// <summary>An edit runs again what depends on it, and nothing else. The reasons are those that the compiler gives.</summary>
public sealed class CachingTests
{
    private const int Pairs = 25;
    private const string All = "50", AllButOne = "49", AllButTwo = "48";

    private readonly MemoryText[] _texts = [.. Enumerable.Range(1, Pairs).SelectMany(i => new[] { Plan(i), Units(i) })];

    [Fact]
    public void Unrelated_code_runs_nothing_again()
    {
        var host = Start();

        var result = host.AddCode("class Unrelated { }").Run();

        foreach (var step in OurSteps)
            Assert.Matches("^(Cached|Unchanged) [0-9]+$", result.Reasons(step));
        Assert.Equal($"Cached {2 * Pairs * 2}", result.OutputReasons);
        Assert.All(_texts, text => Assert.Equal(1, text.Reads));
    }

    [Fact]
    public void Every_step_has_a_name_by_which_it_is_tracked()
    {
        var result = Start().Run();

        Assert.Superset(OurSteps.ToHashSet(), result.StepNames.ToHashSet());
    }

    [Fact]
    public void An_edited_comment_is_read_and_emits_nothing()
    {
        var host = Start();

        var result = host.Replace(_texts[0], Plan(1, head: "# a comment\n\n")).Run();

        Assert.Equal($"Cached {AllButOne} Modified 1", result.Reasons("Files"));
        Assert.Equal($"Unchanged {All}", result.Reasons("Models"));
        Assert.Equal($"Cached {All}", result.Reasons("Specs"));
        // The plan's own findings stand two lines lower; nobody else's are looked for again, not even its neighbour's.
        Assert.Equal($"Modified 1 Unchanged {AllButOne}", result.Reasons("Neighbourhoods"));
        Assert.Equal($"Cached {AllButOne} Modified 1", result.Reasons("Findings"));
        Assert.Equal("Cached 99 Modified 1", result.OutputReasons);
    }

    [Fact]
    public void A_comment_below_everything_reports_nothing_again()
    {
        var host = Start();

        var result = host.Replace(_texts[0], Plan(1, tail: "# the end\n")).Run();

        Assert.Equal($"Cached {AllButOne} Unchanged 1", result.Reasons("Findings"));
        Assert.Equal("Cached 100", result.OutputReasons);
    }

    [Fact]
    public void An_added_task_emits_its_plan()
    {
        var host = Start();

        var result = host.Replace(_texts[0], Plan(1, tail: "  - {标识: Training, 要求: 培训, 责任: 区司法局, 时限: 年底前}\n")).Run();

        Assert.Equal($"Modified 1 Unchanged {AllButOne}", result.Reasons("Models"));
        Assert.Equal($"Cached {AllButOne} Modified 1", result.Reasons("Specs"));
        Assert.Contains("PlanTask Training", result.Sources["P1Plan.g.cs"], StringComparison.Ordinal);
        Assert.Equal($"Cached 1", result.Reasons("Index"));
        // The units file is checked again: whether each of its units is bound to a task is for the plan to say.
        Assert.Equal($"Modified 2 Unchanged {AllButTwo}", result.Reasons("Neighbourhoods"));
        Assert.Empty(result.CompilerErrors);
    }

    [Fact]
    public void An_edited_units_file_emits_its_class_and_checks_the_files_that_name_it()
    {
        var host = Start();

        var result = host.Replace(_texts[1], Units(1, "  - {标识: Library, 名称: 区图书馆, 类别: 企事业单位}\n")).Run();

        Assert.Equal($"Modified 1 Unchanged {AllButOne}", result.Reasons("Models"));
        Assert.Equal($"Cached {AllButOne} Modified 1", result.Reasons("Specs"));
        Assert.Equal($"Modified 2 Unchanged {AllButTwo}", result.Reasons("Neighbourhoods"));
        Assert.Contains("Unit Library", result.Sources["U1Units.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_file_takes_its_class_along_and_is_missed_where_it_is_named()
    {
        var host = Start();

        var result = host.Remove(_texts[1]).Run();

        Assert.DoesNotContain("U1Units.g.cs", result.Sources.Keys);
        Assert.Equal(2 * Pairs - 1, result.Sources.Count);
        Assert.Contains(result.FindingLines, line => line.StartsWith("p1.plan.yaml(", StringComparison.Ordinal) && line.Contains("ZW0015", StringComparison.Ordinal));
        Assert.Equal($"Cached {AllButOne} Removed 1", result.Reasons("Specs"));
    }

    [Fact]
    public void An_added_file_leaves_the_others_alone()
    {
        var host = Start();

        var result = host.Add(Plan(Pairs + 1)).Run();

        Assert.Equal($"Cached {All} New 1", result.Reasons("Specs"));
        Assert.Equal(2 * Pairs + 1, result.Sources.Count);
    }

    [Fact]
    public void A_class_whose_first_file_goes_is_taken_by_the_second()
    {
        MemoryText first = new("a.plan.yaml", "政务公开: 计划/1\n标识: same\n标题: 甲\n"), second = new("b.plan.yaml", "政务公开: 计划/1\n标识: same\n标题: 乙\n");
        var host = new GeneratorHost([second, first]);
        Assert.Contains("甲", host.Run().Sources["SamePlan.g.cs"], StringComparison.Ordinal);

        var result = host.Remove(first).Run();

        Assert.Contains("乙", result.Sources["SamePlan.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(result.FindingLines, line => line.Contains("ZW3007", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_of_one_directory_are_checked_together_and_emitted_apart()
    {
        var other = new MemoryText("q.plan.yaml", "政务公开: 计划/1\n标识: q\n标题: 另一方案\n单位目录: u1.units.yaml\n");
        var host = new GeneratorHost([.. _texts, other]);
        _ = host.Run();

        var result = host.Replace(other, new MemoryText("q.plan.yaml", "政务公开: 计划/1\n标识: q\n标题: 另一方案\n单位目录: u1.units.yaml\n任务: [{标识: A, 要求: 一, 责任: 区司法局}]\n")).Run();

        // The edited plan, the directory, and the other plan of that directory.
        Assert.Equal("Modified 3 Unchanged 48", result.Reasons("Neighbourhoods"));
        Assert.Equal("Cached 50 Modified 1", result.Reasons("Specs"));
    }

    [Fact]
    public void The_same_file_twice_counts_once()
    {
        var result = new GeneratorHost([Plan(1), Plan(1), Units(1)]).Run();

        Assert.Null(result.Exception);
        Assert.Equal(2, result.Sources.Count);
        Assert.Empty(result.CompilerErrors);
    }

    private static IReadOnlyList<string> OurSteps =>
        ["HasRecords", "Options", "Texts", "Files", "Set", "Headers", "Index", "Models", "Specs", "Neighbourhoods", "Findings"];

    private GeneratorHost Start()
    {
        var host = new GeneratorHost(_texts);
        var first = host.Run();
        Assert.Equal($"New {All}", first.Reasons("Files"));
        Assert.Equal(2 * Pairs, first.Sources.Count);
        return host;
    }

    // Each plan has a finding: its second task has neither id nor number.
    private static MemoryText Plan(int number, string head = "", string tail = "") => new($"p{number}.plan.yaml", $$"""
        {{head}}政务公开: 计划/1
        标识: p{{number}}
        标题: 2026年方案{{number}}
        年度: 2026
        印发: {单位: 区政府办公室, 日期: 2026-01-05, 公开属性: 此件公开发布}
        单位目录: u{{number}}.units.yaml
        任务:
          - {标识: AnnualReport, 要求: 年度报告, 责任: 区政府办公室, 时限: 次年1月31日前}
          - {要求: 开放活动, 责任: 区司法局, 时限: 年底前}

        """ + tail);

    private static MemoryText Units(int number, string tail = "") => new($"u{number}.units.yaml", $$"""
        政务公开: 单位/1
        标识: u{{number}}
        标题: 单位{{number}}
        单位:
          - {标识: GovernmentOffice, 名称: 区政府办公室, 类别: 部门}
          - {标识: Justice, 名称: 区司法局, 类别: 部门}

        """ + tail);

    [Fact]
    public void An_edited_element_emits_its_catalog_and_an_edited_comment_nothing()
    {
        MemoryText before = Catalog("# 一\n", "Text"), moved = Catalog("# 一\n# 二\n", "Text"), renamed = Catalog("", "Words");
        var host = new GeneratorHost([.. _texts, before]);
        _ = host.Run();

        Assert.Equal("Cached 51", host.Replace(before, moved).Run().Reasons("Specs"));
        var result = host.Replace(moved, renamed).Run();

        Assert.Equal("Cached 50 Modified 1", result.Reasons("Specs"));
        Assert.Contains("required string Words ", result.Sources["CCatalog.Records1.g.cs"], StringComparison.Ordinal);
    }

    private static MemoryText Catalog(string head, string element) => new("c.catalog.yaml", $$"""
        {{head}}政务公开: 目录/1
        标识: c
        标题: 目录
        事项:
          - {标识: A, 路径: [甲], 要素: [{标识: {{element}}, 名称: 正文}]}

        """);
}
