using Zhengwu.Definitions;

namespace Zhengwu.Generation;

/// <summary>Why an element has no member in the generated class, or one with a doubt.</summary>
internal enum MemberFault
{
    None,

    /// <summary>It has neither an id nor, where numbers count, a usable number.</summary>
    Nameless,

    /// <summary>Its id is no legal name.</summary>
    Illegal,

    /// <summary>Another element has the name.</summary>
    Taken,

    /// <summary>Every object, or the class itself, has a member of that name.</summary>
    Reserved,

    /// <summary>The class that holds the member has that name.</summary>
    SameAsContainer,

    /// <summary>The member is generated, but another differs from it by case only.</summary>
    DiffersByCase,
}

/// <summary>What becomes of one element in the generated class.</summary>
/// <param name="Element">The task, group, form, unit, item, stage, or element of a record.</param>
/// <param name="Index">Its zero-based place in its list.</param>
/// <param name="NamedBy">The id or number that the name comes from; absent when there is none.</param>
/// <param name="Name">The name; null when the id gives none.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Rival">The element that has the name, for <see cref="MemberFault.Taken"/> and <see cref="MemberFault.DiffersByCase"/>.</param>
internal sealed record GeneratedMember(
    DefinitionElement Element, int Index, Value<string> NamedBy, string? Name, MemberFault Fault, GeneratedMember? Rival = null)
{
    /// <summary>Whether the member is generated.</summary>
    public bool Exists => Name is not null && Fault is MemberFault.None or MemberFault.DiffersByCase;
}
