using System.Globalization;
using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Numbers of items: a table counts through, or afresh under each name of the first level.</content>
internal static partial class CatalogRules
{
    private static readonly char[] StopsAfterNumbers = ['.', '、', '．'];

    private static void CheckNumbers(DisclosureCatalog catalog, CheckContext context)
    {
        var items = catalog.Items;
        var start = 0;
        var isCounting = true;
        for (var i = 1; i <= items.Count; i++)
        {
            if (i < items.Count && !CountsAfresh(items[i - 1], items[i]))
            {
                isCounting &= CountsOn(items[i - 1], items[i]);
                continue;
            }
            if (!isCounting)
                CheckRun(items, start, i, context);
            (start, isCounting) = (i, true);
        }
    }

    private static bool CountsAfresh(CatalogItem above, CatalogItem item) =>
        !item.Path.IsEmpty && !above.Path.IsEmpty && Trimmed(above.Path[0]) != Trimmed(item.Path[0]) && !(NumberOf(item) > NumberOf(above));

    private static bool CountsOn(CatalogItem above, CatalogItem item) =>
        NumberOf(item) is { } number ? number == NumberOf(above) + 1 : Trimmed(item.Number) is null && Trimmed(above.Number) is null;

    private static void CheckRun(ValueList<CatalogItem> items, int start, int end, CheckContext context)
    {
        var firstOf = new Dictionary<string, CatalogItem>(StringComparer.Ordinal);
        var numbers = new SortedDictionary<int, CatalogItem>();
        for (var i = start; i < end; i++)
        {
            var item = items[i];
            if (Trimmed(item.Number) is not { } text)
                continue;
            if (firstOf.TryGetValue(text, out var first))
                context.Report(NumberOutOfSequence, item.Number, item, NameOf(item), RepeatsThat(first, context));
            else
                firstOf.Add(text, item);
            if (NumberOf(item) is { } number && !numbers.ContainsKey(number))
                numbers.Add(number, item);
        }
        ReportGaps(numbers, context);
    }

    private static Bilingual RepeatsThat(CatalogItem first, CheckContext context) =>
        new($"与第 {context.LineOf(first)} 行的事项「{NameOf(first)}」重复", $"repeats that of item '{NameOf(first)}' in line {context.LineOf(first)}");

    // One finding for all gaps of a table. Where gaps are the rule, the numbers are codes or the table is an excerpt.
    private static void ReportGaps(SortedDictionary<int, CatalogItem> numbers, CheckContext context)
    {
        CatalogItem? after = null;
        var missing = new List<string>();
        var expected = 0; // the first number of a table may be any
        foreach (var present in numbers)
        {
            if (expected > 0 && present.Key > expected)
            {
                after ??= present.Value;
                missing.Add(RangeOf(expected, present.Key - 1));
            }
            expected = present.Key + 1;
        }
        if (after is null || missing.Count * 2 > numbers.Count - 1)
            return;
        var names = Excerpt.OfList(missing);
        context.Report(NumberOutOfSequence, after.Number, after, NameOf(after), new Bilingual($"前面不连续，缺 {names.Chinese}", $"follows a gap: {names.English}"));
    }

    private static string RangeOf(int first, int last) =>
        first == last ? first.ToString(CultureInfo.InvariantCulture) : string.Format(CultureInfo.InvariantCulture, "{0}–{1}", first, last);

    /// <summary>A number that counts, with or without a stop after it (3, 3., 3、); null for others (3.2, 0505-1, 一).</summary>
    private static int? NumberOf(CatalogItem item) =>
        Trimmed(item.Number) is { } text && int.TryParse(text.TrimEnd(StopsAfterNumbers), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
