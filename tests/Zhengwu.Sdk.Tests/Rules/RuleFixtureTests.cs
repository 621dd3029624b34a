using Zhengwu.Findings;

namespace Zhengwu.Rules;

public class RuleFixtureTests
{
    public static TheoryData<string> Rules => [.. Checked.Select(rule => rule.Id)];

    /// <summary>The rules whose findings stand at a node, so that an acceptance can be about them.</summary>
    public static TheoryData<string> AcceptableRules => [.. Checked.Where(IsAcceptable).Select(rule => rule.Id)];

    private static IEnumerable<Rule> Checked => RuleRegister.All.Where(rule => RuleFixture.CanShow(rule) && !RuleFixture.IsAboutRecords(rule));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_failing_fixture_fires_its_rule_where_expected(string id)
    {
        var fixture = new RuleFixture(id);
        var findings = fixture.Check(fixture.Fail);
        Assert.Contains(findings, finding => finding.Rule.Id == id);
        Snapshot.Matches(fixture.ExpectedFile, string.Concat(findings.Where(Stands).Select(finding => $"{finding}\n")));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_passing_fixture_is_clean(string id)
    {
        var fixture = new RuleFixture(id);
        Assert.Empty(fixture.Check(fixture.Pass).Where(Stands).Select(finding => finding.ToString()));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_finding_reads_well_in_both_languages(string id)
    {
        var fixture = new RuleFixture(id);
        foreach (var finding in fixture.Check(fixture.Fail))
        {
            foreach (var line in new[] { finding.ToString(Language.Chinese), finding.ToString(Language.English) })
            {
                Assert.DoesNotContain('\n', line);
                Assert.DoesNotContain("Zhengwu.", line, StringComparison.Ordinal); // an argument that is no text
                Assert.DoesNotContain("  ", line, StringComparison.Ordinal);
                Assert.False(line.EndsWith(' '), line);
            }
            Assert.InRange(finding.Span.Start, 0, finding.File.Content.Length);
            Assert.InRange(finding.Span.End, finding.Span.Start, finding.File.Content.Length);
        }
    }

    [Theory]
    [MemberData(nameof(AcceptableRules))]
    public void An_acceptance_marks_the_finding_and_changes_nothing_else(string id)
    {
        var fixture = new RuleFixture(id);
        var before = fixture.Check(fixture.Fail);
        var after = fixture.Check(fixture.Fail, WithAcceptance(fixture.Fail, id));
        Assert.Equal(before.Select(finding => finding.ToString()), after.Select(finding => finding.ToString()));
        Assert.All(after, finding => Assert.Equal(finding.Rule.Id == id, finding.AcceptedBy is not null));
    }

    [Fact]
    public void What_cannot_be_accepted_is_broken_text_another_file_or_another_acceptance() =>
        Assert.Equal(
            ["ZW0001", "ZW0002", "ZW0004", "ZW0009", "ZW0010", "ZW0013", "ZW0016", "ZW0017", "ZW0018", "ZW0021", "ZW0022"],
            Checked.Where(rule => !IsAcceptable(rule)).Select(rule => rule.Id));

    private static bool Stands(Finding finding) => finding.AcceptedBy is null;

    private static bool IsAcceptable(Rule rule)
    {
        var fixture = new RuleFixture(rule.Id);
        return fixture.FailHasModel
            && rule.Id is not ("ZW0016" or "ZW0017" or "ZW0018")
            && fixture.Check(fixture.Fail).Any(finding => finding.Rule == rule && finding.Node.Exists);
    }

    // At the end of the file, so that no finding moves.
    private static byte[] WithAcceptance(string file, string id)
    {
        var content = File.ReadAllText(file);
        var acceptance = content.Contains("政务公开:", StringComparison.Ordinal)
            ? $"忽略: [{{规则: {id}, 理由: 夹具}}]\n"
            : $"accept: [{{rule: {id}, reason: fixture}}]\n";
        return System.Text.Encoding.UTF8.GetBytes(content + acceptance);
    }
}
