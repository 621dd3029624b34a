using System.Threading.Tasks;
using Zhengwu.Definitions;

namespace Zhengwu.Rules;

/// <summary>Goes once through reading and checking on another thread, so that programs that live for the length of one check have less left to compile when it is their turn.</summary>
/// <remarks>What is computed here goes nowhere, and its faults are told by the check that follows.</remarks>
internal static class Warmup
{
    private const string Plan = """
        zhengwu: plan/1
        title: 周村区2026年政务公开工作方案
        year: 2026
        publisher: 周村区人民政府办公室
        groups:
          - name: 一、重点领域
            tasks:
              - {id: Budget, number: 1, requirement: 公开财政预决算，每季度更新一次, responsible: "区财政局牵头，各镇（街道）配合", deadline: 2026年3月31日前}
        """;

    private const string Catalog = """
        zhengwu: catalog/1
        id: sample
        title: 区财政局主动公开事项目录
        publisher: 区财政局
        items:
          - id: Functions
            number: 1
            path: [机构信息, 机关职能]
            elements: [{id: Text, name: 机关职能, type: text}]
            basis: {law: 中华人民共和国政府信息公开条例, article: 第二十条第二项}
            deadline: 自信息形成或者变更之日起20个工作日内
            subject: 区财政局
            method: proactive
            channels: [政府网站]
            responsible: 办公室
        """;

    private static int _begun;

    /// <summary>Begins, once in a process. Nobody waits for it.</summary>
    /// <param name="withPlans">Whether with plans, too; the files that take long are catalogs.</param>
    public static void Begin(bool withPlans)
    {
        if (Interlocked.Exchange(ref _begun, 1) == 0)
            _ = Task.Run(() => new DefinitionSet(Samples(withPlans)).Check());
    }

    private static IEnumerable<Definition> Samples(bool withPlans)
    {
        if (withPlans)
            yield return DefinitionReader.Read("sample.plan.yaml", Plan);
        yield return DefinitionReader.Read("sample.catalog.yaml", Catalog);
    }
}
