using System.Globalization;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.Diff;

/// <summary>Says whether a limit was shortened or lengthened, where that can be seen without reading the phrase.</summary>
/// <remarks>Until limits are understood, only one form is: the same words around a count of the same unit, 20个工作日内 and 10个工作日内.</remarks>
internal static class LimitComparison
{
    private static readonly string[] Units = ["个工作日", "工作日", "日", "天", "周", "个月", "小时", "个小时", "年"];

    // A longer minimum is not a longer limit.
    private static readonly string[] Others = ["不少于", "至少", "不低于", "以上", "每"];

    public static ChangeKind Compare(string old, string @new)
    {
        if (!TryRead(TextFold.Fold(old), out var was) || !TryRead(TextFold.Fold(@new), out var becomes))
            return ChangeKind.LimitChanged;
        if (was.Before != becomes.Before || was.After != becomes.After || was.Count == becomes.Count)
            return ChangeKind.LimitChanged;
        return becomes.Count < was.Count ? ChangeKind.LimitShortened : ChangeKind.LimitLengthened;
    }

    private static bool TryRead(string text, out (string Before, int Count, string After) limit)
    {
        limit = default;
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0 || Array.Exists(Others, word => text.Contains(word, StringComparison.Ordinal)))
            return false;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var after = text[end..];
        limit = (text[..start], int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : -1, after);
        return limit.Count >= 0 && !after.AsSpan().ContainsAnyInRange('0', '9') && IsCountOfTime(after);
    }

    // "7月10日前" is a day of the year, not a length: only a unit that is followed by 内 counts.
    private static bool IsCountOfTime(string after) =>
        Array.Exists(Units, unit => after.StartsWith(unit + "内", StringComparison.Ordinal) || after.StartsWith(unit + "以内", StringComparison.Ordinal));
}
