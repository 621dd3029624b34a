using Zhengwu.Definitions;
using Zhengwu.Rules;

namespace Zhengwu.Findings;

/// <summary>What one rule found at one place: code, place, who is meant and what to do.</summary>
public sealed class Finding
{
    private readonly object[] _arguments;

    internal Finding(Rule rule, DefinitionText file, NodeId node, SourceSpan span, params object[] arguments)
    {
        Rule = rule;
        File = file;
        Node = node;
        Span = span;
        _arguments = arguments;
    }

    /// <summary>The rule that speaks.</summary>
    public Rule Rule { get; }

    /// <summary>The weight of the finding; the rule's own until a configuration sets another.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>The file it stands in.</summary>
    public DefinitionText File { get; }

    /// <summary>The path of the file, as it was given to the reader.</summary>
    public string Path => File.Path;

    /// <summary>The stretch of text that is meant.</summary>
    public SourceSpan Span { get; }

    /// <summary>The first place of <see cref="Span"/>.</summary>
    public TextPosition Start => File.PositionOf(Span.Start);

    /// <summary>The place just after <see cref="Span"/>.</summary>
    public TextPosition End => File.PositionOf(Span.End);

    /// <summary>The acceptance (忽略) that covers the finding; null when it stands.</summary>
    public Acceptance? AcceptedBy { get; private init; }

    internal NodeId Node { get; }

    /// <summary>The names that its texts are filled with, in the order of the placeholders.</summary>
    internal IReadOnlyList<object> Arguments => _arguments;

    /// <summary>The same finding, covered by an acceptance.</summary>
    internal Finding Accepted(Acceptance acceptance) => new(Rule, File, Node, Span, _arguments) { AcceptedBy = acceptance };

    /// <summary>What was found.</summary>
    public string Message(Language language) => RuleText.Format(Rule.Message, language, _arguments);

    /// <summary>What to do about it.</summary>
    public string Fix(Language language) => RuleText.Format(Rule.Fix, language, _arguments);

    /// <summary>The one-line form that editors and build servers recognise: <c>path(line,column): severity code: message fix</c>.</summary>
    public string ToString(Language language) =>
        $"{Path}({Start}): {RuleText.NameOf(Severity)} {Rule.Id}: {Advice(language)}";

    /// <summary>What was found and what to do, as one text.</summary>
    internal string Advice(Language language) => RuleText.Join(Message(language), Fix(language), language);

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.Chinese);
}
