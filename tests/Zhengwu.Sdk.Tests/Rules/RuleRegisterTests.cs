using System.Text.RegularExpressions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

public partial class RuleRegisterTests
{
    public static TheoryData<string> Rules => [.. RuleRegister.All.Select(rule => rule.Id)];

    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        var ids = RuleRegister.All.Select(rule => rule.Id).ToList();
        Assert.All(ids, id => Assert.Matches("^ZW[0-9]{4}$", id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Texts_are_there_in_both_languages_with_the_same_placeholders(string id)
    {
        var rule = RuleRegister.Find(id)!;
        foreach (var text in new[] { rule.Title, rule.Message, rule.Fix, rule.Basis ?? rule.Title })
        {
            Assert.Matches("[\u4e00-\u9fff]", text.Chinese);
            Assert.Matches("[A-Za-z]{2}", text.English);
            Assert.Equal(PlaceholdersOf(text.Chinese), PlaceholdersOf(text.English));
        }
        Assert.EndsWith("。", rule.Message.Chinese, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Message.English, StringComparison.Ordinal);
        Assert.EndsWith("。", rule.Fix.Chinese, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Fix.English, StringComparison.Ordinal);
        Assert.DoesNotContain('。', rule.Title.Chinese);
        Assert.DoesNotMatch("[\u4e00-\u9fff][,;:!?()][\u4e00-\u9fff]", rule.Message.Chinese + rule.Fix.Chinese); // half-width marks
    }

    [Fact]
    public void Placeholders_count_through_from_zero()
    {
        foreach (var rule in RuleRegister.All)
        {
            var used = PlaceholdersOf(rule.Message.Chinese + rule.Fix.Chinese).ToList();
            Assert.Equal(Enumerable.Range(0, used.Count).Select(i => $"{{{i}}}"), used);
        }
    }

    private static IEnumerable<string> PlaceholdersOf(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Placeholder();
}
