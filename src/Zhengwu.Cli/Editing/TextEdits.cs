using System.Text;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editing;

/// <summary>Changes of a text at spans of it, put in all at once; the rest stays as written.</summary>
internal sealed class TextEdits(string text)
{
    private readonly List<TextEdit> _edits = [];

    public void Add(TextEdit edit) => _edits.Add(edit);

    public void Replace(SourceSpan span, string words) => _edits.Add(new(span, words));

    public void Insert(int at, string words) => _edits.Add(new(new(at, 0), words));

    /// <summary>Takes out a stretch; one within another that goes is no second edit.</summary>
    public void Remove(int start, int end) => _edits.Add(new(new(start, end - start), ""));

    /// <summary>The new text. Insertions at one place keep their order.</summary>
    public string Apply() => Apply(text, _edits);

    /// <summary>A text with changes put in.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder();
        var done = 0;
        foreach (var (span, words) in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length))
        {
            if (span.Start < done)
                continue;
            result.Append(text, done, span.Start - done).Append(words);
            done = span.End;
        }
        return result.Append(text, done, text.Length - done).ToString();
    }
}
