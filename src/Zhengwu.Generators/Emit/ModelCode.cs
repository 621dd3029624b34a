using System.Globalization;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Generators.Emit;

/// <summary>The expressions that build what plans and unit directories share; see <see cref="CompilerServices.GeneratedModel"/>, whose methods they call.</summary>
internal static class ModelCode
{
    public static Code? Text(Value<string> value) => Cell(value, "string", Code.Literal, static (literal, _) => Code.Call("Text", literal));

    public static Code? Date(Value<DateOnly> value) => Cell(value, "global::System.DateOnly", Code.Literal,
        static (text, date) => Code.Call("Date", text, Code.Number(date.Year), Code.Number(date.Month), Code.Number(date.Day)));

    public static Code? Flag(Value<bool> value) => Cell(value, "bool", Code.Literal,
        static (text, flag) => Code.Call("Flag", text, Code.Text(flag ? "true" : "false")));

    public static Code? Type(Value<FieldType> value) => Cell(value, "global::Zhengwu.Plans.FieldType", Code.Literal,
        static (text, type) => Code.Call("Choice", text, Code.Text("global::Zhengwu.Plans.FieldType." + type)));

    public static Code? Years(Value<YearRange> value) => Cell(value, "global::Zhengwu.Plans.YearRange", Code.Literal,
        static (text, years) => Code.Call("Years", text, Code.Number(years.First), Code.Number(years.Last)));

    public static Code? Every(Value<Cycle> value) => Cell(value, "global::Zhengwu.Deadlines.Cycle", Code.Literal,
        static (text, cycle) => Code.Call("Every", text, Code.Number(cycle.Amount), Code.Text("global::Zhengwu.Deadlines.CycleUnit." + cycle.Unit)));

    public static Code? Partial(Value<PartialDate> value) => Cell(value, "global::Zhengwu.Plans.PartialDate", Code.Literal,
        static (text, date) => Code.Call("Partial", text, Code.Number(date.Year), Code.Number(date.Month), Code.Number(date.Day)));

    public static Code? Limit(Value<Limit> value) => Cell(value, "global::Zhengwu.Deadlines.Limit", Code.Literal, static (text, limit) =>
    {
        var parts = LimitParts.Of(limit);
        var numbers = Code.Text($"new int[] {{ {string.Join(", ", parts.Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))} }}");
        return Code.Call("Limit", [text, numbers, .. parts.Words.Select(Code.Literal)]);
    });

    public static Code? Texts(ValueList<Value<string>> values)
    {
        if (values.IsEmpty)
            return null;
        var allGiven = values.All(value => value.State == ValueState.Given);
        return Code.Call("Texts", values.Select(value => allGiven ? Code.Literal(value.Text!) : Text(value) ?? Absent));
    }

    public static Code? Bases(ValueList<LegalBasis> bases) => Each("Bases", bases, static basis => Code.Named("Basis",
        ("law", Text(basis.Law)),
        ("number", Text(basis.Number)),
        ("article", Text(basis.Article)),
        ("text", Text(basis.Text)),
        ("force", Text(basis.Force)),
        ("extensions", Extensions(basis.Extensions))));

    public static Code? Acceptances(ValueList<Acceptance> accepted) => Each("Acceptances", accepted, static acceptance => Code.Named("Accept",
        ("rule", Text(acceptance.Rule)),
        ("reason", Text(acceptance.Reason)),
        ("until", Date(acceptance.Until)),
        ("extensions", Extensions(acceptance.Extensions))));

    public static Code? Envelope(DocumentEnvelope? document) => document is null ? null : Code.Named("Envelope",
        ("issuer", Text(document.Issuer)),
        ("number", Text(document.Number)),
        ("date", Date(document.Date)),
        ("published", Date(document.Published)),
        ("addressees", Text(document.Addressees)),
        ("attribute", Text(document.Attribute)),
        ("index", Text(document.Index)),
        ("topic", Text(document.Topic)),
        ("publisher", Text(document.Publisher)),
        ("expires", Date(document.Expires)),
        ("method", Text(document.Method)),
        ("validity", Text(document.Validity)),
        ("views", Text(document.Views)),
        ("origin", Text(document.Origin)),
        ("extensions", Extensions(document.Extensions)));

    public static Code? Extensions(ValueList<Extension> extensions) => Each("Extensions", extensions, Extension);

    /// <summary>A list as a call of its elements; null for the empty list.</summary>
    public static Code? Each<T>(string method, ValueList<T> items, Func<T, Code> element) =>
        items.IsEmpty ? null : Code.Call(method, items.Select(element));

    /// <summary>A cell in whatever state it is; null for one that is absent.</summary>
    public static Code? Cell<T>(Value<T> value, string type, Func<string, Code> literal, Func<Code, T, Code> given)
        where T : notnull
    {
        var text = literal(value.Text ?? "");
        return value.State switch
        {
            ValueState.Absent => null,
            ValueState.Empty => Code.Call($"Empty<{type}>"),
            ValueState.NotApplicable => Code.Call($"NotApplicable<{type}>", text),
            ValueState.NotUnderstood => Inherited(value.Inheritance, NotUnderstood(type, text, value.Reason ?? "")),
            _ => Inherited(value.Inheritance, given(text, value.Parsed!)),
        };
    }

    private static Code Absent => Code.Text("global::Zhengwu.Definitions.Value<string>.Absent");

    private static Code NotUnderstood(string type, Code text, string reason) => type.EndsWith(".Limit", StringComparison.Ordinal)
        ? Code.Call("Limit", text, Code.Literal(reason))
        : Code.Call($"NotUnderstood<{type}>", text, Code.Literal(reason));

    private static Code Inherited(Inheritance? inheritance, Code value) => inheritance?.Kind switch
    {
        null => value,
        InheritanceKind.Defaults => Code.Call("FromDefaults", value),
        InheritanceKind.Group => Code.Call("FromGroup", value),
        InheritanceKind.Ditto => Code.Call("Ditto", value),
        _ => Code.Call("Merged", value, Code.Literal(inheritance!.Reference ?? "")),
    };

    private static Code Extension(Extension extension) => extension.Content is ExtensionContent.Text { IsQuoted: false } text
        ? Code.Call("Extension", Code.Literal(extension.Key), Code.Literal(text.Value))
        : Code.Call("Extension", Code.Literal(extension.Key), Content(extension.Content));

    private static Code Content(ExtensionContent content) => content switch
    {
        ExtensionContent.Text text => Code.Call(text.IsQuoted ? "ExtensionQuoted" : "ExtensionText", Code.Literal(text.Value)),
        ExtensionContent.Sequence list => Code.Call("ExtensionList", list.Items.Select(Content)),
        ExtensionContent.Mapping map => Code.Call("ExtensionMap", map.Entries.Select(Extension)),
        _ => throw new NotSupportedException(content.GetType().Name),
    };
}
