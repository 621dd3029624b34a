using Zhengwu.Deadlines;

namespace Zhengwu.Rules;

/// <summary>Looks through the parts of a limit; nothing is allocated.</summary>
internal static class LimitSearch
{
    /// <summary>The first part whose deadline is of a kind and passes a test; null when there is none.</summary>
    public static Limit? Find<T>(Limit? limit, Func<T, Limit, bool> test)
        where T : Deadline => Find<T, Func<T, Limit, bool>>(limit, test, static (deadline, part, passes) => passes(deadline, part));

    /// <summary>The same for a test that needs to know something more.</summary>
    public static Limit? Find<T, TContext>(Limit? limit, TContext context, Func<T, Limit, TContext, bool> test)
        where T : Deadline
    {
        if (limit?.Deadline is T deadline && test(deadline, limit, context))
            return limit;
        if (limit?.Deadline is not CompositeDeadline composite)
            return null;
        foreach (var part in composite.Parts)
        {
            if (Find(part, context, test) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>Whether every part has a deadline, and all of them pass a test.</summary>
    public static bool All(Limit limit, Func<Deadline, bool> test)
    {
        if (limit.Deadline is not CompositeDeadline composite)
            return limit.Quotas.IsEmpty && limit.Deadline is { } deadline && test(deadline);
        foreach (var part in composite.Parts)
        {
            if (!All(part, test))
                return false;
        }
        return true;
    }
}
