using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <summary>Several limits in one cell. Each part is a limit of its own and keeps the text of its condition.</summary>
public sealed record CompositeDeadline : Deadline
{
    private static readonly Limit Law = Limit.Create(ByLawDeadline.Create());

    internal CompositeDeadline(CompositeRelation relation, ValueList<Limit> parts) => (Relation, Parts) = (relation, parts);

    /// <summary>How the parts belong together.</summary>
    public CompositeRelation Relation { get; }

    /// <summary>The parts in the order written; under <see cref="CompositeRelation.LawPrevails"/> the second is the law.</summary>
    public ValueList<Limit> Parts { get; }

    /// <summary>All the parts, or any one of them, or a rule and its exceptions.</summary>
    /// <exception cref="ArgumentException">
    /// There are fewer than two parts; an exception has no <see cref="Limit.AppliesTo"/>; a part of an either-or has quotas or a scope;
    /// a part is itself composite (an either-or may be a part of the others).
    /// </exception>
    public static CompositeDeadline Create(CompositeRelation relation, ValueList<Limit> parts)
    {
        if (relation == CompositeRelation.LawPrevails)
            throw new ArgumentException($"Use {nameof(UnlessLawSaysOtherwise)}.", nameof(relation));
        if (FindFault(relation, parts) is { } fault)
            throw new ArgumentException(fault, nameof(parts));
        return new(relation, parts);
    }

    /// <summary>A limit that gives way where a law sets another.</summary>
    /// <exception cref="ArgumentException">It gives way already.</exception>
    public static CompositeDeadline UnlessLawSaysOtherwise(Limit limit) =>
        limit.Deadline is ByLawDeadline or CompositeDeadline { Relation: CompositeRelation.LawPrevails }
            ? throw new ArgumentException("It gives way to the law already.", nameof(limit))
            : new(CompositeRelation.LawPrevails, new ValueList<Limit>([limit, Law]));

    internal static string? FindFault(CompositeRelation relation, ValueList<Limit> parts)
    {
        if (parts.Count < 2)
            return "A composite limit has at least two parts.";
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Deadline is CompositeDeadline inner && (relation == CompositeRelation.AnyOf || inner.Relation != CompositeRelation.AnyOf))
                return "A part is itself composite.";
            if (relation == CompositeRelation.AnyOf && (parts[i].AppliesTo is not null || !parts[i].Quotas.IsEmpty))
                return "A part of an either-or is a deadline alone.";
            if (relation == CompositeRelation.Exceptions && i > 0 && parts[i].AppliesTo is null)
                return "An exception says to what it applies.";
        }
        return null;
    }
}
