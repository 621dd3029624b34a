namespace Zhengwu.Units;

/// <summary>Writes an assignment in one line, so that tables of expectations stay readable.</summary>
/// <remarks>
/// Parts are parted by <c>;</c> and begin with the role, <c>=</c> where the text names it and <c>~</c> where it does not.
/// References are N(named), G(group), E(emphasis), T(open tail), S(section) and U(unclear).
/// </remarks>
internal static class AssignmentNotation
{
    public static string Of(Assignment assignment) => string.Join("; ", assignment.Parts.Select(Of));

    private static string Of(AssignmentPart part) => $"{part.Role}{(part.IsLabelled ? '=' : '~')} {Of(part.Units)}";

    private static string Of(IEnumerable<UnitReference> units) => string.Join(" + ", units.Select(Of));

    private static string Of(UnitReference unit) => unit switch
    {
        UnitReference.Named { Bracketed: { } bracketed } named => $"N({named.Name}|{bracketed})",
        UnitReference.Named named => $"N({named.Name})",
        UnitReference.Group group => $"G({group.Name})",
        UnitReference.Emphasis emphasis => $"E({Of(emphasis.Units)})",
        UnitReference.OpenTail tail => $"T({tail.Text})",
        UnitReference.Section section => $"S({section.Name})",
        _ => $"U({unit.Text})",
    };
}
