namespace Zhengwu.Records;

/// <summary>Reads the numbered parts of an address that follow one another: 3号楼2单元501室, 三组12号, 12-3-501.</summary>
internal readonly record struct DoorChain(DoorParts Parts, int End)
{
    private const int LongestLink = 12;

    private static readonly (string Word, DoorParts Part)[] Units =
    [
        ("号楼", DoorParts.Building), ("号院", DoorParts.House), ("号", DoorParts.House), ("栋", DoorParts.Building), ("幢", DoorParts.Building),
        ("座", DoorParts.Building), ("单元", DoorParts.Entrance), ("楼", DoorParts.Storey), ("层", DoorParts.Storey), ("室", DoorParts.Room), ("户", DoorParts.Room),
        ("房", DoorParts.Room), ("村民小组", DoorParts.Group), ("组", DoorParts.Group), ("队", DoorParts.Group), ("社", DoorParts.Group), ("弄", DoorParts.Building), ("门", DoorParts.Entrance),
    ];

    public bool Has(DoorParts parts) => (Parts & parts) != 0;

    /// <summary>The chain whose first number begins at a place; without parts when there is none.</summary>
    public static DoorChain Read(RecordText text, int at)
    {
        var chain = new DoorChain(DoorParts.None, at);
        while (chain.TryNext(text, out var next))
            chain = next;
        return chain;
    }

    private bool TryNext(RecordText text, out DoorChain next)
    {
        var start = Parts == DoorParts.None ? End : StartOfNext(text, End);
        var end = EndOfNumber(text, start);
        next = default;
        if (end == start || end - start > 9)
            return false;
        return TryUnit(text, end, out next) || TryBare(text, start, end, out next);
    }

    private bool TryUnit(RecordText text, int at, out DoorChain next)
    {
        var first = Chars.At(text, at);
        foreach (var (word, part) in Units)
        {
            if (word[0] != first || !Chars.StandsAt(text, at, word))
                continue;
            next = new(Parts | part, at + word.Length);
            return true;
        }
        next = default;
        return false;
    }

    // 3号楼2单元501 ends in the room although 室 is left out; so do 3号楼501 and 12-3-501.
    private bool TryBare(RecordText text, int start, int end, out DoorChain next)
    {
        next = new(Parts | DoorParts.Room, end);
        return Has(DoorParts.Building | DoorParts.Entrance) && Chars.IsDigit(text[start]) && end - start >= 3 && !Chars.IsLetter(Chars.At(text, end)) && Chars.At(text, end) is not ('元' or '万' or '平' or '米' or '年' or '㎡' or '.');
    }

    private static int StartOfNext(RecordText text, int at)
    {
        if (Chars.At(text, at) is '附' or '第' or '内' or '-' or '－' || Chars.IsSpace(Chars.At(text, at)))
            at++;
        return OfLink(text, at);
    }

    // 青年路12号阳光小区3号楼: the place between two numbers is read over when more of the address follows.
    private static int OfLink(RecordText text, int at)
    {
        var end = at;
        while (end - at <= LongestLink && Chars.IsIdeograph(Chars.At(text, end)) && !Chars.IsChineseDigit(text[end]))
            end++;
        return end > at + 1 && end - at <= LongestLink && HomeWords.Residences.IsIn(text, at, end) ? end : at;
    }

    private static int EndOfNumber(RecordText text, int at)
    {
        var c = Chars.At(text, at);
        if (c is '东' or '西' or '中' or '南' or '北')
            return Chars.StandsAt(text, at + 1, "单元") || Chars.At(text, at + 1) == '户' ? at + 1 : at;
        if (Chars.IsLetter(c))
            return at + 1;
        var end = at;
        while (end - at < 10 && (Chars.IsDigit(Chars.At(text, end)) || Chars.IsChineseDigit(Chars.At(text, end)) || IsInner(text, at, end)))
            end++;
        return end;
    }

    private static bool IsInner(RecordText text, int start, int at) => at > start && Chars.IsHyphen(Chars.At(text, at)) && Chars.IsDigit(Chars.At(text, at + 1));
}
