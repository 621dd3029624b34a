using System.Globalization;

namespace Zhengwu.Deadlines;

/// <summary>
/// What reading a phrase gave, in a short line: kind, <c>soft</c>, <c>@event kind</c>, amount with unit (<c>7..day</c>: at least), the
/// year in words, the days, <c>every 1 month</c>; for a quota <c>=2</c>, <c>&gt;=2</c>, <c>&lt;=2</c>, <c>1..2</c>; for a composite its relation and parts.
/// </summary>
internal static class LimitBrief
{
    public static string Of(LimitReading reading) => Of(LimitDescription.Of(reading));

    private static string Of(LimitDescription limit) => string.Join(" ", Words(limit).Where(word => word.Length > 0).Concat(limit.Quotas.Select(quota => "+ " + Of(quota))));

    private static IEnumerable<string> Words(LimitDescription limit)
    {
        yield return limit.Kind;
        if (limit.Soft)
            yield return "soft";
        if (limit.Every is { } every && limit.Kind != "quota")
            yield return Cycle(every, limit);
        if (limit.EventKind is { } kind)
            yield return "@" + kind;
        if (limit.Kind == "quota" && limit.Amount is not null)
            yield return Count(limit);
        else if (limit.Every is null || limit.EventKind is not null)
            yield return Length(limit);
        if (limit.Every is { } counted && limit.Kind == "quota")
            yield return Cycle(counted, limit);
        if (limit.Year is "this" or "next")
            yield return limit.Year;
        yield return Days(limit);
        if (limit.Relation is { } relation)
            yield return $"{relation}({string.Join(" | ", limit.Parts.Select(Of))})";
    }

    private static string Cycle(int every, LimitDescription limit) => string.Create(CultureInfo.InvariantCulture, $"every {every} {limit.Period}");

    private static string Count(LimitDescription quota) => quota.Maximum switch
    {
        null => FormattableString.Invariant($">={quota.Amount}"),
        { } most when most == quota.Amount => FormattableString.Invariant($"={most}"),
        { } most when quota.Amount == 0 => FormattableString.Invariant($"<={most}"),
        { } most => FormattableString.Invariant($"{quota.Amount}..{most}"),
    };

    private static string Length(LimitDescription limit)
    {
        if (limit.Amount is null)
            return "";
        var isOpen = limit.Kind is "at-least" or "display" && limit.Maximum is null;
        var isStretch = limit.Maximum is not null && limit.Maximum != limit.Amount;
        return string.Create(CultureInfo.InvariantCulture, $"{limit.Amount}{(isOpen ? ".." : "")}{(isStretch ? $"..{limit.Maximum}" : "")}{limit.Unit}");
    }

    // The first day of a period adds nothing to its last.
    private static string Days(LimitDescription limit)
    {
        if (limit.Date is { } date)
            return date;
        return limit.Dates.IsEmpty ? limit.Kind == "period-end" ? limit.Period ?? "" : "" : string.Join(",", limit.Dates);
    }
}
