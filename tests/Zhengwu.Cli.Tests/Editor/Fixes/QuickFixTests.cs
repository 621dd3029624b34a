using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Editor.Fixes;

public class QuickFixTests
{
    // The fault is one of the layout or of the language itself, and is gone in another.
    private static readonly string[] OnlyInLines = ["ZW0010", "ZW0013", "ZW0019", "ZW0020", "ZW0021"];
    private static readonly string[] OnlyInItsLanguage = ["ZW0005", "ZW0008", "ZW0011"];

    // What goes takes its line with it, and a comment on that line with the line: then nothing is offered.
    private static readonly string[] TakesALine = ["ZW0006", "ZW0016", "ZW0017", "ZW0018", "ZW0024", "ZW1007", "ZW1014", "ZW1020"];

    public static TheoryData<string> Rules => [.. QuickFixes.Rules.Select(rule => rule.Id)];

    public static TheoryData<string> RulesInBrackets => [.. QuickFixes.Rules.Select(rule => rule.Id).Except(OnlyInLines)];

    public static TheoryData<string> RulesInOtherLanguage => [.. QuickFixes.Rules.Select(rule => rule.Id).Except(OnlyInItsLanguage)];

    public static TheoryData<string> RulesThatTakeNoLine => [.. QuickFixes.Rules.Select(rule => rule.Id).Except(TakesALine)];

    /// <summary>The rules whose findings an editor can show in a definition.</summary>
    private static IEnumerable<Rule> Shown =>
        RuleRegister.All.Where(rule => rule.Id[..3] is "ZW0" or "ZW1" or "ZW2" or "ZW3" or "ZW5");

    public static TheoryData<string> AllShown => [.. Shown.Where(rule => rule.Id is not ("ZW3009" or "ZW3011")).Select(rule => rule.Id)];

    [Fact]
    public void A_third_of_the_rules_have_a_fix()
    {
        var mended = QuickFixes.Rules.Count(rule => new FixFixture(rule.Id).First is { Fix.IsForm: false });
        Assert.True(mended * 3 >= Shown.Count(), $"{mended} of {Shown.Count()} rules are mended without anything to fill in.");
        Assert.All(QuickFixes.Rules, rule => Assert.Contains(rule, Shown));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_first_fix_mends_its_finding_and_brings_no_error(string id) => AssertMends(new(id));

    [Theory]
    [MemberData(nameof(RulesInBrackets))]
    public void It_does_in_brackets(string id) => AssertMends(new(id, FixVariants.InBrackets));

    [Theory]
    [MemberData(nameof(RulesInOtherLanguage))]
    public void It_does_with_keys_of_the_other_language(string id) => AssertMends(new(id, FixVariants.InOtherLanguage));

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_does_with_carriage_returns_and_writes_them(string id)
    {
        var (fixture, fix) = AssertMends(new(id, (_, text) => FixVariants.WithCarriageReturns(text)));
        var text = TextEdits.Apply(fix.File.Text.Content, fix.Edits);
        Assert.True(fixture.File.Text.Content.Length == 0 || !text.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal), text);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_keeps_the_comments_above_the_lines(string id) => AssertMends(new(id, (_, text) => FixVariants.WithComments(text)));

    [Theory]
    [MemberData(nameof(RulesThatTakeNoLine))]
    public void It_keeps_the_comments_behind_the_lines(string id) => AssertMends(new(id, (_, text) => FixVariants.WithCommentsBehind(text)));

    [Theory]
    [MemberData(nameof(AllShown))]
    public void What_can_be_accepted_is_offered_to_be_and_is_once_the_reason_is_written(string id)
    {
        var fixture = new FixFixture(id);
        foreach (var finding in fixture.Findings.Where(finding => finding.Rule.Id == id && finding.AcceptedBy is null))
        {
            var offers = fixture.FixesOf(finding);
            if (offers is not [.., var last] || !FixFixture.IsAcceptance(last))
            {
                Assert.True(!finding.Node.Exists || fixture.File.Kind is null || id is "ZW0016" or "ZW0017" or "ZW0018", $"Nothing offers to accept {finding}");
                continue;
            }
            Assert.True(last.IsForm);
            var edits = last.Edits.Select(edit => edit with { Words = edit.Words.Replace(": }", ": 理由}", StringComparison.Ordinal) });
            var after = fixture.Check(last, DefinitionReader.Read(last.File.Path, TextEdits.Apply(last.File.Text.Content, edits)));
            Assert.Contains(after, other => other.Rule == finding.Rule && other.AcceptedBy is not null && other.Message(Language.Chinese) == finding.Message(Language.Chinese));
        }
    }

    [Fact]
    public void A_finding_that_is_accepted_has_no_fix()
    {
        var fixture = new FixFixture("ZW1013", (_, text) => text + "忽略: [{规则: ZW1013, 理由: 夹具}]\n");
        var accepted = fixture.Findings.Single(finding => finding.AcceptedBy is not null);
        Assert.Empty(fixture.FixesOf(accepted));
    }

    private static (FixFixture Fixture, QuickFix Fix) AssertMends(FixFixture fixture)
    {
        Assert.True(fixture.First is not null, $"No fix is offered for any of {string.Join("\n", fixture.Findings)} in\n{fixture.File.Text.Content}");
        var (finding, fix) = fixture.First!.Value;
        var after = fixture.After(fix);
        Assert.True(Left(finding, fix, after) < Left(finding, fix, fixture.Findings), $"{fix.Title} leaves {string.Join("\n", after)}");
        Assert.Empty(fixture.File.Kind is null ? [] : Errors(after).Except(Errors(fixture.Findings)));
        var changed = DefinitionReader.Read(fix.File.Path, TextEdits.Apply(fix.File.Text.Content, fix.Edits));
        Assert.True(Comments.AllStay(fix.File, changed));
        return (fixture, fix);
    }

    /// <summary>How many findings of the rule stand; of a place to fill in, those that are not about an empty value.</summary>
    private static int Left(Finding finding, QuickFix fix, IEnumerable<Finding> all) =>
        all.Count(other => other.Rule == finding.Rule && other.AcceptedBy is null && !(fix.IsForm && string.IsNullOrWhiteSpace(other.File.Content.Substring(other.Span.Start, other.Span.Length))));

    private static IEnumerable<string> Errors(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule.Id).Distinct();
}
