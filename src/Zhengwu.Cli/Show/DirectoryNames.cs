using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Cli.Show;

/// <summary>Calls units and groups as the directory does; as written where there is none.</summary>
internal sealed class DirectoryNames(UnitDirectory? directory)
{
    private readonly UnitIndex? _index = directory?.ToIndex();

    /// <summary>The units and groups that a cell names, each once.</summary>
    public IReadOnlyList<string> Of(Value<Assignment> cell) =>
        cell.Parsed is { } assignment ? [.. assignment.Units.SelectMany(Names).Distinct(StringComparer.Ordinal)] : [];

    private IEnumerable<string> Names(UnitReference reference) => reference switch
    {
        UnitReference.Named named => [_index?.FindUnit(named.Name)?.Found.Name.Text ?? named.Name],
        UnitReference.Group group => [_index?.FindGroup(group.Name)?.Found.Name.Text ?? group.Name],
        UnitReference.Emphasis emphasis => emphasis.Units.SelectMany(Names),
        UnitReference.OpenTail or UnitReference.Section => [],
        _ => [reference.Text],
    };
}
