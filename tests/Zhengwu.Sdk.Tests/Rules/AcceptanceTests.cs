using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>What an acceptance (忽略) covers, and what is said about one that is of no use.</summary>
public class AcceptanceTests
{
    private static readonly DateOnly Today = new(2026, 1, 15);

    [Fact]
    public void An_acceptance_in_an_item_covers_that_item_alone()
    {
        var findings = Check("", "{规则: ZW1013, 理由: 本村自有}");
        Assert.Equal(["ZW1013"], Codes(findings.Where(finding => finding.AcceptedBy is not null)));
        Assert.Equal("本村自有", findings.Single(finding => finding.AcceptedBy is not null).AcceptedBy!.Reason.Text);
        Assert.Equal(["ZW1009"], Codes(findings.Where(finding => finding.AcceptedBy is null)));
    }

    [Fact]
    public void An_acceptance_at_the_top_covers_the_file()
    {
        var findings = Check("忽略: [{规则: ZW1013, 理由: 甲}, {规则: ZW1009, 理由: 乙}]", null);
        Assert.Equal(["甲", "乙"], findings.Select(finding => finding.AcceptedBy?.Reason.Text));
    }

    [Fact]
    public void A_single_acceptance_needs_no_list() =>
        Assert.NotNull(Check("忽略: {规则: ZW1013, 理由: 甲}", null)[0].AcceptedBy);

    [Theory]
    [InlineData("{规则: ZW1013, 理由: 甲, 至: 2026-01-15}", null)] // the last day is inclusive
    [InlineData("{规则: ZW1013, 理由: 甲, 至: 2026-01-14}", "ZW0018 对 ZW1013 的忽略已于 2026-01-14 到期，问题照常报告。")]
    [InlineData("{规则: ZW1013, 理由: 甲, 至: 月底}", "ZW0014 “至”应为日期，“月底”不是。")]
    [InlineData("{规则: ZW1001, 理由: 甲}", "ZW0017 这里没有 ZW1001 的问题可以忽略。")]
    [InlineData("{规则: ZW1009, 理由: 甲}", "ZW0017 这里没有 ZW1009 的问题可以忽略。")] // it stands in another item
    [InlineData("{规则: ZW1013}", "ZW0016 这条忽略没有写明理由，不起作用。")]
    [InlineData("{规则: ZW1013, 理由: ''}", "ZW0016 这条忽略没有写明理由，不起作用。")]
    [InlineData("{理由: 甲}", "ZW0016 这条忽略没有写明规则，不起作用。")]
    [InlineData("{规则: ZW101, 理由: 甲}", "ZW0016 这条忽略所写的“ZW101”不是规则编号，不起作用。")]
    [InlineData("ZW1013", "ZW0007 “忽略项”应为键值对，这里是文字。")]
    public void A_faulty_acceptance_says_what_it_lacks(string acceptance, string? expected)
    {
        var about = Check("", acceptance).Where(finding => finding.Rule.Id.StartsWith("ZW0", StringComparison.Ordinal));
        Assert.Equal(expected is null ? [] : [expected], about.Select(finding => $"{finding.Rule.Id} {finding.Message(Language.Chinese)}"));
    }

    [Fact]
    public void An_end_means_nothing_to_a_check_that_does_not_know_the_day()
    {
        var findings = Check("", "{规则: ZW1013, 理由: 甲, 至: 2020-01-01}", today: null);
        Assert.Equal(["ZW1013", "ZW1009"], Codes(findings));
        Assert.NotNull(findings[0].AcceptedBy);
    }

    [Fact]
    public void An_acceptance_cannot_be_kept_alive_by_another()
    {
        var findings = Check("忽略: [{规则: ZW0018, 理由: 乙}]", "{规则: ZW1013, 理由: 甲, 至: 2025-01-01}");
        Assert.Equal(["ZW1013", "ZW0018", "ZW1009", "ZW0017"], Codes(findings));
        Assert.All(findings, finding => Assert.Null(finding.AcceptedBy));
    }

    [Fact]
    public void A_finding_about_the_text_can_be_accepted_too()
    {
        var findings = Check("忽略: [{规则: ZW0005, 理由: 旧系统的键}, {规则: ZW1013, 理由: 甲}]\n旧编号: 12", null);
        Assert.Equal("旧系统的键", findings.Single(finding => finding.Rule.Id == "ZW0005").AcceptedBy?.Reason.Text);
    }

    private static string[] Codes(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Rule.Id)];

    private static IReadOnlyList<Finding> Check(string top, string? acceptance) => Check(top, acceptance, Today);

    private static IReadOnlyList<Finding> Check(string top, string? acceptance, DateOnly? today)
    {
        var definition = DefinitionReader.Read("demo.catalog.yaml", $$"""
            政务公开: 目录/1
            标识: demo
            标题: 目录
            缺省: {主体: 区民政局, 时限: 信息形成之日起20个工作日内, 方式: 主动公开, 责任: 养老服务科}
            事项:
              - 标识: A
                路径: [甲]
                内容: 甲
                依据: 预算法第十四条
                渠道: [村口大喇叭]
                {{(acceptance is null ? "备注: 无" : $"忽略: [{acceptance}]")}}
              - {标识: B, 路径: [乙], 内容: 乙, 类别: 其他, 渠道: [政府网站]}
            {{top.ReplaceLineEndings("\n")}}
            """);
        return new DefinitionSet([definition]).Check(definition, new CheckOptions { Today = today });
    }
}
