using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>What may be written at a place of a text that is perhaps half written: found by lines, indentation and brackets, without reading the file.</summary>
/// <param name="Shape">The mapping in which a key may be written; null where none may.</param>
/// <param name="Key">The key whose value may be written; null where none may.</param>
/// <param name="Written">The key or value that stands there so far; the place lies in it or at its end.</param>
/// <param name="Taken">The keys that the mapping has already.</param>
internal sealed record CursorPlace(Shape? Shape, Key? Key, SourceSpan Written, IReadOnlySet<string> Taken)
{
    // An entry in brackets may go over some lines.
    private const int MostLinesOfFlow = 60;

    /// <summary>Whether a colon follows the key already.</summary>
    public bool HasColon { get; private init; }

    public bool IsInBrackets { get; private init; }

    /// <summary>Whether an entry of a list is to be begun with a dash.</summary>
    public bool NeedsDash { get; private init; }

    /// <summary>The place of an offset in a file of some kind; null where nothing of ours can be written, as in a remark.</summary>
    public static CursorPlace? At(string text, LineMap lines, int offset, Shape root)
    {
        var line = lines.LineOf(offset);
        var start = FirstLineOfEntry(lines, line);
        var entry = BlockLine.Of(lines[start]);
        var frames = FlowScan.At(text, lines.StartOf(start) + entry.Value, offset);
        if (frames.Count > 0)
            return InBrackets(text, frames, PathOf(lines, start, entry, entry.Content, withKey: true).Above, offset, root);
        return InBlock(lines, line, offset, root);
    }

    private static int FirstLineOfEntry(LineMap lines, int line)
    {
        var first = line;
        while (first > 0 && line - first < MostLinesOfFlow && EndsOpen(lines[first - 1]))
            first--;
        return first;
    }

    private static bool EndsOpen(ReadOnlySpan<char> line)
    {
        var remark = line.IndexOf(" #");
        var written = (remark < 0 ? line : line[..remark]).TrimEnd();
        return !written.IsEmpty && written[^1] is ',' or '{' or '[';
    }

    private static CursorPlace? InBlock(LineMap lines, int number, int offset, Shape root)
    {
        var line = BlockLine.Of(lines[number]);
        var (start, column) = (lines.StartOf(number), offset - lines.StartOf(number));
        if (line.Text.AsSpan(0, column).IndexOf(" #") >= 0 || line.Text.StartsWith('#'))
            return null;
        if (line.Key is not null && column > line.Colon)
            return ValueOf(Resolve(PathOf(lines, number, line, line.Content, withKey: true).Above, root), WordAt(line.Text, start, line.Value, column));
        // On a line without anything the cursor itself says how far it is indented.
        var content = line.IsBlank ? Math.Max(column, line.Content) : line.Content;
        if (column < line.Content && !line.IsBlank)
            return null;
        var path = PathOf(lines, number, line, content, withKey: false);
        var written = line.IsBlank ? new SourceSpan(offset, 0) : new(start + content, (line.Key is null ? line.Text.TrimEnd().Length : line.Colon) - content);
        var (shape, key) = Resolve(path.Above, root);
        var isEntry = line.Dash >= 0 || path.IsAmongDashes;
        return new(shape, isEntry && TakesTexts(key) ? key : null, written, path.Beside)
        {
            HasColon = line.Key is not null,
            NeedsDash = line.Dash < 0 && path.IsAmongDashes,
        };
    }

    private static CursorPlace? InBrackets(string text, IReadOnlyList<FlowFrame> frames, IReadOnlyList<string> above, int offset, Shape root)
    {
        var path = above.Concat(frames.SkipLast(1).Select(frame => frame.Key).OfType<string>()).ToList();
        var inner = frames[^1];
        var isKey = inner is { IsMapping: true, Key: null };
        var (start, end) = (isKey ? inner.Entry : inner.Value, offset);
        while (start < offset && char.IsWhiteSpace(text[start]))
            start++;
        while (end < text.Length && text[end] is not (',' or '}' or ']' or '\n' or '\r') && !(isKey && text[end] == ':'))
            end++;
        var written = new SourceSpan(start, text.AsSpan(start, end - start).TrimEnd().Length is var length && start + length < offset ? offset - start : length);
        if (!isKey)
            return ValueOf(Resolve(inner.Key is { } key ? [.. path, key] : path, root), written) is { } place ? place with { IsInBrackets = true } : null;
        return new(Resolve(path, root).Shape, null, written, inner.Keys) { IsInBrackets = true, HasColon = end < text.Length && text[end] == ':' };
    }

    private static CursorPlace? ValueOf((Shape? Shape, Key? Key) resolved, SourceSpan written) =>
        resolved.Key is { } key ? new(null, key, written, new HashSet<string>()) : null;

    private static SourceSpan WordAt(string line, int start, int value, int column)
    {
        var from = Math.Min(value, column);
        if (from < column && line[from] is '"' or '\'')
            from++;
        var remark = line.IndexOf(" #", from, StringComparison.Ordinal);
        var end = line.AsSpan(0, remark < column ? line.Length : remark).TrimEnd().Length;
        return new(start + from, Math.Max(end, column) - from);
    }

    private static BlockPath PathOf(LineMap lines, int number, BlockLine line, int column, bool withKey)
    {
        var path = BlockPath.Of(lines, number, column, line.Dash);
        return withKey && line.Key is { } key ? path.Below(key) : path;
    }

    private static bool TakesTexts(Key? key) => key?.Form is ValueForm.TextList or ValueForm.ChoiceList or ValueForm.TextOrMappingList;

    /// <summary>The last key of a path, and the shape of the mappings below it.</summary>
    private static (Shape? Shape, Key? Key) Resolve(IReadOnlyList<string> path, Shape root)
    {
        Shape? shape = root;
        Key? key = null;
        foreach (var name in path)
        {
            key = shape is null ? null : BindingSession.FindKey(name, shape);
            shape = key is null ? null : KeyContents.ShapeBelow(key);
        }
        return (shape, key);
    }
}
