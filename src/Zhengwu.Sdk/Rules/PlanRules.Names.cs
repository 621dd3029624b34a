using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <content>Names of units and groups: known, written alike, not named twice over.</content>
internal static partial class PlanRules
{
    public static readonly Rule UnitUnknown = new("ZW2002", Severity.Warning,
        new("单位不在单位目录里", "Unit not in the directory"),
        new("“{0}”（{1}）不在单位目录里。", "'{0}' ({1}) is not in the unit directory."),
        new("{2}请在单位目录里补上它，或改正名称。", "{2}Add it to the directory, or correct the name."));

    public static readonly Rule NamesDrift = new("ZW2003", Severity.Warning,
        new("同一单位写法不一致", "Unit name drifts inside one document"),
        new("“{0}”（{1}）与“{2}”（{3}）写法不一致，应是同一{4}。", "'{0}' ({1}) and '{2}' ({3}) must be the same {4}, written in two ways."),
        new("请统一写法；确是两种叫法的，在单位目录里登记为别名。", "Write it in one way; if both are in use, give one as an alias in the directory."));

    public static readonly Rule GroupIsEmpty = new("ZW2004", Severity.Warning,
        new("分组没有成员", "Group expands to nothing"),
        new("“{0}”（{1}）在单位目录里没有一个成员，任务落不到单位。", "'{0}' ({1}) has no member in the directory, so no unit has the task."),
        new("请给分组填写“成员”或“类别”；从文件判断不了成员的，写“开放: 是”。", "Give the group 'members' or 'kinds'; where the document does not tell them, write 'open: true'."));

    public static readonly Rule GroupUnknown = new("ZW2005", Severity.Warning,
        new("分组不在单位目录里", "Group not in the directory"),
        new("“{0}”（{1}）不在单位目录的分组里。", "'{0}' ({1}) is not among the groups of the unit directory."),
        new("{2}请在“分组”里补上它，或改正名称。", "{2}Add it under 'groups', or correct the name."));

    public static readonly Rule UnitBesideGroup = new("ZW2023", Severity.Info,
        new("与单位并列的分组已经包含它", "Unit named beside a group that already has it"),
        new("{0}把“{1}”与“{2}”并列，后者已经包含前者。", "{0} names '{1}' beside '{2}', which has it already."),
        new("想让它牵头的，请写明“牵头”；不是的，只写分组即可。", "If it is to lead, say so; else the group is enough."));

    public static readonly Rule UnitIdle = new("ZW2033", Severity.Info,
        new("目录里的单位没有任务", "Directory unit bound to no task"),
        new("单位目录里的“{0}”没有任务。", "No task binds '{0}' of the unit directory."),
        new("请核对是不是漏写了责任单位；确实没有任务的，不必处理。", "Check whether a task lacks its unit; a unit may well have none."));

    private static readonly Bilingual InDirectory = new("单位目录", "unit directory");
    private static readonly Bilingual AUnit = new("单位", "unit");
    private static readonly Bilingual AGroup = new("分组", "group");

    private static void CheckNames(DisclosurePlan plan, CheckContext context)
    {
        var unknown = context.Resolver is { } resolver ? [.. context.Mentions.Names.Where(name => !resolver.Knows(name.Name))] : context.Mentions.Names;
        var drifting = new DriftCheck(context).Run(unknown);
        if (context.Resolver is not null)
            ReportUnknown(unknown.Where(name => !drifting.Contains(name)), context);
    }

    // A unit above the plan's level is the fault of ZW2014; nobody would add it to the directory.
    private static void ReportUnknown(IEnumerable<MentionedName> names, CheckContext context)
    {
        foreach (var name in names)
        {
            if (context.Levels.IsKnown && context.Levels.IsAbove(name.Name, null))
                continue;
            var guess = Definitions.Spelling.DidYouMean(context.Resolver!.Guess(name.Name));
            context.Report(name.IsGroup ? GroupUnknown : UnitUnknown, name.First.Value, name.First.Owner, name.Name, name.Places, guess);
        }
    }

    private static void CheckGroups(DisclosurePlan plan, CheckContext context)
    {
        if (context.Resolver is not { } resolver)
            return;
        foreach (var name in context.Mentions.Names)
        {
            if (resolver.Group(name.Name) is { } group && IsEmpty(resolver.MembersOf(group).Expansion))
                context.Report(GroupIsEmpty, name.First.Value, name.First.Owner, name.Name, name.Places);
        }
    }

    // Members that the directory does not know have their own findings there.
    private static bool IsEmpty(GroupExpansion expansion) =>
        expansion is { Units.IsEmpty: true, IsOpen: false, HasCycle: false, UnknownMembers.IsEmpty: true };

