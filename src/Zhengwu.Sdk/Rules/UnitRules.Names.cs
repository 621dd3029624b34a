using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <content>Names of units and groups, and the members they name.</content>
internal static partial class UnitRules
{
    public static readonly Rule NameTwice = new("ZW2021", Severity.Error,
        new("一个名称属于两个单位", "Unit name or alias of two units"),
        new("“{0}”既指「{1}」，又指「{2}」。", "'{0}' means both '{1}' and '{2}'."),
        new("一个名称、别名或加挂只能指一个单位或分组；请删去或改写其中一处。", "A name, alias or second name can mean one unit or group only: delete or change one of them."));

    public static readonly Rule MemberUnknown = new("ZW2022", Severity.Warning,
        new("分组的成员不在目录里", "Group member unknown"),
        new("分组「{0}」的成员“{1}”不在目录里。", "The member '{1}' of group '{0}' is not in the directory."),
        new("{2}请在“单位”里补上它，或改正名称。", "{2}Add it under 'units', or correct the name."));

    private static void CheckNames(UnitDirectory directory, CheckContext context)
    {
        var owners = new Dictionary<string, (DefinitionElement Owner, string Name)>(StringComparer.Ordinal);
        foreach (var unit in directory.Units)
            CheckNames(unit, [unit.Name, .. unit.Aliases, .. unit.SecondNames], owners, context);
        foreach (var group in directory.Groups)
            CheckNames(group, [group.Name, .. group.Aliases], owners, context);
    }

    private static void CheckNames(
        DefinitionElement owner, IEnumerable<Value<string>> names, Dictionary<string, (DefinitionElement Owner, string Name)> owners, CheckContext context)
    {
        var own = NameOf(owner);
        foreach (var name in names)
        {
            if (name.Text is not { } text || TextFold.Fold(text) is not { Length: > 0 } folded)
                continue;
            if (!owners.TryGetValue(folded, out var first))
                owners.Add(folded, (owner, own));
            else if (!ReferenceEquals(first.Owner, owner))
                context.Report(NameTwice, name, owner, text.Trim(), first.Name, own);
        }
    }

    private static void CheckMembers(UnitDirectory directory, CheckContext context)
    {
        var index = context.Index!;
        var resolver = new UnitResolver(directory, index);
        foreach (var group in directory.Groups)
        {
            foreach (var member in group.Members)
            {
                if (member.Text is { } text && index.FindMemberUnit(text) is null && index.FindMemberGroup(text) is null)
                    context.Report(MemberUnknown, member, group, NameOf(group), text.Trim(), Spelling.DidYouMean(resolver.Guess(text)));
            }
        }
    }

    private static string NameOf(DefinitionElement element)
    {
        var (name, id) = element switch
        {
            Unit unit => (unit.Name, unit.Id),
            UnitGroup group => (group.Name, group.Id),
            _ => (Value<string>.Absent, Value<string>.Absent),
        };
        return Excerpt.Of(name.Text ?? id.Text ?? "…");
    }
}
