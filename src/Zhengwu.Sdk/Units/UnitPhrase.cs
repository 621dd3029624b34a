using System.Text;
using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>A stretch of a text, seen in its form for comparison, that can still say the words as written. Indexes count folded characters from its start.</summary>
internal readonly struct UnitPhrase(FoldedText text, int start, int end)
{
    // Marks between entries; a reference never begins or ends with one.
    private const string Separators = "、,;。/|:";

    public bool IsEmpty => end <= start;

    public int Length => end - start;

    public char this[int index] => text.Folded[start + index];

    /// <summary>The form for comparison.</summary>
    public string Folded => text.Folded.Substring(start, Length);

    /// <summary>The words as written, line breaks and all.</summary>
    public string Written => text.Written(start, end);

    /// <summary>The words as written without the white space between them.</summary>
    public string Name => WithoutWhiteSpace(Written);

    public static UnitPhrase Of(string source)
    {
        var text = FoldedText.Of(source);
        return new(text, 0, text.Folded.Length);
    }

    public static bool IsSeparator(char c) => Separators.IndexOf(c) >= 0;

    public UnitPhrase From(int index) => new(text, start + index, end);

    public UnitPhrase To(int index) => new(text, start, start + index);

    public UnitPhrase Part(int from, int to) => new(text, start + from, start + to);

    /// <summary>The stretch from here to the end of a later phrase of the same text.</summary>
    public UnitPhrase Through(UnitPhrase later) => new(text, start, later.End());

    public bool At(int index, string word) => index >= 0 && index + word.Length <= Length && Words.At(text.Folded, start + index, word);

    public bool HasGapBefore(int index) => text.HasGapBefore(start + index);

    /// <summary>The index of the mark that closes the bracket or quotation opened at an index; negative where none is opened or it is not closed here.</summary>
    public int ClosingOf(int index)
    {
        var partner = text.PartnerOf(start + index) - start;
        return partner > index && partner < Length ? partner : -1;
    }

    /// <summary>The index after the character at an index, or after the whole bracket or quotation that it opens.</summary>
    public int Next(int index)
    {
        var closing = ClosingOf(index);
        return (closing < 0 ? index : closing) + 1;
    }

    /// <summary>The bracket that ends the phrase: the index of its opening mark; negative without one, or where nothing stands before it.</summary>
    public int ClosingBracket()
    {
        if (IsEmpty || this[Length - 1] != ')')
            return -1;
        var opening = text.PartnerOf(end - 1) - start;
        return opening > 0 ? opening : -1;
    }

    /// <summary>The phrase without separators, and without brackets that have no partner, at its ends.</summary>
    public UnitPhrase Trim()
    {
        var from = 0;
        while (from < Length && IsLitter(from, '('))
            from++;
        var to = Length;
        while (to > from && IsLitter(to - 1, ')'))
            to--;
        return Part(from, to);
    }

    /// <summary>The folded text without its brackets and what they hold; quotations stay.</summary>
    public string OutsideBrackets()
    {
        if (text.Folded.IndexOf('(', start, Length) < 0)
            return Folded;
        var outside = new StringBuilder();
        for (var i = 0; i < Length; i = this[i] == '(' ? Next(i) : i + 1)
        {
            if (this[i] != '(' || ClosingOf(i) < 0)
                outside.Append(this[i]);
        }
        return outside.ToString();
    }

    private int End() => end;

    private bool IsLitter(int index, char bracket) =>
        IsSeparator(this[index]) || (this[index] == bracket && !HasPartnerInside(index));

    private bool HasPartnerInside(int index)
    {
        var partner = text.PartnerOf(start + index) - start;
        return partner >= 0 && partner < Length;
    }

    private static string WithoutWhiteSpace(string written)
    {
        for (var i = 0; i < written.Length; i++)
        {
            if (TextFold.Of(written[i]) == TextFold.Nothing)
                return string.Concat(written.Where(c => TextFold.Of(c) != TextFold.Nothing));
        }
        return written;
    }
}
