namespace Zhengwu.Deadlines;

/// <summary>How the parts of a <see cref="CompositeDeadline"/> belong together.</summary>
public enum CompositeRelation
{
    /// <summary>All of them, for different acts, stages or subjects.</summary>
    All,

    /// <summary>Any one of them (或者).</summary>
    AnyOf,

    /// <summary>The first is the rule, the others are exceptions with their conditions (其中…).</summary>
    Exceptions,

    /// <summary>The first, unless a law sets another (法律、法规另有规定的，从其规定).</summary>
    LawPrevails,
}
