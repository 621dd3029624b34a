using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>A limit taken apart into plain fields, as the tool prints it for programs; null and empty fields are left out there.</summary>
public sealed record LimitDescription
{
    internal LimitDescription(string kind) => Kind = kind;

    /// <summary>The phrase as written; null for a part of a composite.</summary>
    public string? Phrase { get; internal init; }

    /// <summary>The kind; see <see cref="LimitKinds.NameOf"/>.</summary>
    public string Kind { get; internal init; }

    /// <summary>The event from which it counts or before which it is due, in its words.</summary>
    public string? Event { get; internal init; }

    /// <summary>The kind of the event, e.g. <c>InformationFormedOrChanged</c>.</summary>
    public TriggerEventKind? EventKind { get; internal init; }

    /// <summary>The length of time, the least of it where there are two; for a quota the least number of times. Half a month is 0.5.</summary>
    public decimal? Amount { get; internal init; }

    /// <summary>The greatest length or number, where one is stated.</summary>
    public decimal? Maximum { get; internal init; }

    /// <summary>The unit of <see cref="Amount"/>: hour, workday, day, week, month, year; null for a quota.</summary>
    public string? Unit { get; internal init; }

    /// <summary>
    /// The day, by or on which it is due: <c>2024-07-10</c>, <c>07-10</c> without a year, with a time <c>2025-11-14T18:00</c>.
    /// For a period its last day. Within a cycle shorter than a year: <c>20</c> for a day of the month, <c>1-20</c> for day 20
    /// of the cycle's first month. Null where no day can be named, or there are several.
    /// </summary>
    public string? Date { get; internal init; }

    /// <summary>Several days: the first and last of a period or range, or the days of a recurring limit.</summary>
    public ValueList<string> Dates { get; internal init; }

    /// <summary>The period or cycle: day, week, half-month, part, month, quarter, half-year, year.</summary>
    public string? Period { get; internal init; }

    /// <summary>How many of those periods lie between two occurrences; null when the limit does not recur.</summary>
    public int? Every { get; internal init; }

    /// <summary>The year: a number, <c>this</c>, <c>next</c>; null where none is stated.</summary>
    public string? Year { get; internal init; }

    /// <summary>Whether it is meant as a rule with exceptions (原则上).</summary>
    public bool Soft { get; internal init; }

    /// <summary>To what it applies, in the words of the text.</summary>
    public string? AppliesTo { get; internal init; }

    /// <summary>How the parts belong together: all, any-of, exceptions, law-prevails.</summary>
    public string? Relation { get; internal init; }

    /// <summary>The parts of a composite.</summary>
    public ValueList<LimitDescription> Parts { get; internal init; }

    /// <summary>The quotas beside a deadline.</summary>
    public ValueList<LimitDescription> Quotas { get; internal init; }

    /// <summary>The canonical Chinese phrase.</summary>
    public string? Canonical { get; internal init; }

    /// <summary>The English phrase.</summary>
    public string? English { get; internal init; }

    /// <summary>Why the phrase is not understood.</summary>
    public Bilingual? Reason { get; internal init; }

    /// <summary>Describes what reading a phrase gave.</summary>
    public static LimitDescription Of(LimitReading reading)
    {
        var description = reading.Limit is { } limit ? Of(limit) : new LimitDescription(LimitKinds.NameOf(reading.Kind)) { Reason = reading.Reason };
        return description with { Phrase = reading.Phrase };
    }

    /// <summary>Describes a limit.</summary>
    public static LimitDescription Of(Limit limit)
    {
        var description = limit.Deadline is { } deadline ? DeadlineDescriber.Describe(deadline)
            : limit.Quotas.Count == 1 ? DeadlineDescriber.Describe(limit.Quotas[0])
            : new LimitDescription(LimitKinds.NameOf(LimitKind.Quota));
        return description with
        {
            Kind = LimitKinds.NameOf(limit.Kind),
            Soft = limit.IsSoft,
            AppliesTo = limit.AppliesTo,
            Quotas = limit.Deadline is null && limit.Quotas.Count == 1 ? default : ValueList.From(limit.Quotas.Select(DeadlineDescriber.Describe)),
            Canonical = DeadlineFormatter.Format(limit),
            English = DeadlineFormatter.Format(limit, Language.English),
        };
    }
}
