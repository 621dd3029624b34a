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

    /// <summary>Whether a unit belongs to a group; null when the directory knows no such unit or no such group.</summary>
    public bool? IsMember(string unit, string group)
    {
        lock (_lock)
            return _resolver.Group(group) is { } found && _resolver.Unit(unit) is { } member ? _resolver.MembersOf(found).Has(member) : null;
    }
}
