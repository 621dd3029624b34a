using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>Compares names of units that are not the same text.</summary>
internal static class UnitNames
{
    /// <summary>Whether two different names in all likelihood mean the same unit (区卫生健康局, 区卫健委).</summary>
    /// <remarks>
    /// False when in doubt, and for two spellings of one name (full width, traditional), which are no different names.
    /// A bare 区财政局 and a named 周村区财政局 are taken for the same: a document speaks of one region.
    /// </remarks>
    public static bool AreVariants(string a, string b)
    {
        var left = TextFold.Fold(a);
        var right = TextFold.Fold(b);
        if (left == right)
            return false;
        return UnitNameForm.Of(left) is { } one && UnitNameForm.Of(right) is { } other && one.Matches(other);
    }
}
