using System.Globalization;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Generators.Pipeline;

/// <summary>One finding in the words and at the place in which it is reported.</summary>
internal sealed record FindingSpec(string RuleId, Language Language, string Message, string Path, SourceSpan Span, TextPosition Start, TextPosition End)
{
    public static FindingSpec Of(Finding finding, Language language) =>
        new(finding.Rule.Id, language, OneLine(finding.Advice(language)), finding.Path, finding.Span, finding.Start, finding.End);

    /// <summary>A fault of our own, at the start of the file.</summary>
    public static FindingSpec OfFault(string path, string description, Language language)
    {
        var rule = FaultRules.Unexpected;
        var message = string.Format(CultureInfo.InvariantCulture, rule.Message.In(language), description);
        return new(rule.Id, language, $"{message} {rule.Fix.In(language)}", path, default, default, default);
    }

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');
}
