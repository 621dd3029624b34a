using Zhengwu.Definitions;

namespace Zhengwu.Catalogs;

/// <summary>Cuts a cell of channels into names. A known name is taken whole; anything else goes on to the next mark.</summary>
internal sealed class ChannelCellReader(FoldedText cell)
{
    private const string Separators = "、,;/|。";
    private const string TickedBoxes = "■▄▲◆√☑●✓✔";
    private const string EmptyBoxes = "□☐○〇◇";

    // Characters that stand for a box only by damage: they count where an entry may begin and a known name follows. 口 is
    // what an empty box is most often read as; the others are common enough without boxes to need one in the same cell.
    private const string DamagedTicks = "t";
    private const string DamagedBoxes = "o。";

    private const string AfterName = Separators + ":_(口";

    private const int LongestAddress = 200;

    private readonly string _text = cell.Folded;
    private readonly bool _hasBoxes = cell.Folded.Any(c => BoxOf(c) != ChannelMark.None);
    private readonly List<ChannelEntry> _entries = [];

    public List<ChannelEntry> Read()
    {
        for (var at = 0; at < _text.Length;)
        {
            var mark = TakeBoxes(ref at);
            at = SkipNumber(at);
            if (mark == ChannelMark.None)
                mark = TakeBoxes(ref at);
            var end = EndOfName(at);
            Add(at, end, mark);
            at = Math.Max(end, at);
            while (at < _text.Length && IsSeparator(at))
                at++;
        }
        return _entries;
    }

    /// <summary>What a character says as a box.</summary>
    public static ChannelMark BoxOf(char c)
    {
        if (TickedBoxes.IndexOf(c) >= 0)
            return ChannelMark.Ticked;
        return EmptyBoxes.IndexOf(c) >= 0 ? ChannelMark.Unticked : ChannelMark.None;
    }

    private void Add(int start, int end, ChannelMark mark)
    {
        while (end > start && _text[end - 1] is '_' or ':')
            end--;
        if (end <= start)
            return;
        var name = cell.Written(start, end);
        _entries.Add(new(name, ChannelDictionary.FindId(name), mark));
    }

    private ChannelMark TakeBoxes(ref int at)
    {
        var mark = ChannelMark.None;
        while (BoxAt(at, mayBeDamaged: true) is not ChannelMark.None and var box)
        {
            mark = box;
            at++;
        }
        return mark;
    }

    private ChannelMark BoxAt(int at, bool mayBeDamaged)
    {
        if (at >= _text.Length)
            return ChannelMark.None;
        var box = BoxOf(_text[at]);
        if (box != ChannelMark.None || !mayBeDamaged || !BeginsKnownName(at + 1))
            return box;
        return DamagedBox(_text[at]);
    }

    private ChannelMark DamagedBox(char c)
    {
        if (c == '口' || (_hasBoxes && DamagedBoxes.IndexOf(c) >= 0))
            return ChannelMark.Unticked;
        return _hasBoxes && DamagedTicks.IndexOf(c) >= 0 ? ChannelMark.Ticked : ChannelMark.None;
    }

    // 1.政府网站; 2.其他
    private int SkipNumber(int at)
    {
        var end = at;
        while (end < _text.Length && _text[end] is >= '0' and <= '9')
            end++;
        return end > at && end < _text.Length && _text[end] is '.' or '、' or ')' ? end + 1 : at;
    }

    private int EndOfName(int start)
    {
        foreach (var length in ChannelDictionary.LengthsAt(_text, start))
        {
            var end = SkipBracket(start + length);
            if (EndsHere(end, known: true))
                return end;
            if (_text[end] is ':' or '_')
                return EndOfUnknown(end + 1);
        }
        return EndOfUnknown(start);
    }

    private int EndOfUnknown(int start)
    {
        var end = start;
        while (!EndsHere(end, known: false))
            end = SkipEnclosure(end);
        return end;
    }

    private bool EndsHere(int at, bool known)
    {
        if (at >= _text.Length)
            return true;
        if (IsSeparator(at))
            return !IsInsideAddress(at);
        var gap = cell.HasGapBefore(at);
        if (BoxAt(at, mayBeDamaged: known || gap) != ChannelMark.None)
            return true;
        return (known && (gap || ChannelDictionary.IsAddress(_text, at))) || (gap && BeginsKnownName(at));
    }

    // The slashes of http://… part nothing.
    private bool IsInsideAddress(int at)
    {
        if (_text[at] != '/')
            return false;
        for (var i = at - 1; i >= 0 && at - i < LongestAddress && _text[i] < '\u0080' && _text[i] is not (',' or ';'); i--)
        {
            if (ChannelDictionary.IsAddress(_text, i))
                return true;
        }
        return false;
    }

    private bool BeginsKnownName(int at)
    {
        foreach (var length in ChannelDictionary.LengthsAt(_text, at))
        {
            var end = at + length;
            if (end == _text.Length || cell.HasGapBefore(end) || AfterName.IndexOf(_text[end]) >= 0 || BoxOf(_text[end]) != ChannelMark.None)
                return true;
        }
        return false;
    }

    private bool IsSeparator(int at) =>
        Separators.IndexOf(_text[at]) >= 0 && (_text[at] != '。' || !_hasBoxes || !BeginsKnownName(at + 1));

    private int SkipBracket(int at)
    {
        if (at >= _text.Length || _text[at] != '(')
            return at;
        return SkipEnclosure(at);
    }

    private int SkipEnclosure(int at)
    {
        var partner = cell.PartnerOf(at);
        return (partner > at ? partner : at) + 1;
    }
}
