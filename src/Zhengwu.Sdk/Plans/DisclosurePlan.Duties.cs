using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Plans;

/// <content>Who has to do what.</content>
public sealed partial record DisclosurePlan
{
    /// <summary>The tasks that bind a unit: by its name, through a group it belongs to, or by a cell that inherits one of these.</summary>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="directory">The directory that says what names and groups mean.</param>
    /// <remarks>
    /// Each task comes once, in reading order, with the unit's weightiest role. A group whose membership the document
    /// leaves open (有关部门单位) binds the members it lists and nobody else.
    /// </remarks>
    public IReadOnlyList<UnitDuty> DutiesOf(Unit unit, UnitDirectory directory)
    {
        var bonds = new UnitBonds(unit, new UnitResolver(directory, directory.ToIndex()), FirstIsLead.Parsed);
        var duties = new List<UnitDuty>();
        foreach (var group in Groups)
            bonds.AddDuties(group, duties);
        bonds.AddDuties(Tasks, null, duties);
        return duties;
    }
}