    private static void CheckOverlaps(DisclosurePlan plan, CheckContext context)
    {
        if (context.Resolver is not { } resolver)
            return;
        var firstLeads = plan.FirstIsLead is { IsKnown: true, Parsed: true };
        foreach (var cell in context.Outline.UnitCells)
        {
            foreach (var part in cell.Assignment.Parts)
                CheckOverlap(part, firstLeads, cell, resolver, context);
        }
    }

    private static void CheckOverlap(AssignmentPart part, bool firstLeads, UnitCell cell, UnitResolver resolver, CheckContext context)
    {
        // The unit that leads by standing first has a role of its own.
        var beside = part.Units.Skip(firstLeads ? 1 : 0).OfType<UnitReference.Named>();
        foreach (var group in part.Units.OfType<UnitReference.Group>())
        {
            if (resolver.Group(group.Name) is not { } known)
                continue;
            var members = resolver.MembersOf(known);
            var within = beside.Where(named => resolver.Unit(named.Name) is { } unit && members.Has(unit)).Select(named => named.Name).ToArray();
            if (within.Length == 0)
                continue;
            context.Report(UnitBesideGroup, cell.Value, cell.Owner, cell.Place, string.Join("、", within), group.Name);
            return;
        }
    }

    private static void CheckIdleUnits(DisclosurePlan plan, CheckContext context)
    {
        if (context.Resolver is not { } resolver || IsSharedDirectory(context))
            return;
        var bound = new HashSet<Unit>(SameInstance<Unit>.Comparer);
        foreach (var name in context.Mentions.Names)
        {
            if (resolver.Group(name.Name) is { } group)
                bound.UnionWith(resolver.MembersOf(group).Units);
            else if (resolver.Unit(name.Name) is { } unit)
                bound.Add(unit);
        }
        var idle = context.Units!.Units.Where(unit => !bound.Contains(unit) && !IsAbove(unit, context)).Select(unit => unit.Name.Text?.Trim()).OfType<string>().ToArray();
        if (idle.Length > 0)
            context.Report(UnitIdle, plan.UnitsFile, plan, Excerpt.OfList(idle));
    }

    // Units above the plan's level stand in a directory because they issued what the plan carries out; tasks they cannot have.
    private static bool IsAbove(Unit unit, CheckContext context) =>
        context.Levels.IsKnown && unit.Name.Text is { } name && context.Levels.IsAbove(name, unit.Level.Text);

    // A directory that other files use as well holds units that are theirs.
    private static bool IsSharedDirectory(CheckContext context) =>
        context.Set.Definitions.Count(other => (other.Plan?.UnitsFile ?? other.Catalog?.UnitsFile)?.Text is { } file
            && ReferenceEquals(context.Set.Find(other, file)?.Units, context.Units)) > 1;

    /// <summary>Finds names that are other spellings of names in the directory or in the same plan.</summary>
    private sealed class DriftCheck(CheckContext context)
    {
        private readonly HashSet<MentionedName> _drifting = [];

        /// <summary>Reports among names that the directory does not know those that drift, and returns them.</summary>
        public HashSet<MentionedName> Run(IReadOnlyList<MentionedName> unknown)
        {
            CompareUnits(unknown);
            CompareGroups(unknown);
            return _drifting;
        }

        private void CompareUnits(IReadOnlyList<MentionedName> unknown)
        {
            var others = new VariantTable<MentionedName>();
            foreach (var name in unknown.Where(name => !name.IsGroup).OrderByDescending(name => name.Cells.Count))
            {
                if (context.Resolver?.VariantOf(name.Name) is { } known)
                    Report(name, known, PlacesOf(known), AUnit);
                else if (others.Of(name.Name).Select(other => other.Thing).FirstOrDefault() is { } other)
                    Report(name, other.Name, other.Places, AUnit);
                else
                    others.Add(name.Name, name);
            }
        }

        // The more frequent name stands for the others; a group of the directory goes before all.
        private void CompareGroups(IReadOnlyList<MentionedName> unknown)
        {
            var first = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var group in context.Units?.Groups ?? default)
            {
                foreach (var name in group.Aliases.Prepend(group.Name))
                    Keep(name.Text?.Trim() ?? "", first);
            }
            foreach (var name in unknown.Where(name => name.IsGroup).OrderByDescending(name => name.Cells.Count))
            {
                if (Keep(name.Name, first) is { } other && GroupNames.Plain(other) != GroupNames.Plain(name.Name))
                    Report(name, other, PlacesOf(other), AGroup);
            }
        }

        private static string? Keep(string name, Dictionary<string, string> first)
        {
            var key = GroupNames.AnyOrder(name);
            if (first.TryGetValue(key, out var other))
                return other;
            first.Add(key, name);
            return null;
        }

        private Bilingual PlacesOf(string name) => context.Mentions.Find(name)?.Places ?? InDirectory;

        private void Report(MentionedName name, string other, Bilingual places, Bilingual kind)
        {
            _drifting.Add(name);
            context.Report(NamesDrift, name.First.Value, name.First.Owner, name.Name, name.Places, other, places, kind);
        }
    }
}
