namespace Zhengwu.Records;

/// <content>Numbers of which a part is masked, and ends of numbers: clues, no alarms.</content>
internal ref partial struct HitCursor
{
    private const int LongestMasked = 40;

    private bool ReadMask()
    {
        var start = _at;
        while (_at < _text.Length && Chars.IsMask(_text[_at]))
            _at++;
        return _at - start <= LongestMasked && ReadMasked(start, start);
    }

    private bool ReadMasked(int start, int at)
    {
        if (!IsOfMasked(at))
            return false;
        var (masks, run, digits, end) = (0, 0, at - start, at);
        for (; IsOfMasked(end) && end - start < LongestMasked; end++)
        {
            run = IsMaskOrCross(At(end)) ? run + 1 : 0;
            masks = Math.Max(masks, run);
            digits += Chars.IsDigit(At(end)) ? 1 : 0;
        }
        if (masks < 3 || digits < 2 || end - start < 7 || end - start >= LongestMasked)
            return false;
        _at = Math.Max(end, _at);
        return !Chars.IsLetter(At(start - 1)) && !Chars.IsLetter(At(end)) && Hit(PersonalDataKind.PartialNumber, start, end, HitCertainty.Clue);
    }

    private readonly bool IsOfMasked(int at) =>
        Chars.IsDigit(At(at)) || IsMaskOrCross(At(at)) || (IsJoint(At(at)) && (Chars.IsDigit(At(at + 1)) || IsMaskOrCross(At(at + 1))));

    private static bool IsMaskOrCross(char c) => Chars.IsMask(c) || Chars.Capital(c) == 'X';

    private static readonly WordList Tails = new("尾号", "末四位", "末4位", "末六位", "后四位", "后4位", "后六位", "后6位", "末尾");

    private static readonly WordList TailWords = new("为", "是", "：", ":", " ", "（", "(");

    private bool ReadTail()
    {
        var word = _at;
        Pass();
        if (!Tails.StandsAt(_text, word))
            return false;
        var start = word + 2;
        while (start < word + 6 && !Chars.IsDigit(At(start)))
            start++;
        var end = EndOfDigits(start);
        if (end > start && Chars.Capital(At(end)) == 'X' && !Chars.IsLetter(At(end + 1)))
            end++;
        if (end - start is < 3 or > 6 || !IsTailJoint(word + 2, start))
            return false;
        _at = end;
        return Hit(PersonalDataKind.PartialNumber, start, end, HitCertainty.Clue);
    }

    private readonly bool IsTailJoint(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (At(i) is not ('位' or '四' or '六') && !TailWords.StandsAt(_text, i))
                return false;
        }
        return true;
    }
}
