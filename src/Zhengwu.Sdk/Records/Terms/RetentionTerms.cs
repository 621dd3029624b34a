using Zhengwu.Definitions;
using Zhengwu.Deadlines;

namespace Zhengwu.Records;

/// <summary>For how long something is kept public (保存期限), where the catalog names a length.</summary>
internal sealed class RetentionTerms
{
    private static readonly string[] Verbs = ["公开", "保存", "保留", "公示"];

    private readonly Period _length;

    private RetentionTerms(Period length, string text) => (_length, Text) = (length, text);

    /// <summary>The words of the catalog.</summary>
    public string Text { get; }

    /// <summary>The terms of a cell: 3年, 保存五年. 长期, 不少于3年 and whatever else is not understood end never.</summary>
    public static RetentionTerms? Of(Value<string> cell) =>
        cell.HasText && LengthOf(WithoutVerb(TextFold.Fold(cell.Text!))) is { } length ? new(length, cell.Text!) : null;

    /// <summary>The last day on which what was published on a day is to be public; null beyond the last year there is.</summary>
    public DateOnly? LastDay(DateOnly published)
    {
        var months = _length.Unit == PeriodUnit.Year ? _length.Amount * 12 : _length.Amount;
        return published.Year + (months / 12) < DateOnly.MaxValue.Year ? published.AddMonths(months) : null;
    }

    private static Period? LengthOf(string text)
    {
        var limit = DeadlineParser.Parse($"公开之日起{text}内").Limit;
        return limit?.Deadline is WithinDeadline { Period: { Unit: PeriodUnit.Year or PeriodUnit.Month } length } ? length : null;
    }

    private static string WithoutVerb(string text)
    {
        var verb = Verbs.FirstOrDefault(verb => text.StartsWith(verb, StringComparison.Ordinal));
        return verb is null ? text : text[verb.Length..];
    }
}
