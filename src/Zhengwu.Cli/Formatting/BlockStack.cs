using YamlDotNet.Core.Tokens;

namespace Zhengwu.Cli.Formatting;

/// <summary>A block mapping or sequence that is open.</summary>
/// <param name="Old">The column in which its keys or dashes stand.</param>
/// <param name="New">The column that they get.</param>
/// <param name="IsImplied">A sequence whose dashes stand in the column of the key above them: no token marks its start or end.</param>
internal readonly record struct Block(int Old, int New, bool IsImplied);

/// <summary>The blocks that are open while the tokens of a text go by. Each stands two columns further in than the one that holds it.</summary>
internal sealed class BlockStack
{
    public const int Step = 2;

    private readonly List<Block> _blocks = [];

    /// <summary>The innermost block; one before the first column where none is open.</summary>
    public Block Top => _blocks.Count > 0 ? _blocks[^1] : new(0, -Step, IsImplied: false);

    /// <summary>How many brackets are open.</summary>
    public int FlowDepth { get; private set; }

    /// <summary>How far the block that holds a stretch in brackets moves.</summary>
    public int Shift => _blocks.Count > 0 ? Top.New - Top.Old : 0;

    /// <summary>The open blocks, from the outermost.</summary>
    public Block[] ToArray() => [.. _blocks];

    public void Take(Token token, int column)
    {
        switch (token)
        {
            case BlockMappingStart or BlockSequenceStart:
                Open(column, isImplied: false);
                break;
            case BlockEnd:
                Close();
                break;
            case Key when FlowDepth == 0 && Top.IsImplied:
                _blocks.RemoveAt(_blocks.Count - 1);
                break;
            case FlowMappingStart or FlowSequenceStart:
                FlowDepth++;
                break;
            case FlowMappingEnd or FlowSequenceEnd:
                FlowDepth--;
                break;
            default:
                break;
        }
    }

    /// <summary>Takes a dash: the first one below a key may open a sequence that has no token of its own.</summary>
    public void TakeDash(bool isInMapping)
    {
        if (isInMapping)
            Open(Top.Old, isImplied: true);
    }

    private void Open(int column, bool isImplied) => _blocks.Add(new(column, Top.New + Step, isImplied));

    private void Close()
    {
        if (Top.IsImplied)
            _blocks.RemoveAt(_blocks.Count - 1);
        _blocks.RemoveAt(_blocks.Count - 1);
    }
}
