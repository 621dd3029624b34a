namespace Zhengwu.Definitions;

/// <summary>The kinds of YAML node.</summary>
internal enum NodeKind : byte
{
    Scalar,
    Mapping,
    Sequence,
}

/// <summary>One node: rows stand in reading order, so that the nodes below a node are the rows up to <see cref="Next"/>.</summary>
internal struct NodeRow
{
    public NodeKind Kind;

    /// <summary>For a scalar, written without quotes, so that an empty one or <c>~</c> means "no value"; for a collection, written in brackets.</summary>
    public bool IsPlain;

    /// <summary>The number of a scalar's text among the texts of the tree.</summary>
    public int Text;

    public int Start;
    public int End;
    public int Next;
}

/// <summary>The nodes of one file with their spans. A mapping's rows are its keys and values in turn.</summary>
internal sealed class NodeTree(NodeRow[] rows, int count, string[] texts, bool isComplete)
{
    public static NodeTree Nothing { get; } = new([], 0, [], isComplete: false);

    public int Count => count;

    /// <summary>Whether the text was read to its end. Where it was not, what is missing may stand in the part that was not read.</summary>
    public bool IsComplete => isComplete;

    public bool IsEmpty => count == 0;

    /// <summary>The text of every scalar, texts that repeat once.</summary>
    public IReadOnlyList<string> Texts => texts;

    public NodeKind Kind(int row) => rows[row].Kind;

    public string Text(int row) => rows[row].Kind == NodeKind.Scalar ? texts[rows[row].Text] : "";

    public int Next(int row) => rows[row].Next;

    public SourceSpan Span(int row) => new(rows[row].Start, rows[row].End - rows[row].Start);

    public bool IsScalar(int row) => rows[row].Kind == NodeKind.Scalar;

    /// <summary>Whether a scalar is written without quotes, or a collection in brackets.</summary>
    public bool IsPlain(int row) => rows[row].IsPlain;

    /// <summary>Whether a scalar states no value: nothing written, or YAML's null.</summary>
    public bool IsBlank(int row) => IsScalar(row) && (string.IsNullOrWhiteSpace(Text(row)) || (rows[row].IsPlain && Text(row) is "~" or "null"));

    /// <summary>Whether a list or mapping has no entry.</summary>
    public bool HasNothingBelow(int row) => !IsScalar(row) && rows[row].Next == row + 1;

    /// <summary>The number of entries of a list.</summary>
    public int CountBelow(int list)
    {
        var entries = 0;
        for (var child = list + 1; child < rows[list].Next; child = rows[child].Next)
            entries++;
        return entries;
    }

    /// <summary>Whether a list or mapping may have lost its end to a fault of the text.</summary>
    public bool IsCutOff(int row) => !isComplete && rows[row].Next == count;

    /// <summary>Whether a row lies in the subtree of another, that one included.</summary>
    public bool Contains(int ancestor, int row) => row >= ancestor && row < rows[ancestor].Next;
}
