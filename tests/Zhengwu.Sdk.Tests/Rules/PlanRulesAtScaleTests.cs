using System.Diagnostics;
using System.Text;
using Zhengwu.Definitions;

namespace Zhengwu.Rules;

public class PlanRulesAtScaleTests
{
    // Comparing every name with every other would take minutes; the bound only tells that from what is linear.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    [Fact]
    public void Five_thousand_tasks_with_names_of_their_own_take_no_time_to_speak_of()
    {
        var units = new StringBuilder("政务公开: 单位/1\n标识: units\n标题: 大目录\n单位:\n");
        var plan = new StringBuilder("政务公开: 计划/1\n标识: big\n标题: 大方案\n年度: 2024\n层级: 县级\n地区: 周村区\n单位目录: big.units.yaml\n任务:\n");
        for (var i = 1; i <= 5000; i++)
        {
            units.Append($"  - {{标识: U{i}, 名称: 第{i}镇教育和体育局, 类别: 部门}}\n");
            plan.Append($"  - {{序号: {i}, 要求: 第{i}项，每年至少{i}次，7月10日前完成, 责任: 第{i}镇教育体育局、区第{i}专项服务局}}\n");
        }
        var set = new DefinitionSet([DefinitionReader.Read("big.plan.yaml", plan.ToString()), DefinitionReader.Read("big.units.yaml", units.ToString())]);
        var watch = Stopwatch.StartNew();
        var findings = set.Check();
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed}");
        Assert.NotEmpty(findings);
    }
}
