using System.Text;
using System.Text.Json;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editor;

/// <summary>A node of YAML that tests change and write, without any layout.</summary>
internal sealed class DraftNode
{
    public NodeKind Kind { get; init; }

    public string Text { get; init; } = "";

    /// <summary>For a scalar, whether it is written without quotes.</summary>
    public bool IsPlain { get; init; } = true;

    /// <summary>The entries of a list.</summary>
    public List<DraftNode> Items { get; init; } = [];

    /// <summary>The entries of a mapping.</summary>
    public List<(string Key, DraftNode Value)> Entries { get; init; } = [];

    public static DraftNode Plain(string text) => new() { Text = text };

    public static DraftNode Quoted(string text) => new() { Text = text, IsPlain = false };

    public static DraftNode List(params DraftNode[] items) => new() { Kind = NodeKind.Sequence, Items = [.. items] };

    public static DraftNode Mapping(params (string Key, DraftNode Value)[] entries) => new() { Kind = NodeKind.Mapping, Entries = [.. entries] };

    public static DraftNode Of(string yaml)
    {
        var tree = DefinitionReader.Read("draft.yaml", yaml).Tree;
        return Of(tree, 0);
    }

    public DraftNode Clone() => Kind switch
    {
        NodeKind.Scalar => this,
        NodeKind.Sequence => new() { Kind = Kind, Items = [.. Items.Select(item => item.Clone())] },
        _ => new() { Kind = Kind, Entries = [.. Entries.Select(entry => (entry.Key, entry.Value.Clone()))] },
    };

    /// <summary>The node in brackets, on one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private static DraftNode Of(NodeTree tree, int row)
    {
        if (tree.IsScalar(row))
            return new() { Text = tree.Text(row), IsPlain = tree.IsPlain(row) };
        var node = new DraftNode { Kind = tree.Kind(row) };
        for (var child = row + 1; child < tree.Next(row); child = tree.Next(child))
        {
            if (node.Kind == NodeKind.Sequence)
                node.Items.Add(Of(tree, child));
            else
                node.Entries.Add((tree.Text(child), Of(tree, child = tree.Next(child))));
        }
        return node;
    }

    private void Write(StringBuilder text)
    {
        if (Kind == NodeKind.Scalar)
            text.Append(IsPlain && (Text.Length == 0 || YamlScalar.IsPlain(Text, inFlow: true)) ? Text : JsonSerializer.Serialize(Text));
        else if (Kind == NodeKind.Sequence)
            Write(text, '[', ']', Items, item => item.Kind == NodeKind.Scalar && item.Text.Length == 0 && item.IsPlain ? Plain("~") : item, static (_, _) => { });
        else
            Write(text, '{', '}', Entries, entry => entry.Value, (entry, text) => text.Append(YamlScalar.OnOneLine(entry.Key, inFlow: true)).Append(": "));
    }

    private static void Write<T>(StringBuilder text, char open, char close, List<T> parts, Func<T, DraftNode> value, Action<T, StringBuilder> before)
    {
        text.Append(open);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            before(parts[i], text);
            value(parts[i]).Write(text);
        }
        text.Append(close);
    }
}
