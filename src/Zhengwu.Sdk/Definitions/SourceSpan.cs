namespace Zhengwu.Definitions;

/// <summary>A stretch of a definition file, in UTF-16 units from the start of its text.</summary>
/// <param name="Start">The zero-based offset of the first unit.</param>
/// <param name="Length">The number of units; zero marks a place between two.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The offset just after the last unit.</summary>
    public int End => Start + Length;
}

/// <summary>A place in a text as people count it: zero-based here, one-based when printed.</summary>
/// <param name="Line">The zero-based line.</param>
/// <param name="Column">The zero-based column in UTF-16 units.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The place as <c>line,column</c>, one-based.</summary>
    public override string ToString() =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0},{1}", Line + 1, Column + 1);
}
