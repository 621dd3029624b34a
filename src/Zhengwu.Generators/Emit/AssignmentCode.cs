using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Generators.Emit;

/// <summary>The expressions that build who does what. One phrase often stands in dozens of rows: each becomes a field, named in the order of first use.</summary>
internal sealed class AssignmentCode
{
    private readonly Dictionary<Assignment, int> _indexes = [];
    private readonly List<Code> _fields = [];

    /// <summary>The fields that the cells name.</summary>
    public IEnumerable<(string Name, Code Code)> Fields => _fields.Select((code, index) => (Name(index), code));

    public Code? Cell(Value<Assignment> value) => ModelCode.Cell(value, "global::Zhengwu.Units.Assignment", Code.Literal,
        (text, assignment) => Code.Call("Units", text, Code.Text(Name(IndexOf(assignment)))));

    private static string Name(int index) => "units" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private int IndexOf(Assignment assignment)
    {
        if (_indexes.TryGetValue(assignment, out var index))
            return index;
        _fields.Add(Assigned(assignment));
        _indexes.Add(assignment, _fields.Count - 1);
        return _fields.Count - 1;
    }

    private static Code Assigned(Assignment assignment)
    {
        var parts = assignment.Parts.Select(Part);
        return ModelCode.Each("Roles", assignment.Roles, Role) is { } roles ? Code.Call("Assigned", parts.Prepend(roles)) : Code.Call("Assigned", parts);
    }

    private static Code Role(RoleText role) => Code.Call("Role", Code.Text(role.Role.ToString()), Code.Literal(role.Text));

    private static Code Part(AssignmentPart part) =>
        Code.Call(part.IsLabelled ? "Labelled" : "Bare", part.Units.Select(Reference).Prepend(Code.Text(part.Role.ToString())));

    private static Code Reference(UnitReference reference)
    {
        var text = Code.Literal(reference.Text);
        return reference switch
        {
            UnitReference.Named named when named.Name == named.Text && named.Bracketed is null => Code.Call("Unit", text),
            UnitReference.Named named => Code.Call("Unit", text, Code.Literal(named.Name), named.Bracketed is { } inner ? Code.Literal(inner) : Code.Text("null")),
            UnitReference.Group group => Code.Call("UnitSet", text, Code.Literal(group.Name)),
            UnitReference.Emphasis emphasis => Code.Call("Emphasis", emphasis.Units.Select(Reference).Prepend(text)),
            UnitReference.OpenTail => Code.Call("OpenTail", text),
            UnitReference.Section section => Code.Call("Section", text, Code.Literal(section.Name)),
            UnitReference.Unclear => Code.Call("Unclear", text),
            _ => throw new NotSupportedException(reference.GetType().Name),
        };
    }
}
