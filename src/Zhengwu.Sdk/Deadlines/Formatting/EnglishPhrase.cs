using System.Globalization;

namespace Zhengwu.Deadlines;

/// <summary>Writes limits in English, for reading.</summary>
internal static partial class EnglishPhrase
{
    public static string Of(Limit limit)
    {
        var parts = new List<string>();
        if (limit.Deadline is { } deadline)
            parts.Add((limit.IsSoft ? "as a rule " : "") + Of(deadline));
        foreach (var quota in limit.Quotas)
            parts.Add(Of(quota));
        return (limit.AppliesTo is { } scope ? $"for '{scope}': " : "") + string.Join(", ", parts);
    }

    public static string Of(Deadline deadline) => deadline switch
    {
        FixedDayDeadline day => Of(day),
        PeriodDeadline period => $"{Boundaries[(int)period.Boundary]} {Of(period.Span)}",
        RangeDeadline { Through: { } through } range => $"from {Of(range.From)} through {Of(through)}",
        RangeDeadline range => $"from {Of(range.From)} on",
        WithinDeadline within => $"within {Of(within.Period)}{After(within.After)}{Of(within.Terms)}{(within.UnderLaw is { } law ? $" (under {law})" : "")}",
        BeforeDeadline before => Of(before),
        AtLeastDeadline atLeast => Of(atLeast),
        DisplayDeadline display => Of(display),
        RecurringDeadline recurring => Of(recurring),
        ContinuousDeadline continuous => Of(continuous),
        ImmediateDeadline immediate => Immediate[(int)immediate.Manner] + After(immediate.After),
        TogetherDeadline together => Of(together),
        ByLawDeadline byLaw => byLaw.Source is { } source ? $"as '{source}' rules say" : "as laws and regulations say",
        VagueDeadline vague => $"without a bound ('{vague.Word}'){After(vague.After)}",
        _ => Of((CompositeDeadline)deadline),
    };

    private static readonly string[] Boundaries = ["within", "by the end of", "before or by the end of"];

    private static readonly string[] Immediate = ["at once", "live", "on the same day", "on the spot", "at any time"];

    private static readonly string[] Continuous =
        ["going on", "kept current", "kept public", "as part of the daily work", "through the term of office", "all through the year"];

    public static string Of(Period period) => period.Unit switch
    {
        PeriodUnit.HalfMonth when period.Amount == 1 => "half a month",
        PeriodUnit.HalfMonth => $"{period.Amount / 2} and a half months",
        _ => Count(period.Amount, period.Unit switch
        {
            PeriodUnit.Hour => "hour",
            PeriodUnit.Workday => "working day",
            PeriodUnit.Day => "day",
            PeriodUnit.Week => "week",
            PeriodUnit.Month => "month",
            _ => "year",
        }),
    };

    public static string Of(Quota quota)
    {
        var number = quota switch
        {
            { Maximum: null } => $"at least {Times(quota.Minimum, quota.Counter)}",
            { Minimum: 0 } => $"at most {Times(quota.Maximum.Value, quota.Counter)}",
            { IsExact: true } => Times(quota.Minimum, quota.Counter),
            _ => $"{Number(quota.Minimum)} to {Times(quota.Maximum.Value, quota.Counter)}",
        };
        var period = quota.Every is { } every ? $" {Of(every)}" : quota.Within is { } within ? $" within {Of(within)}" : "";
        return (quota.IsSoft ? "as a rule " : "") + number + period;
    }

    private static string Times(int number, string counter) => counter == "次" ? Count(number, "time") : $"{Number(number)} {counter}";

    private static string After(TriggerEvent @event) => @event.Kind == TriggerEventKind.Unstated ? "" : $" of {Name(@event)}";

    private static string Name(TriggerEvent @event) => @event.Kind switch
    {
        TriggerEventKind.InformationFormed => "the information being formed",
        TriggerEventKind.InformationChanged => "the information being changed",
        TriggerEventKind.InformationFormedOrChanged => "the information being formed or changed",
        TriggerEventKind.InformationObtained => "the information being obtained",
        TriggerEventKind.ApplicationReceived => "receiving the application",
        TriggerEventKind.PeriodEnded => "its end",
        _ => $"'{@event.Text}'",
    };

    private static string Of(CountingTerms terms) => terms == CountingTerms.None ? "" : $" ({string.Join(", ", TermWords(terms))})";

    private static IEnumerable<string> TermWords(CountingTerms terms)
    {
        if ((terms & CountingTerms.FirstDayCounts) != 0)
            yield return "the first day counts";
        if ((terms & CountingTerms.DoesNotRoll) != 0)
            yield return "not moved off days off";
        if ((terms & CountingTerms.Rolls) != 0)
            yield return "moved off days off";
        if ((terms & CountingTerms.StartsOnWorkday) != 0)
            yield return "arrivals on days off count from the next working day";
        if ((terms & CountingTerms.AskingIsNotCounted) != 0)
            yield return "the time for asking others is not counted";
    }

    private static string Of(BeforeDeadline before)
    {
        var @event = before.Event.Kind == TriggerEventKind.Unstated ? "ahead" : $"before {Name(before.Event)}";
        if (before.Lead is not { } lead)
            return @event;
        return before.IsWindow ? $"within the {Of(lead)} {@event}" : $"at least {Of(lead)} {@event}";
    }

    private static string Of(AtLeastDeadline atLeast)
    {
        var length = atLeast.Maximum is { } maximum ? $"{Of(atLeast.Minimum)} to {Of(maximum)}" : $"at least {Of(atLeast.Minimum)}";
        return (atLeast.Subject is { } subject ? $"'{subject}' for " : "") + length + (atLeast.After.Kind == TriggerEventKind.Unstated ? "" : $" from {Name(atLeast.After)}");
    }

    private static string Of(DisplayDeadline display)
    {
        var length = display.Maximum is null ? $"at least {Of(display.Minimum)}"
            : display.Maximum == display.Minimum ? Of(display.Minimum)
            : $"{Of(display.Minimum)} to {Of(display.Maximum)}";
        return $"'{display.Subject}' for {length}" + (display.After.Kind == TriggerEventKind.Unstated ? "" : $" from {Name(display.After)}");
    }

    private static string Of(ContinuousDeadline continuous) =>
        Continuous[(int)continuous.Manner] + (continuous.Starting is { } starting ? $" from {Of(starting)} on" : "") + (continuous.Until is { } until ? $" through {Of(until)}" : "");

    private static string Of(TogetherDeadline together)
    {
        var with = together.With is null ? "at the same time" : $"together with '{together.With}'";
        return together.Acts.IsEmpty ? with : $"{with} ({string.Join(", ", together.Acts)})";
    }

    private static string Of(CompositeDeadline composite)
    {
        if (composite.Relation == CompositeRelation.LawPrevails)
            return $"{Of(composite.Parts[0])}, unless a law says otherwise";
        var joint = composite.Relation switch
        {
            CompositeRelation.AnyOf => " or ",
            CompositeRelation.Exceptions => "; except ",
            _ => "; ",
        };
        return string.Join(joint, composite.Parts.Select(Of));
    }

    private static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
