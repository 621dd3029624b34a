namespace Zhengwu.Cli.Formatting;

/// <summary>An entry of a list that is a mapping in brackets on one line, as in a table: <c>- {标识: A, 名称: 甲}</c>.</summary>
/// <param name="Line">The line in which it stands.</param>
/// <param name="Dash">The column of its dash.</param>
/// <param name="Start">Where its bracket stands in the text.</param>
/// <param name="Cells">Where each of its entries but the first begins.</param>
internal sealed record FlowRow(long Line, long Dash, int Start, IReadOnlyList<int> Cells)
{
    /// <summary>Whether this row stands right below another one of the same list.</summary>
    public bool IsBelow(FlowRow other) => Line == other.Line + 1 && Dash == other.Dash;
}
