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
    public static FindingSpec OfFault(string path, string description, Language language) => OfFile(FaultRules.Unexpected, path, language, description);

    /// <summary>A finding at the start of a file.</summary>
    public static FindingSpec OfFile(Rule rule, string path, Language language, params object[] arguments)
    {
        var message = string.Format(CultureInfo.InvariantCulture, rule.Message.In(language), arguments);
        var joint = language == Language.English ? " " : "";
        return new(rule.Id, language, message + joint + rule.Fix.In(language), path, default, default, default);
    }

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');
}
