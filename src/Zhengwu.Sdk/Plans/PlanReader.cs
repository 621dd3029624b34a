using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Zhengwu.Plans;

/// <summary>Stand-in.</summary>
public sealed class PlanReader
{
    private static readonly HashSet<string> Known = new(["政务公开", "标识", "标题", "年度", "任务", "序号", "要求", "责任", "时限"], StringComparer.Ordinal);

    private readonly List<KeyValuePair<string, Mark>> unknown = [];
    private readonly List<string> ids = [];

    private PlanReader()
    {
    }

    /// <summary>Stand-in: the ids, the plan's first.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>Stand-in: key, line and column, zero-based.</summary>
    public IEnumerable<KeyValuePair<string, int[]>> Unknown =>
        unknown.Select(pair => new KeyValuePair<string, int[]>(pair.Key, [(int)pair.Value.Line - 1, (int)pair.Value.Column - 1]));

    /// <summary>Stand-in.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What was read.</returns>
    public static PlanReader Read(string text)
    {
        var reader = new PlanReader();
        using var input = new StringReader(text);
        var parser = new Parser(input);
        _ = parser.Consume<StreamStart>();
        _ = parser.Consume<DocumentStart>();
        reader.Node(parser);
        return reader;
    }

    private void Node(Parser parser)
    {
        if (parser.TryConsume<SequenceStart>(out _))
        {
            while (!parser.TryConsume<SequenceEnd>(out _))
                Node(parser);
        }
        else if (parser.TryConsume<MappingStart>(out _))
        {
            while (!parser.TryConsume<MappingEnd>(out _))
                Pair(parser);
        }
        else
        {
            _ = parser.Consume<Scalar>();
        }
    }

    private void Pair(Parser parser)
    {
        var key = parser.Consume<Scalar>();
        if (!Known.Contains(key.Value))
            unknown.Add(new(key.Value, key.Start));
        if (key.Value == "标识" && parser.Accept<Scalar>(out var value))
            ids.Add(value!.Value);
        Node(parser);
    }
}
