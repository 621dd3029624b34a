using Zhengwu.Findings;
using Zhengwu.Records;

namespace Zhengwu.Rules;

/// <summary>Every rule about records fires on its failing fixture, as <c>expected.txt</c> says, and not on its passing one.</summary>
public class RecordFixtureTests
{
    public static TheoryData<string> Rules => [.. RuleRegister.All.Where(RuleFixture.IsAboutRecords).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_failing_fixture_fires_its_rule_where_expected(string id)
    {
        var fixture = new RecordFixture(id);
        var findings = RecordFixture.Check(fixture.Files.Fail);
        Assert.Contains(findings, finding => finding.Rule.Id == id);
        Snapshot.Matches(fixture.Files.ExpectedFile, string.Concat(findings.Select(finding => $"{finding}\n")));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_passing_fixture_is_clean(string id) =>
        Assert.Empty(RecordFixture.Check(new RecordFixture(id).Files.Pass).Select(finding => finding.ToString()));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_finding_reads_well_in_both_languages(string id)
    {
        foreach (var finding in RecordFixture.Check(new RecordFixture(id).Files.Fail))
        {
            foreach (var line in new[] { finding.ToString(Language.Chinese), finding.ToString(Language.English) })
            {
                Assert.DoesNotContain('\n', line);
                Assert.DoesNotContain("Zhengwu.", line, StringComparison.Ordinal); // an argument that is no text
                Assert.DoesNotContain("  ", line, StringComparison.Ordinal);
                Assert.False(line.EndsWith(' '), line);
            }
        }
    }

    [Fact]
    public void The_shared_definitions_have_no_faults_of_reading() =>
        Assert.All(["catalog.yaml", "plan.yaml", "units.yaml"], name => Assert.Empty(RecordFixture.Definition(name).ReadingFindings.Select(finding => finding.ToString())));
}
