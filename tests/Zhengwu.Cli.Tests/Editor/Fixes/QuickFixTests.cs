using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Editor.Fixes;

public class QuickFixTests
{
    public static TheoryData<string> Rules => [.. QuickFixes.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_first_fix_mends_its_finding_and_brings_no_error(string id)
    {
        var fixture = new FixFixture(id);
        Assert.True(fixture.First is not null, $"{id}: no fix is offered for {string.Join("\n", fixture.Findings.Where(finding => finding.Rule.Id == id))}");
        var (finding, fix) = fixture.First!.Value;
        var after = fixture.After(fix);
        AssertMended(finding, fix, fixture.Findings, after);
        Assert.Empty(Errors(after).Except(Errors(fixture.Findings)).Where(_ => fixture.File.Kind is not null));
    }

    private static void AssertMended(Finding finding, QuickFix fix, IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var left = after.Where(other => other.Rule == finding.Rule && other.AcceptedBy is null).ToList();
        if (fix.IsForm)
            Assert.All(left.Where(other => other.Start.Line == finding.Start.Line), other => Assert.True(before.Any(old => old.ToString() == other.ToString()) && other.ToString() != finding.ToString() || other.Span.Length == 0, $"{other} is not about what is to be filled in."));
        else
            Assert.True(left.Count < before.Count(other => other.Rule == finding.Rule), $"{fix.Title} leaves {string.Join("\n", left)}");
    }

    private static IEnumerable<string> Errors(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule.Id).Distinct();
}
