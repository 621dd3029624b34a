using System.Runtime.CompilerServices;
using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Records;

/// <summary>Which units may disclose an item.</summary>
internal sealed class SubjectTerms
{
    private readonly string[] _names;
    private readonly Assignment? _subject;

    private SubjectTerms(Assignment? subject, string text)
    {
        _subject = subject;
        Text = text;
        _names = subject is null ? [] : [.. subject.Units.OfType<UnitReference.Named>().SelectMany(NamesOf)];
    }

    /// <summary>The words of the catalog.</summary>
    public string Text { get; }

    public static SubjectTerms Of(Value<Assignment> subject) => new(subject.IsKnown ? subject.Parsed : null, subject.Text ?? "");

    /// <summary>Whether a unit is named as it stands, which is the usual case and costs nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Names(string unit)
    {
        foreach (var name in _names)
        {
            if (name == unit)
                return true;
        }
        return false;
    }

    /// <summary>Whether a unit is among the subjects; null when the words alone, and the directory, do not say.</summary>
    public bool? Includes(string unit, UnitLookup? units)
    {
        if (_subject is null)
            return null;
        bool? included = false;
        foreach (var reference in _subject.Units)
        {
            var answer = reference is UnitReference.Named named ? Means(named, unit, units) : units?.IsMember(unit, reference.Text);
            if (answer == true)
                return true;
            included = answer is null ? null : included;
        }
        return included;
    }

    private static bool Means(UnitReference.Named named, string unit, UnitLookup? units)
    {
        var folded = TextFold.Fold(unit);
        return NamesOf(named).Any(name => TextFold.Fold(name) == folded || units?.AreSame(name, unit) == true);
    }

    private static IEnumerable<string> NamesOf(UnitReference.Named named) =>
        named.Bracketed is null ? [named.Name, named.Text] : [named.Name, named.Text, named.Bracketed];
}
