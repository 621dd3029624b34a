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
    public string RoleIn(Language language) => Role is { } role ? AssignmentRoles.WordsOf(role).In(language) : "";

    /// <summary>The role as JSON names it.</summary>
    public string? RoleCode => Role is { } role ? AssignmentRoles.NameOf(role) : null;

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
