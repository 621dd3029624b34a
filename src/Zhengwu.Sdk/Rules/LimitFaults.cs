using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>What can be wrong with a limit wherever it stands.</summary>
internal static class LimitFaults
{
    /// <summary>Why the words of a cell are not understood; null when they are, or when reading has reported it.</summary>
    public static Bilingual? WhyNotUnderstood(Value<Limit> limit, LimitContext context)
    {
        if (limit.State != ValueState.NotUnderstood || limit.Inheritance is not null)
            return null;
        var reason = DeadlineParser.Parse(limit.Text!, context).Reason;
        return reason?.English == limit.Reason ? reason : null;
    }

    /// <summary>Whether a limit counts from an event that it does not name, and is nothing else that would tell.</summary>
    public static bool LacksEvent(Limit limit) => limit.Deadline switch
    {
        WithinDeadline { After.Kind: TriggerEventKind.Unstated } => true,
        CompositeDeadline { Relation: CompositeRelation.LawPrevails } composite => LacksEvent(composite.Parts[0]),
        _ => false,
    };

    /// <summary>Whether nothing in a limit says by when: 及时, 定期, 长期公开, 实时.</summary>
    public static bool HasNoBound(Limit limit) => LimitSearch.All(limit, static deadline => deadline switch
    {
        VagueDeadline => true,
        ContinuousDeadline { Until: null } => true,
        ImmediateDeadline { Manner: ImmediateManner.AtOnce or ImmediateManner.RealTime or ImmediateManner.AnyTime } => true,
        _ => false,
    });
}
