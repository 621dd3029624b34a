using System.Globalization;

namespace Zhengwu.Cli.Diff;

/// <summary>Tells many new numbers in few words: 5–27 → 6–28.</summary>
internal static class NumberRuns
{
    public static IEnumerable<string> Of(IEnumerable<(string Old, string New)> numbers)
    {
        (string Old, string New)? first = null;
        (string Old, string New) last = default;
        foreach (var pair in numbers)
        {
            if (first is not null && !Follows(last, pair))
            {
                yield return Run(first.Value, last);
                first = null;
            }
            first ??= pair;
            last = pair;
        }
        if (first is not null)
            yield return Run(first.Value, last);
    }

    private static bool Follows((string Old, string New) last, (string Old, string New) next) =>
        IsNext(last.Old, next.Old) && IsNext(last.New, next.New);

    private static bool IsNext(string a, string b) => TryRead(a, out var number) && TryRead(b, out var successor) && successor == number + 1;

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Run((string Old, string New) first, (string Old, string New) last) =>
        first == last ? $"{Shown(first.Old)} → {Shown(first.New)}" : $"{first.Old}–{last.Old} → {first.New}–{last.New}";

    private static string Shown(string number) => number.Length == 0 ? "—" : number;
}
