using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Definitions;

/// <summary>Binds the nodes of one file to typed values: the only code that looks keys up.</summary>
internal sealed partial class BindingSession(DefinitionText text, NodeTree tree, FindingSink findings, Language language)
{
    private readonly Dictionary<string, Units.Assignment> _assignments = new(StringComparer.Ordinal);

    // The rows of the values of every mapping that is open, plus one; zero for a key that is not there.
    private int[] _slots = new int[256];
    private int _slotsInUse;

    public NodeTree Tree { get; } = tree;

    public Language Language { get; } = language;

    /// <summary>Looks up the keys of a mapping; its faults are reported here, once for every shape.</summary>
    public Fields Open(int row, Shape shape)
    {
        var offset = _slotsInUse;
        Reserve(shape.SlotCount);
        if (Tree.Kind(row) != NodeKind.Mapping)
        {
            ReportWrongType(row, shape.Name, Forms.Mapping);
            return new Fields(this, row, offset, hasExtensions: false);
        }
        var hasExtensions = false;
        for (var key = row + 1; key < Tree.Next(row); key = Tree.Next(Tree.Next(key)))
            hasExtensions |= !Place(key, Tree.Next(key), offset, shape);
        RequireKeys(row, offset, shape);
        return new Fields(this, row, offset, hasExtensions);
    }

    public void Close(Fields fields) => _slotsInUse = fields.Offset;

    public int Slot(int index) => _slots[index] - 1;

    public void Report(Rule rule, int row, params object[] arguments) => findings.Add(rule, Tree, row, arguments);

    public void ReportWrongType(int row, Bilingual name, Bilingual expected) =>
        Report(TextRules.WrongType, row, name, expected, Forms.Of(Tree.Kind(row)));

    /// <summary>The words of a node as they stand in the file; further lines without the indentation of the first.</summary>
    public string Raw(int row)
    {
        var span = Tree.Span(row);
        var written = text.Content.Substring(span.Start, span.Length);
        var column = Tree.IsPlain(row) ? 0 : text.PositionOf(span.Start).Column;
        return column == 0 ? written : string.Join("\n", written.Split('\n').Select((line, i) => i == 0 ? line : WithoutIndent(line, column)));
    }

    private static string WithoutIndent(string line, int most)
    {
        var indent = 0;
        while (indent < most && indent < line.Length && line[indent] == ' ')
            indent++;
        return line.Substring(indent);
    }

    private void Reserve(int size)
    {
        if (_slotsInUse + size > _slots.Length)
            Array.Resize(ref _slots, Math.Max(_slots.Length * 2, _slotsInUse + size));
        Array.Clear(_slots, _slotsInUse, size);
        _slotsInUse += size;
    }

    /// <summary>Puts a value in the slot of its key; false for a key of the user's own.</summary>
    private bool Place(int keyRow, int valueRow, int offset, Shape shape)
    {
        var spelling = Tree.Text(keyRow);
        if (!Tree.IsScalar(keyRow) || FindKey(spelling, shape) is not { } key)
            return !IsOwn(keyRow, spelling, shape);
        if (_slots[offset + key.Index] != 0)
        {
            Report(TextRules.KeyTwice, keyRow, spelling);
            return true;
        }
        _slots[offset + key.Index] = valueRow + 1;
        var name = key.Name.In(Language);
        if (spelling != name && spelling != name + ":")
            Report(TextRules.MixedLanguage, keyRow, spelling, Forms.Of(Language), name);
        return true;
    }

    /// <summary>Whether a key that the format does not know is the user's own; if not, it is reported.</summary>
    private bool IsOwn(int keyRow, string spelling, Shape shape)
    {
        if (IsExtension(spelling))
            return true;
        if (spelling == "<<")
            Report(TextRules.TagIgnored, keyRow, spelling, Forms.MergeKey);
        else
            ReportUnknown(keyRow, shape);
        return false;
    }

    // The parser takes the colon of {责任:} for a part of the key.
    public static Key? FindKey(string spelling, Shape shape) =>
        shape.Find(spelling) ?? (spelling.EndsWith(":", StringComparison.Ordinal) ? shape.Find(spelling.Substring(0, spelling.Length - 1)) : null);

    public static bool IsExtension(string spelling) => spelling.StartsWith("x-", StringComparison.Ordinal);

    private void ReportUnknown(int keyRow, Shape shape)
    {
        if (findings.IsFull)
            return;
        var spelling = Excerpt.Of(Raw(keyRow));
        var near = Spelling.Nearest(spelling, shape.Keys.Select(key => key.Name.In(Language)));
        Report(TextRules.UnknownKey, keyRow, spelling, shape.Name, Spelling.DidYouMean(near));
    }

    private void RequireKeys(int row, int offset, Shape shape)
    {
        if (Tree.IsCutOff(row))
            return;
        for (var i = 0; i < shape.Required.Count; i++)
        {
            var key = shape.Required[i];
            if (_slots[offset + key.Index] == 0)
                Report(TextRules.RequiredKeyMissing, AnchorOf(row), key.Name.In(Language), shape.Name);
        }
    }

    /// <summary>The row that stands for a mapping in a finding: its first key, where a person looks.</summary>
    private int AnchorOf(int row) => Tree.Next(row) > row + 1 ? row + 1 : row;
}

/// <summary>The values of one mapping, by key. Values are read through it, and it is closed when all are.</summary>
internal readonly struct Fields(BindingSession session, int row, int offset, bool hasExtensions) : IDisposable
{
    public int Offset { get; } = offset;

    public NodeId Node => new(row);

    /// <summary>The row of a key's value; negative when the key is not there.</summary>
    public int Row(Key key) => session.Slot(Offset + key.Index);

    public bool Has(Key key) => Row(key) >= 0;

    /// <summary>The user's own keys.</summary>
    public ValueList<Extension> Extensions => hasExtensions ? session.ReadExtensions(row) : default;

    public void Dispose() => session.Close(this);
}
