using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <content>Units above each other, groups inside each other.</content>
internal static partial class UnitRules
{
    public static readonly Rule OwnSuperior = new("ZW2031", Severity.Error,
        new("单位是自己的上级", "Unit is its own superior"),
        new("“{0}”的{1}绕回到它自己：{2}。", "The {1} of '{0}' leads back to itself: {2}."),
        new("请改正其中一处；最上一级单位不写“上级”。", "Correct one of them; the topmost unit has no 'parent'."));

    private static readonly Bilingual Parent = new("上级", "parent");
    private static readonly Bilingual Members = new("成员", "members");

    private static void CheckSuperiors(UnitDirectory directory, CheckContext context)
    {
        var index = context.Index!;
        var walk = new CycleWalk<Unit>(unit => ParentOf(unit, index));
        foreach (var unit in directory.Units)
        {
            if (walk.CycleFrom(unit) is { } cycle)
                context.Report(OwnSuperior, unit.Parent, unit, NameOf(unit), Parent, Path(cycle));
        }
    }

    private static IEnumerable<Unit> ParentOf(Unit unit, UnitIndex index) =>
        unit.Parent.Text is { } text && index.FindMemberUnit(text) is { } parent ? [parent] : [];

    private static void CheckMembership(UnitDirectory directory, CheckContext context)
    {
        var index = context.Index!;
        var walk = new CycleWalk<UnitGroup>(group => group.Members.Select(member => GroupOf(member, index)).OfType<UnitGroup>());
        foreach (var group in directory.Groups)
        {
            if (walk.CycleFrom(group) is { } cycle)
                context.Report(OwnSuperior, MemberThatIs(cycle[1], group, index), NameOf(group), Members, Path(cycle));
        }
    }

    // A name that a unit has as well means the unit.
    private static UnitGroup? GroupOf(Value<string> member, UnitIndex index) =>
        member.Text is { } text && index.FindMemberUnit(text) is null ? index.FindMemberGroup(text) : null;

    private static NodeId MemberThatIs(UnitGroup other, UnitGroup group, UnitIndex index)
    {
        var member = group.Members.FirstOrDefault(member => ReferenceEquals(GroupOf(member, index), other));
        return member?.Source ?? group.Source;
    }

    private static string Path(IEnumerable<DefinitionElement> cycle) => string.Join(" → ", cycle.Select(NameOf));

    /// <summary>Walks up from elements and finds each circle once, from the first element that lies on it.</summary>
    private sealed class CycleWalk<T>(Func<T, IEnumerable<T>> above)
        where T : DefinitionElement
    {
        // Deeper than any real hierarchy; the depth of a hostile one must not become that of our stack.
        private const int Deepest = 256;

        // Equal entries can stand in a file twice; each is walked for itself.
        private readonly HashSet<T> _done = new(SameInstance<T>.Comparer);

        /// <summary>The circle that leads from an element back to it; null without one, or when it was found before.</summary>
        public List<T>? CycleFrom(T start)
        {
            if (_done.Contains(start))
                return null;
            var path = new List<T>();
            if (!LeadsBack(start, start, path, new(SameInstance<T>.Comparer), 0))
                return null;
            path.Add(start);
            path.Reverse();
            path.Add(start);
            _done.UnionWith(path);
            return path;
        }

        private bool LeadsBack(T at, T start, List<T> path, HashSet<T> seen, int depth)
        {
            if (depth > Deepest)
                return false;
            foreach (var next in above(at))
            {
                if (ReferenceEquals(next, start))
                    return true;
                if (!seen.Add(next) || !LeadsBack(next, start, path, seen, depth + 1))
                    continue;
                path.Add(next);
                return true;
            }
            return false;
        }
    }
}
