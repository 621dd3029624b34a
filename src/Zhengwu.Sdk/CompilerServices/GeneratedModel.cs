using System.ComponentModel;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.CompilerServices;

/// <summary>What generated code builds models with; not for use by hand.</summary>
/// <remarks>
/// A generated class inherits these methods, so that it can call them by their bare names whatever else its project
/// declares. They build what the reader would have bound, without reading or parsing anything: unit phrases come as
/// their parts. Programs are compiled against them, so none is ever removed or changed; a new property of the model
/// gets a new overload.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GeneratedModel
{
    /// <summary>The unit answers for the task.</summary>
    protected const AssignmentRole Responsible = AssignmentRole.Responsible;

    /// <summary>The unit leads.</summary>
    protected const AssignmentRole Lead = AssignmentRole.Lead;

    /// <summary>The unit carries the task out.</summary>
    protected const AssignmentRole CarryOut = AssignmentRole.CarryOut;

    /// <summary>The unit supports.</summary>
    protected const AssignmentRole Support = AssignmentRole.Support;

    /// <summary>The unit receives a report.</summary>
    protected const AssignmentRole Receiver = AssignmentRole.Receiver;

    /// <summary>There is nothing to create; generated classes inherit static members.</summary>
    protected GeneratedModel()
    {
    }

    /// <summary>A text that was written.</summary>
    protected static Value<string> Text(string text) => Value.Of(text);

    /// <summary>A list of texts.</summary>
    protected static Value<string>[] Texts(params string[] texts) => Array.ConvertAll(texts, Value.Of);

    /// <summary>A list of texts, some of them in another state than given.</summary>
    protected static Value<string>[] Texts(params Value<string>[] texts) => texts;

    /// <summary>A date.</summary>
    protected static Value<DateOnly> Date(string text, int year, int month, int day) => Value.Given(text, new DateOnly(year, month, day));

    /// <summary>A yes or no.</summary>
    protected static Value<bool> Flag(string text, bool value) => Value.Given(text, value);

    /// <summary>A word of a closed list.</summary>
    protected static Value<T> Choice<T>(string text, T value)
        where T : struct => Value.Given(text, value);

    /// <summary>A limit that is kept as text.</summary>
    protected static Value<Limit> Limit(string text, string reason) => Value.NotUnderstood<Limit>(text, reason);

    /// <summary>A limit, as the numbers and words that it is made of.</summary>
    protected static Value<Limit> Limit(string text, int[] numbers, params string[] words) => Value.Given(text, LimitParts.Build(numbers, words));

    /// <summary>A key without a value.</summary>
    protected static Value<T> Empty<T>()
        where T : notnull => Value.Empty<T>();

    /// <summary>A cell marked as not applicable.</summary>
    protected static Value<T> NotApplicable<T>(string text)
        where T : notnull => Value.Marked<T>(text);

    /// <summary>A text whose meaning could not be read.</summary>
    protected static Value<T> NotUnderstood<T>(string text, string reason)
        where T : notnull => Value.NotUnderstood<T>(text, reason);

    /// <summary>The units of a cell.</summary>
    protected static Value<Assignment> Units(string text, Assignment assignment) => Value.Given(text, assignment);

    /// <summary>A value taken from the defaults of the file.</summary>
    protected static Value<T> FromDefaults<T>(Value<T> value)
        where T : notnull => value.InheritedAs(InheritanceKind.Defaults, default);

    /// <summary>A value taken from the group above.</summary>
    protected static Value<T> FromGroup<T>(Value<T> value)
        where T : notnull => value.InheritedAs(InheritanceKind.Group, default);

    /// <summary>A value taken from the entry before.</summary>
    protected static Value<T> Ditto<T>(Value<T> value)
        where T : notnull => value.InheritedAs(InheritanceKind.Ditto, default);

    /// <summary>A value taken from the row that a merged cell names.</summary>
    protected static Value<T> Merged<T>(Value<T> value, string reference)
        where T : notnull => value.InheritedAs(InheritanceKind.MergedCell, default, reference);

    /// <summary>Who does a task.</summary>
    protected static Assignment Assigned(params AssignmentPart[] parts) => new(List(parts));

    /// <summary>Who does a task, where the definition gives a text for each role.</summary>
    protected static Assignment Assigned(RoleText[] roles, params AssignmentPart[] parts) => new(List(parts)) { Roles = List(roles) };

    /// <summary>The texts of the roles.</summary>
    protected static RoleText[] Roles(params RoleText[] roles) => roles;

    /// <summary>The text of one role.</summary>
    protected static RoleText Role(AssignmentRole role, string text) => new(role, text);

    /// <summary>Units whose role the text names.</summary>
    protected static AssignmentPart Labelled(AssignmentRole role, params UnitReference[] units) => new(role, true, List(units));

    /// <summary>Units whose role follows from the cell.</summary>
    protected static AssignmentPart Bare(AssignmentRole role, params UnitReference[] units) => new(role, false, List(units));

    /// <summary>A unit by its name.</summary>
    protected static UnitReference Unit(string name) => new UnitReference.Named(name, name);

    /// <summary>A unit by its name, with what the text writes and what stands in brackets.</summary>
    protected static UnitReference Unit(string text, string name, string? bracketed) => new UnitReference.Named(text, name, bracketed);

    /// <summary>A set of units.</summary>
    protected static UnitReference UnitSet(string text, string name) => new UnitReference.Group(text, name);

    /// <summary>A subset that is stressed.</summary>
    protected static UnitReference Emphasis(string text, params UnitReference[] units) => new UnitReference.Emphasis(text, List(units));

    /// <summary>An open end.</summary>
    protected static UnitReference OpenTail(string text) => new UnitReference.OpenTail(text);

    /// <summary>A section inside a unit.</summary>
    protected static UnitReference Section(string text, string name) => new UnitReference.Section(text, name);

    /// <summary>Words that name no unit in a known form.</summary>
    protected static UnitReference Unclear(string text) => new UnitReference.Unclear(text);

    /// <summary>A provision.</summary>
    protected static LegalBasis Basis(
        Value<string>? law = null, Value<string>? number = null, Value<string>? article = null, Value<string>? text = null,
        Value<string>? force = null, Extension[]? extensions = null) => new()
        {
            Law = OrAbsent(law),
            Number = OrAbsent(number),
            Article = OrAbsent(article),
            Text = OrAbsent(text),
            Force = OrAbsent(force),
            Extensions = List(extensions),
        };

    /// <summary>Several provisions.</summary>
    protected static LegalBasis[] Bases(params LegalBasis[] bases) => bases;

    /// <summary>What stands around a document's text.</summary>
    protected static DocumentEnvelope Envelope(
        Value<string>? issuer = null, Value<string>? number = null, Value<DateOnly>? date = null, Value<DateOnly>? published = null,
        Value<string>? addressees = null, Value<string>? attribute = null, Value<string>? index = null, Value<string>? topic = null,
        Value<string>? publisher = null, Value<DateOnly>? expires = null, Value<string>? method = null, Value<string>? validity = null,
        Value<string>? views = null, Value<string>? origin = null, Extension[]? extensions = null) => new()
        {
            Issuer = OrAbsent(issuer),
            Number = OrAbsent(number),
            Date = OrAbsent(date),
            Published = OrAbsent(published),
            Addressees = OrAbsent(addressees),
            Attribute = OrAbsent(attribute),
            Index = OrAbsent(index),
            Topic = OrAbsent(topic),
            Publisher = OrAbsent(publisher),
            Expires = OrAbsent(expires),
            Method = OrAbsent(method),
            Validity = OrAbsent(validity),
            Views = OrAbsent(views),
            Origin = OrAbsent(origin),
            Extensions = List(extensions),
        };

    /// <summary>An accepted finding.</summary>
    protected static Acceptance Accept(
        Value<string>? rule = null, Value<string>? reason = null, Value<DateOnly>? until = null, Extension[]? extensions = null) => new()
        {
            Rule = OrAbsent(rule),
            Reason = OrAbsent(reason),
            Until = OrAbsent(until),
            Extensions = List(extensions),
        };

    /// <summary>Several accepted findings.</summary>
    protected static Acceptance[] Acceptances(params Acceptance[] accepted) => accepted;

    /// <summary>The user's own keys.</summary>
    protected static Extension[] Extensions(params Extension[] extensions) => extensions;

    /// <summary>A key of the user's own that holds a text.</summary>
    protected static Extension Extension(string key, string text) => new(key, ExtensionText(text));

    /// <summary>A key of the user's own.</summary>
    protected static Extension Extension(string key, ExtensionContent content) => new(key, content);

    /// <summary>A text of the user's own.</summary>
    protected static ExtensionContent ExtensionText(string text) => new ExtensionContent.Text(text);

    /// <summary>A text of the user's own that was written in quotes.</summary>
    protected static ExtensionContent ExtensionQuoted(string text) => new ExtensionContent.Text(text) { IsQuoted = true };

    /// <summary>A list of the user's own.</summary>
    protected static ExtensionContent ExtensionList(params ExtensionContent[] items) => new ExtensionContent.Sequence(List(items));

    /// <summary>A mapping of the user's own.</summary>
    protected static ExtensionContent ExtensionMap(params Extension[] entries) => new ExtensionContent.Mapping(List(entries));

    private protected static Value<T> OrAbsent<T>(Value<T>? value)
        where T : notnull => value ?? Value<T>.Absent;

    private protected static ValueList<T> List<T>(T[]? items) => items is null ? default : new ValueList<T>(items);
}
