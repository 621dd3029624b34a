using YamlDotNet.Core.Events;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Definitions;

/// <content>Repeats what aliases name, and counts what they repeat.</content>
internal sealed partial class NodeTreeBuilder
{
    private int _aliasedNodes;
    private long _aliasedLength;

    private void AddAlias(AnchorAlias alias)
    {
        if (_anchors is null || !_anchors.TryGetValue(alias.Value.Value, out var target))
        {
            var name = Excerpt.Of(alias.Value.Value);
            Report(alias, TextRules.Syntax, new Bilingual($"没有名为“{name}”的锚点", $"there is no anchor '{name}'"));
            AddBlank(alias); // the key before it keeps its place
            return;
        }
        var size = _rows[target].Next - target;
        if (size <= 0)
            Stop(alias, TextRules.Syntax, new Bilingual("别名引用了它自身所在的内容", "an alias refers to what contains it"));
        else if (IsWithinBounds(alias, target, size) && Reserve(size, alias))
            Copy(target, size, alias);
    }

    private bool IsWithinBounds(AnchorAlias alias, int target, int size)
    {
        _aliasedNodes += size;
        _aliasedLength += _rows[target].End - _rows[target].Start;
        if (_aliasedNodes > _options.MaxAliasedNodes)
            Stop(alias, TextRules.LimitExceeded, new Bilingual("别名展开的节点数", "nodes repeated by aliases"), _options.MaxAliasedNodes);
        else if (_text.Content.Length + _aliasedLength > _options.MaxLength)
            Stop(alias, TextRules.LimitExceeded, new Bilingual("连同别名展开的文字长度", "length of the text with what aliases repeat"), _options.MaxLength);
        return !_stopped;
    }

    private void AddBlank(AnchorAlias alias)
    {
        var row = Add(NodeKind.Scalar, alias);
        if (row < 0)
            return;
        _rows[row].Text = _texts.Add("");
        _rows[row].IsPlain = true;
        _rows[row].Next = row + 1;
        _endOfLast = _rows[row].End;
    }

    private void Copy(int target, int size, AnchorAlias alias)
    {
        var shift = _count - target;
        for (var i = 0; i < size; i++)
        {
            var row = _rows[target + i];
            row.Next += shift;
            _rows[_count++] = row;
        }
        _endOfLast = SpanOf(alias).End;
    }
}
