using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Cli.Show;

/// <summary>A unit directory as two tables: its units, and its groups with the units they come to.</summary>
internal static class UnitsTable
{
    private static readonly ShowColumn[] UnitColumns =
    [
        new("name", new("单位", "Unit"), ColumnPlace.Own),
        new("id", new("标识", "Id"), ColumnPlace.Own),
        new("kind", new("类别", "Kind"), ColumnPlace.Own),
        new("aliases", new("别名", "Aliases"), ColumnPlace.Note),
        new("secondNames", new("加挂", "Second names"), ColumnPlace.Note),
        new("parent", new("上级", "Parent"), ColumnPlace.Note),
        new("level", new("层级", "Level"), ColumnPlace.Note),
        new("sections", new("科室", "Sections"), ColumnPlace.Note),
        new("remark", new("备注", "Remark"), ColumnPlace.Note),
    ];

    private static readonly ShowColumn[] GroupColumns =
    [
        new("name", new("分组", "Group"), ColumnPlace.Own),
        new("id", new("标识", "Id"), ColumnPlace.Own),
        new("members", new("成员", "Members"), ColumnPlace.Own),
        new(null, new("名单", "Membership"), ColumnPlace.Own),
        new("aliases", new("别名", "Aliases"), ColumnPlace.Note),
        new("kinds", new("类别", "Kinds"), ColumnPlace.Note),
        new("remark", new("备注", "Remark"), ColumnPlace.Note),
    ];

    public static IReadOnlyList<ShowTable> Of(UnitDirectory directory, Language language)
    {
        var index = directory.ToIndex();
        return
        [
            new("units", UnitColumns, [.. directory.Units.Select(unit => Row(unit, CellsOf(unit)))]),
            new("groups", GroupColumns, [.. directory.Groups.Select(group => Row(group, index, language))]),
        ];
    }

    private static ShowRow Row(DefinitionElement element, string[] cells) => new(element, [], cells, IsStage: false, [cells[0]]);

    private static ShowRow Row(UnitGroup group, UnitIndex index, Language language)
    {
        var members = index.Expand(group);
        return Row(group, CellsOf(group, members, language)) with { IsOpen = members.IsOpen };
    }

    private static string[] CellsOf(Unit unit) =>
    [
        unit.Name.Text ?? "",
        unit.Id.Text ?? "",
        unit.Kind.Text ?? "",
        Joined(unit.Aliases),
        Joined(unit.SecondNames),
        unit.Parent.Text ?? "",
        unit.Level.Text ?? "",
        Joined(unit.Sections),
        unit.Remark.Text ?? "",
    ];

    private static string[] CellsOf(UnitGroup group, GroupExpansion members, Language language) =>
    [
        group.Name.Text ?? "",
        group.Id.Text ?? "",
        string.Join('、', members.Units.Select(unit => unit.Name.Text).Concat(members.UnknownMembers)),
        (members.IsOpen ? new Bilingual("未定", "open") : new Bilingual("已定", "closed")).In(language),
        Joined(group.Aliases),
        Joined(group.Kinds),
        group.Remark.Text ?? "",
    ];

    private static string Joined(ValueList<Value<string>> texts) => string.Join('、', texts.Select(text => text.Text));
}
