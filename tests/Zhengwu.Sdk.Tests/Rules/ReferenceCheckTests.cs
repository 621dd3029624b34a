using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>The files that a definition names (ZW0015).</summary>
public class ReferenceCheckTests
{
    private const string Units = "政务公开: 单位/1\n标识: units\n单位: [{标识: A, 名称: 区民政局}]\n";
    private const string Catalog = "政务公开: 目录/1\n标识: catalog\n标题: 目录\n";

    [Theory]
    [InlineData("units.units.yaml")]
    [InlineData("./units.units.yaml")]
    [InlineData("../2024/units.units.yaml")]
    [InlineData("..\\2024\\units.units.yaml")]
    public void A_name_is_looked_for_from_the_folder_of_the_file(string name) =>
        Assert.Empty(CheckPlan($"单位目录: {name}\n", ("2024/units.units.yaml", Units)));

    [Theory]
    [InlineData("2024/units.units.yaml")]
    [InlineData("Units.units.yaml")]
    [InlineData("/2024/units.units.yaml")]
    public void Another_name_is_not_found(string name) =>
        Assert.Equal([$"3,7 引用的单位目录“{name}”没有找到。"], CheckPlan($"单位目录: {name}\n", ("2024/units.units.yaml", Units)));

    [Fact]
    public void Every_catalog_of_a_plan_is_looked_for() =>
        Assert.Equal(["3,24 引用的事项目录“b.catalog.yaml”没有找到。"], CheckPlan("事项目录: [a.catalog.yaml, b.catalog.yaml]\n", ("2024/a.catalog.yaml", Catalog)));

    [Fact]
    public void A_file_of_another_kind_is_not_what_was_named() =>
        Assert.Equal(["3,7 引用的单位目录“a.catalog.yaml”是“目录”文件。"], CheckPlan("单位目录: a.catalog.yaml\n", ("2024/a.catalog.yaml", Catalog)));

    [Theory]
    [InlineData("政务公开: 单位/9\n")]
    [InlineData("")]
    [InlineData("{")]
    public void A_file_that_is_there_but_cannot_be_read_is_found(string content) =>
        Assert.Empty(CheckPlan("单位目录: units.units.yaml\n", ("2024/units.units.yaml", content)));

    [Fact]
    public void An_empty_name_names_nothing() => Assert.Empty(CheckPlan("单位目录:\n"));

    private static string[] CheckPlan(string rest, params (string Path, string Content)[] others)
    {
        var plan = DefinitionReader.Read("2024/demo.plan.yaml", $"政务公开: 计划/1\n标题: 计划\n{rest}");
        var set = new DefinitionSet([plan, .. others.Select(other => DefinitionReader.Read(other.Path, other.Content))]);
        return [.. set.Check(plan).Where(finding => finding.Rule.Id == "ZW0015").Select(finding => $"{finding.Start} {finding.Message(Language.Chinese)}")];
    }
}
