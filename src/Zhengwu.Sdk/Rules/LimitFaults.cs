using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>What can be wrong with a limit wherever it stands.</summary>
internal static class LimitFaults
{
    /// <summary>The longest that 20 working days have been in natural days since 2008, with a margin: what is longer is so on every calendar.</summary>
    public const int LongestTwentyWorkdays = 40;

    private static readonly TriggerEvent Request = TriggerEvent.Named("收到申请");

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
        // 会后应立即公布, 变动即更: at once after something that is named
        ImmediateDeadline { Manner: ImmediateManner.AtOnce or ImmediateManner.RealTime or ImmediateManner.AnyTime, After.Kind: TriggerEventKind.Unstated } => true,
        _ => false,
    });

    /// <summary>Whether a period is longer than a number of working days, 20 at most, on every calendar.</summary>
    public static bool IsLonger(Period period, int workdays) =>
        period.Unit == PeriodUnit.Workday ? period.Amount > workdays : DaysOf(period) > LongestTwentyWorkdays;

    /// <summary>The natural days of a period; zero for one in working days.</summary>
    public static int DaysOf(Period period) => period.Unit switch
    {
        PeriodUnit.Workday => 0,
        PeriodUnit.Hour => period.Amount / 24,
        PeriodUnit.Week => period.Amount * 7,
        PeriodUnit.HalfMonth => period.Amount * 15,
        PeriodUnit.Month => period.Amount * 30,
        PeriodUnit.Year => period.Amount * 365,
        _ => period.Amount,
    };

    /// <summary>Whether the time for a reply, or its extension, is longer than a number of working days.</summary>
    /// <remarks>A part for a case of its own (经批准延长的，40个工作日内) may hold both times in one.</remarks>
    public static bool IsReplyLonger(Limit? limit, int workdays) =>
        LimitSearch.Find<WithinDeadline, int>(limit, workdays, static (within, _, workdays) => within.After.Kind == TriggerEventKind.Extended && IsLonger(within.Period, workdays)) is not null
        || (LimitSearch.Find<WithinDeadline>(limit, IsReply) is not null
            && LimitSearch.Find<WithinDeadline, int>(limit, workdays, static (within, part, workdays) => IsReply(within, part) && !IsLonger(within.Period, workdays)) is null);

    private static bool IsReply(WithinDeadline within, Limit part) =>
        part.AppliesTo is null && (IsRequest(within.After) || within.After.Kind == TriggerEventKind.CorrectionReceived);

    /// <summary>Whether an event is the receipt of a request for information; an application for a permit (收到行政许可申请) is something else.</summary>
    public static bool IsRequest(TriggerEvent? trigger) => trigger == Request;

    /// <summary>Whether an event is the making, getting or change of the information itself.</summary>
    public static bool IsFormation(TriggerEvent? trigger) => trigger?.Kind is TriggerEventKind.InformationFormed or TriggerEventKind.InformationChanged
        or TriggerEventKind.InformationFormedOrChanged or TriggerEventKind.InformationObtained or TriggerEventKind.InformationMadeOrObtained;

    /// <summary>The event from which a deadline counts, or at which it is at once; null where it names none of its own.</summary>
    public static TriggerEvent? EventOf(Deadline deadline) => deadline switch
    {
        WithinDeadline within => within.After,
        VagueDeadline vague => vague.After,
        ImmediateDeadline immediate => immediate.After,
        _ => null,
    };
}
