using System.Globalization;
using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>An amount of money (金额) in yuan.</summary>
/// <param name="Yuan">The amount in yuan.</param>
public readonly record struct Money(decimal Yuan)
{
    private static readonly (string Word, decimal Factor)[] Units = [("亿元", 100_000_000m), ("万元", 10_000m), ("千元", 1_000m), ("元", 1m)];

    /// <summary>Reads <c>1200</c>, <c>1,200.50元</c>, <c>12.5万元</c> or <c>3亿元</c>; null for anything else. A bare number is yuan.</summary>
    public static Money? TryParse(string text)
    {
        var folded = TextFold.Fold(text);
        foreach (var (word, factor) in Units)
        {
            if (folded.EndsWith(word, StringComparison.Ordinal))
                return Scale(RecordNumber.TryParse(folded[..^word.Length]), factor);
        }
        return Scale(RecordNumber.TryParse(folded), 1m);
    }

    /// <summary>The amount in yuan, e.g. <c>1200.50</c>.</summary>
    public override string ToString() => Yuan.ToString(CultureInfo.InvariantCulture);

    private static Money? Scale(decimal? number, decimal factor)
    {
        if (number is not { } amount || Math.Abs(amount) > decimal.MaxValue / factor)
            return null;
        return new(amount * factor);
    }
}
