using System.Text;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.Roll;

/// <summary>Changes of a text at spans of it, put in all at once; the rest stays as written.</summary>
internal sealed class TextEdits(string text)
{
    private readonly List<(SourceSpan Span, string Words)> _edits = [];

    public void Replace(SourceSpan span, string words) => _edits.Add((span, words));

    public void Insert(int at, string words) => _edits.Add((new(at, 0), words));

    /// <summary>Takes out a stretch; one within another that goes is no second edit.</summary>
    public void Remove(int start, int end) => _edits.Add((new(start, end - start), ""));

    /// <summary>The new text. Insertions at one place keep their order.</summary>
    public string Apply()
    {
        var result = new StringBuilder();
        var done = 0;
        foreach (var (span, words) in _edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length))
        {
            if (span.Start < done)
                continue;
            result.Append(text, done, span.Start - done).Append(words);
            done = span.End;
        }
        return result.Append(text, done, text.Length - done).ToString();
    }
}
