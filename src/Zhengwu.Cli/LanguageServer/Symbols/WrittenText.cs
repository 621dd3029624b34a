using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer.Symbols;

/// <summary>Where the text of a scalar stands in its file.</summary>
internal static class WrittenText
{
    /// <summary>The offset of the first character; null where escapes or line breaks keep text and file apart.</summary>
    public static int? StartOf(Definition file, int row)
    {
        var (span, text) = (file.Tree.Span(row), file.Tree.Text(row));
        foreach (var start in (int[])[span.Start, span.Start + 1])
        {
            if (string.CompareOrdinal(file.Text.Content, start, text, 0, text.Length) == 0)
                return start;
        }
        return null;
    }

    /// <summary>The stretch of the text without blanks at its ends and without quotes; all of the scalar where it is not found.</summary>
    public static SourceSpan SpanOf(Definition file, int row)
    {
        if (StartOf(file, row) is not { } start)
            return file.Tree.Span(row);
        var text = file.Tree.Text(row);
        var blanks = text.Length - text.TrimStart().Length;
        return new(start + blanks, text.Trim().Length);
    }
}
