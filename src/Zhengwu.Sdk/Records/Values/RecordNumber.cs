using System.Globalization;

namespace Zhengwu.Records;

/// <summary>Reads numbers as forms and tables write them.</summary>
internal static class RecordNumber
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    /// <summary>The number; null when the text is none.</summary>
    public static decimal? TryParse(string text) =>
        decimal.TryParse(text.Trim(), Styles, CultureInfo.InvariantCulture, out var number) ? number : null;
}
