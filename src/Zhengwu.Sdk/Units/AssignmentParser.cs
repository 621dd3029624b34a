using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>Reads who does a task from the words of a cell: roles, units, groups, sections, stressed subsets and open ends.</summary>
/// <remarks>
/// Nothing is thrown away and nothing is guessed: each reference keeps its words, and what names no unit in a known form
/// is <see cref="UnitReference.Unclear"/>. Marks between units and the words that name a role are not repeated.
/// </remarks>
internal static class AssignmentParser
{
    // A cell of units is short. A longer text is prose, and its end is the only place where units would stand.
    private const int LongestText = 4000;

    // A piece that is longer and names nothing known is hardly a name.
    private const int LongestEntryOfNames = 12;

    /// <summary>Reads a text. Never throws.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="role">The role of units for which the text names none.</param>
    public static Assignment Parse(string text, AssignmentRole role = AssignmentRole.Responsible)
    {
        var phrase = UnitPhrase.Of(text);
        if (phrase.Trim().IsEmpty)
            return new(default);
        if (phrase.Length > LongestText)
            return Unclear(phrase, role);
        var reader = new AssignmentReader(role);
        reader.Read(phrase);
        return IsProse(reader.Parts) ? Unclear(phrase, role) : new(ValueList.From(reader.Parts));
    }

    // A sentence falls into pieces at its commas, and one piece or another may look like a unit. Where the text names no
    // role and statements outnumber units, the pieces stay together. Masked names are entries of a list, not prose.
    private static bool IsProse(List<AssignmentPart> parts)
    {
        if (parts.Exists(part => part.IsLabelled))
            return false;
        var units = parts.SelectMany(part => part.Units).ToList();
        var clear = units.Count(unit => unit is not (UnitReference.Unclear or UnitReference.Emphasis { Units.IsEmpty: true }));
        if (clear == 0)
            return units.Exists(unit => unit is UnitReference.Unclear && !UnitWords.IsDamaged(TextFold.Fold(unit.Text)));
        var statements = units.Count(IsStatement);
        return statements > 1 && statements > clear;
    }

    private static bool IsStatement(UnitReference unit)
    {
        if (unit is not UnitReference.Unclear || UnitWords.IsDamaged(TextFold.Fold(unit.Text)))
            return false;
        var words = TextFold.Fold(unit.Text);
        return words.Length > LongestEntryOfNames || UnitWords.IsRunningText(words);
    }

    private static Assignment Unclear(UnitPhrase phrase, AssignmentRole role) =>
        new(ValueList.From([new AssignmentPart(role, false, ValueList.From<UnitReference>([new UnitReference.Unclear(phrase.Trim().Written)]))]));
}
