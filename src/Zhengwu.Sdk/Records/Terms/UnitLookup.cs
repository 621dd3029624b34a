using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Records;

/// <summary>A unit directory made ready for judging many records, from several threads.</summary>
internal sealed class UnitLookup(UnitDirectory directory)
{
    private readonly object _lock = new();
    private readonly UnitResolver _resolver = new(directory, directory.ToIndex());

    /// <summary>Whether the directory has a unit of the name.</summary>
    public bool Knows(string unit)
    {
        lock (_lock)
            return _resolver.Unit(unit) is not null;
    }

    /// <summary>The name somebody may have meant; null when there is none.</summary>
    public string? Guess(string unit)
    {
        lock (_lock)
            return _resolver.Guess(unit);
    }

    /// <summary>Whether two names mean the same unit of the directory.</summary>
    public bool AreSame(string one, string other)
    {
        lock (_lock)
            return _resolver.Unit(one) is { } unit && ReferenceEquals(unit, _resolver.Unit(other));
    }

    /// <summary>Whether a unit belongs to a group; null when the directory does not say: it lacks one of them, or the group is open and does not list the unit.</summary>
    public bool? IsMember(string unit, string group)
    {
        lock (_lock)
        {
            if (_resolver.Group(group) is not { } found || _resolver.Unit(unit) is not { } member)
                return null;
            var members = _resolver.MembersOf(found);
            return members.Has(member) ? true : members.Expansion.IsOpen ? null : false;
        }
    }
}
