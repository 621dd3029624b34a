using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>What one rule found in one record (记录的检查结果): code, place, what is wrong and what to do. It never quotes personal data.</summary>
public sealed class RecordFinding
{
    private readonly object[] _arguments;

    internal RecordFinding(Rule rule, RecordTerms terms, RecordPlace place, params object[] arguments) =>
        (Rule, Terms, Place, _arguments) = (rule, terms, place, arguments);

    /// <summary>The rule that speaks.</summary>
    public Rule Rule { get; }

    /// <summary>The weight of the finding.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>The terms by which the record was judged.</summary>
    public RecordTerms Terms { get; }

    /// <summary>The place in the record.</summary>
    public RecordPlace Place { get; }

    /// <summary>Where a JSON text stops being one; null for what is found in a record that could be read.</summary>
    public TextPosition? Position { get; internal init; }

    /// <summary>The element that is meant; null for another part.</summary>
    public ElementTerms? Element => Place is { Part: RecordPart.Element, Index: >= 0 } ? Terms.Elements[Place.Index] : null;

    /// <summary>The place as a JSON pointer (RFC 6901) into the record's JSON form, with the property names of a language.</summary>
    public string Pointer(Language language) => RecordPointer.Of(Place, Terms, language);

    /// <summary>What was found.</summary>
    public string Message(Language language) => RuleText.Format(Rule.Message, language, _arguments);

    /// <summary>What to do about it.</summary>
    public string Fix(Language language) => RuleText.Format(Rule.Fix, language, _arguments);

    /// <summary>One line: <c>severity code pointer: message fix</c>.</summary>
    public string ToString(Language language) =>
        $"{RuleText.NameOf(Severity)} {Rule.Id} {Pointer(language)}: {RuleText.Join(Message(language), Fix(language), language)}";

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.Chinese);
}
