using System.Runtime.CompilerServices;
using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>The units of a group.</summary>
/// <param name="Units">Each unit once, in the order of the members.</param>
/// <param name="IsOpen">Whether the group, or one inside it, leaves its membership open.</param>
/// <param name="HasCycle">Whether a group contains itself, directly or through others; its units are given all the same.</param>
/// <param name="UnknownMembers">The members that are no unit and no group of the directory, as written.</param>
internal sealed record GroupExpansion(ValueList<Unit> Units, bool IsOpen, bool HasCycle, ValueList<string> UnknownMembers);

/// <summary>Collects the units of one group.</summary>
/// <remarks>Groups may nest as deep as a file is long, so the walk keeps its own stack. What counts is the place in the directory: two groups may be equal as records.</remarks>
internal sealed class GroupWalk(UnitIndex index, UnitDirectory directory)
{
    private readonly List<Unit> _units = [];
    private readonly List<string> _unknown = [];
    private readonly HashSet<object> _seen = new(new SameInstance());
    private readonly HashSet<object> _entered = new(new SameInstance());
    private readonly Stack<Step> _path = new();
    private bool _isOpen;
    private bool _hasCycle;

    public GroupExpansion Walk(UnitGroup group)
    {
        Enter(group);
        while (_path.Count > 0)
        {
            var step = _path.Peek();
            if (step.Next < step.Group.Members.Count)
                Take(step.Group.Members[step.Next++]);
            else
                Leave();
        }
        return new(ValueList.From(_units), _isOpen, _hasCycle, ValueList.From(_unknown));
    }

    private void Enter(UnitGroup group)
    {
        _hasCycle |= _entered.Contains(group);
        if (!_seen.Add(group))
            return;
        _entered.Add(group);
        _isOpen |= group.IsOpen.Parsed;
        _path.Push(new Step(group));
    }

    private void Leave()
    {
        var group = _path.Pop().Group;
        _entered.Remove(group);
        foreach (var kind in group.Kinds)
            TakeKind(kind);
    }

    private void Take(Value<string> member)
    {
        if (member.Text is not { Length: > 0 } written)
            return;
        if (index.FindMemberUnit(written) is { } unit)
            Take(unit);
        else if (index.FindMemberGroup(written) is { } group)
            Enter(group);
        else
            _unknown.Add(written);
    }

    private void TakeKind(Value<string> kind)
    {
        if (kind.Text is not { Length: > 0 } written)
            return;
        var folded = TextFold.Fold(written);
        foreach (var unit in directory.Units)
        {
            if (unit.Kind.Text is { } own && TextFold.Fold(own) == folded)
                Take(unit);
        }
    }

    private void Take(Unit unit)
    {
        if (_seen.Add(unit))
            _units.Add(unit);
    }

    private sealed class Step(UnitGroup group)
    {
        public UnitGroup Group { get; } = group;

        public int Next { get; set; }
    }

    private sealed class SameInstance : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
