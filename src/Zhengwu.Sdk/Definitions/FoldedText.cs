using System.Text;

namespace Zhengwu.Definitions;

/// <summary>A text in its form for comparison that still knows where each character was written.</summary>
internal sealed class FoldedText
{
    private readonly int[] _at;
    private readonly int[] _partner;

    private FoldedText(string source, string folded, int[] at)
    {
        Source = source;
        Folded = folded;
        _at = at;
        _partner = MatchEnclosures(folded);
    }

    /// <summary>The text as written.</summary>
    public string Source { get; }

    /// <summary>The form for comparison; see <see cref="TextFold"/>.</summary>
    public string Folded { get; }

    public static FoldedText Of(string source)
    {
        var folded = new StringBuilder(source.Length);
        var at = new int[source.Length];
        for (var i = 0; i < source.Length; i++)
        {
            var c = TextFold.Of(source[i]);
            if (c == TextFold.Nothing)
                continue;
            at[folded.Length] = i;
            folded.Append(c);
        }
        return new(source, folded.ToString(), at);
    }

    /// <summary>The words as written of a stretch of the folded text.</summary>
    public string Written(int start, int end) => start >= end ? "" : Source.Substring(_at[start], _at[end - 1] + 1 - _at[start]);

    /// <summary>Whether white space was written right before a folded character.</summary>
    public bool HasGapBefore(int index) => index > 0 && _at[index] > _at[index - 1] + 1;

    /// <summary>The index of the mark that closes or opens the bracket or quotation at an index; negative for every other character.</summary>
    public int PartnerOf(int index) => _partner[index];

    private static int[] MatchEnclosures(string folded)
    {
        var partner = new int[folded.Length];
        var open = new OpenMarks(folded);
        for (var i = 0; i < folded.Length; i++)
        {
            partner[i] = -1;
            var opening = open.Take(i);
            if (opening < 0)
                continue;
            partner[i] = opening;
            partner[opening] = i;
        }
        return partner;
    }

    /// <summary>The marks that still wait for their partner.</summary>
    private sealed class OpenMarks(string folded)
    {
        private readonly Stack<int> _open = new();
        private int _brackets;
        private int _titles;

        /// <summary>Takes in one character: the index of the mark that it closes, or a negative number.</summary>
        public int Take(int index) => folded[index] switch
        {
            '(' => Open(index, ref _brackets),
            '《' => Open(index, ref _titles),
            ')' => Close('(', _brackets),
            '》' => Close('《', _titles),
            '"' => TakeQuotation(index),
            _ => -1,
        };

        private int Open(int index, ref int count)
        {
            count++;
            _open.Push(index);
            return -1;
        }

        // Marks inside that nobody closed are given up: a lost closing mark must not swallow the rest of the text.
        private int Close(char opening, int count)
        {
            if (count == 0)
                return -1;
            int index;
            do
                index = Pop();
            while (folded[index] != opening);
            return index;
        }

        // Both quotation marks fold to one character; it closes when the innermost open mark is its like.
        private int TakeQuotation(int index)
        {
            if (_open.Count > 0 && folded[_open.Peek()] == '"')
                return _open.Pop();
            _open.Push(index);
            return -1;
        }

        private int Pop()
        {
            var index = _open.Pop();
            if (folded[index] == '(')
                _brackets--;
            else if (folded[index] == '《')
                _titles--;
            return index;
        }
    }
}
