using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Generation;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <content>The members of the class.</content>
internal static partial class GenerationRules
{
    public static readonly Rule IllegalName = new("ZW3001", Severity.Error,
        new("标识不能作代码里的名字", "The id is no legal name"),
        new("标识“{0}”不能作代码里的名字：{1}。", "The id '{0}' gives no legal name: {1}."),
        new("请用字母开头，只用字母、数字、- 和 _，或者全用汉字。", "Begin with a letter and use only letters, digits, - and _."));

    public static readonly Rule SameName = new("ZW3002", Severity.Error,
        new("两个标识生成同一个成员", "Two ids give one member"),
        new("“{0}”和“{1}”都生成成员 {2}。", "'{0}' and '{1}' both give the member {2}."),
        new("请给其中一个换一个“标识”；序号在各组重新编号的，每项都要有标识。", "Give one of them another 'id'; where numbers begin again in every group, each task needs one."));

    public static readonly Rule ReservedName = new("ZW3003", Severity.Error,
        new("标识与已有成员同名", "The id collides with a member that is there already"),
        new("“{0}”生成的成员 {1} 已被占用：每个类本来就有它。", "'{0}' gives the member {1}, which every such class has already."),
        new("请换一个标识。", "Use another id."));

    public static readonly Rule ContainerName = new("ZW3004", Severity.Error,
        new("标识与所在的类同名", "The id equals its class"),
        new("“{0}”生成的成员与所在的类同名：{1}。", "'{0}' gives a member of the same name as its class: {1}."),
        new("请换一个标识。", "Use another id."));

    public static readonly Rule CaseOnly = new("ZW3005", Severity.Warning,
        new("标识只有大小写不同", "Ids differ only by case"),
        new("“{0}”和“{1}”生成的成员只有大小写不同。", "'{0}' and '{1}' give members that differ only by case."),
        new("请换一个看得出区别的标识。", "Use an id that can be told apart."));

    public static readonly Rule TaskNameless = new("ZW3006", Severity.Warning,
        new("任务或表单没有标识", "A task or form without an id"),
        new("{0}没有标识{1}，代码里没有它的成员。", "{0} has no id{1}, so there is no member for it."),
        new("请写上“标识”。", "Add 'id'."));

    public static readonly Rule ItemNameless = new("ZW3008", Severity.Info,
        new("目录事项没有标识", "A catalog item without an id"),
        new("事项「{0}」没有标识，代码里没有它的成员。", "Item '{0}' has no id, so there is no member for it."),
        new("需要在代码里用到它时，请写上“标识”。", "Add 'id' where code needs it."));

    private static void CheckMembers(Definition definition, CheckContext context)
    {
        foreach (var scope in ScopesOf(definition))
        {
            foreach (var member in scope.Members)
                Report(member, context);
        }
    }

    private static IEnumerable<MemberScope> ScopesOf(Definition definition)
    {
        var className = GeneratedClass.NameOf(definition) ?? "";
        return definition.Model switch
        {
            DisclosurePlan plan => ScopesOf(plan, className),
            DisclosureCatalog catalog => ScopesOf(catalog, className),
            UnitDirectory units => [MemberScope.OfUnits(units, className), MemberScope.OfGroups(units)],
            _ => [],
        };
    }

    private static IEnumerable<MemberScope> ScopesOf(DisclosurePlan plan, string className)
    {
        var forms = MemberScope.OfForms(plan);
        return [MemberScope.OfTasks(plan, className), MemberScope.OfGroups(plan), forms, .. RecordTypes.Of(plan, forms).Scopes];
    }

    private static IEnumerable<MemberScope> ScopesOf(DisclosureCatalog catalog, string className)
    {
        var items = MemberScope.OfItems(catalog, className);
        return [items, .. RecordTypes.ScopesInDoubt(catalog, items)];
    }

    private static void Report(GeneratedMember member, CheckContext context)
    {
        var at = member.NamedBy.Source.Exists ? member.NamedBy.Source : member.Element.Source;
        var written = Written(member);
        switch (member.Fault)
        {
            case MemberFault.Illegal:
                context.Report(IllegalName, at, written, CodeName.FaultOf(written)!);
                break;
            case MemberFault.Taken when !IsSameItemTwice(member):
                context.Report(SameName, at, written, Written(member.Rival!), member.Name!);
                break;
            case MemberFault.Reserved:
                context.Report(ReservedName, at, written, member.Name!);
                break;
            case MemberFault.SameAsContainer:
                context.Report(ContainerName, at, written, member.Name!);
                break;
            case MemberFault.DiffersByCase:
                context.Report(CaseOnly, at, written, Written(member.Rival!));
                break;
            case MemberFault.Nameless:
                ReportNameless(member.Element, context);
                break;
            default:
                break;
        }
    }

    // Units and their groups need no member: a directory may list what nobody names in code.
    private static void ReportNameless(DefinitionElement element, CheckContext context)
    {
        switch (element)
        {
            case PlanTask task:
                context.Report(TaskNameless, task.Source, NameOf(task), new Bilingual("，也没有能用的序号", " and no usable number"));
                break;
            case PlanForm form:
                context.Report(TaskNameless, form.Source, new Bilingual($"表单「{form.Title.Text}」", $"Form '{form.Title.Text}'"), "");
                break;
            case CatalogItem item:
                context.Report(ItemNameless, item.Source, NameOf(item));
                break;
            default:
                break;
        }
    }

    // The same id twice in a catalog is a fault of the catalog (ZW1011) before it is one of code.
    private static bool IsSameItemTwice(GeneratedMember member) =>
        member.Element is CatalogItem item && member.Rival!.Element is CatalogItem rival && item.Id.Text?.Trim() == rival.Id.Text?.Trim();

    // A group without an id is named by its place, and that is all there is to call it by.
    private static string Written(GeneratedMember member) => member.NamedBy.Text?.Trim() ?? member.Name!;

    private static Bilingual NameOf(PlanTask task)
    {
        var words = (task.Title.Text ?? task.Requirement.Text ?? "").Trim();
        var name = words.Length <= 20 ? words : words.Substring(0, 20) + "…";
        return new($"任务「{name}」", $"Task '{name}'");
    }

    private static string NameOf(CatalogItem item) => $"{item.Number.Text} {item.Name}".Trim();
}
