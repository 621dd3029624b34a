using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Cli.Show;

/// <summary>What binds a row to the unit that was asked for.</summary>
/// <param name="Role">The role; null in a catalog, which knows but one.</param>
/// <param name="Through">The group of units that the unit belongs to; null when it is named itself.</param>
/// <param name="Inheritance">Where the cell's units come from when it does not state them.</param>
internal sealed record UnitBond(AssignmentRole? Role, UnitGroup? Through, Inheritance? Inheritance)
{
    /// <summary>The role in a word.</summary>
    public string RoleIn(Language language) => (Role switch
    {
        null => new Bilingual("", ""),
        AssignmentRole.Lead => new("牵头", "lead"),
        AssignmentRole.CarryOut => new("落实", "carry out"),
        AssignmentRole.Support => new("配合", "support"),
        AssignmentRole.Receiver => new("接收", "receiver"),
        _ => new("责任", "responsible"),
    }).In(language);

    /// <summary>The role as JSON names it.</summary>
    public string? RoleCode => Role switch
    {
        null => null,
        AssignmentRole.Lead => "lead",
        AssignmentRole.CarryOut => "carryOut",
        AssignmentRole.Support => "support",
        AssignmentRole.Receiver => "receiver",
        _ => "responsible",
    };

    /// <summary>The bond in a few words.</summary>
    public string In(Language language)
    {
        var bond = Through is null ? new Bilingual("点名", "named") : new Bilingual($"属“{Through.Name.Text}”", $"one of '{Through.Name.Text}'");
        return bond.In(language) + OriginIn(language);
    }

    private string OriginIn(Language language) => (Inheritance?.Kind switch
    {
        InheritanceKind.MergedCell => new Bilingual($"，同 {Inheritance.Reference}", $", as {Inheritance.Reference}"),
        InheritanceKind.Ditto => new("，同上", ", as above"),
        InheritanceKind.Group => new("，随分组", ", from its group"),
        InheritanceKind.Defaults => new("，缺省", ", by default"),
        _ => new("", ""),
    }).In(language);
}
