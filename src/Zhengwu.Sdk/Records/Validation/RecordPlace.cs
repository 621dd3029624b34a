using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>A place in a record.</summary>
/// <param name="Part">The part.</param>
/// <param name="Index">The zero-based place in a list of the part (a channel, a review), the element for <see cref="RecordPart.Element"/>; negative for the part as a whole, of elements for all of them.</param>
/// <param name="Row">The zero-based entry of a list element, or the row of a table; negative for the element as a whole.</param>
/// <param name="Column">The zero-based column of a table; negative elsewhere.</param>
/// <param name="Span">The characters that are meant, within the text of the place; empty for the whole of it.</param>
public readonly record struct RecordPlace(RecordPart Part, int Index = -1, int Row = -1, int Column = -1, SourceSpan Span = default)
{
    /// <summary>The place of an element.</summary>
    internal static RecordPlace OfElement(int element, int row = -1, int column = -1, SourceSpan span = default) =>
        new(RecordPart.Element, element, row, column, span);

    /// <summary>Implicitly, a part as a whole.</summary>
    public static implicit operator RecordPlace(RecordPart part) => new(part);

    /// <summary>The part as a whole, which the implicit conversion gives.</summary>
    public static RecordPlace FromRecordPart(RecordPart part) => part;
}
