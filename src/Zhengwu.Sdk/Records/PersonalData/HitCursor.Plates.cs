namespace Zhengwu.Records;

/// <content>Licence plates: an alarm only beside the name of the owner or driver, for plates alone are published lawfully.</content>
internal ref partial struct HitCursor
{
    private const int OwnerReach = 40;

    private static readonly WordList Owners = new("车主", "所有人", "驾驶人", "驾驶员", "当事人", "姓名", "登记人", "申请人", "使用人", "司机");

    private bool ReadPlate()
    {
        var start = _at;
        Pass();
        if (At(start + 1) is not ((>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ')))
            return false;
        var from = start + 2 + (At(start + 2) is '·' or '•' or '.' or '・' or '-' or ' ' ? 1 : 0);
        var (end, digits) = (from, 0);
        for (; end - from < 7 && (Chars.IsDigit(At(end)) || Chars.IsLetter(At(end))); end++)
            digits += Chars.IsDigit(At(end)) ? 1 : 0;
        if (end - from is not (5 or 6) || digits < 3)
            return false;
        _at = end;
        return HasOwner(start, end) && Hit(PersonalDataKind.LicencePlate, start, end, HitCertainty.Probable);
    }

    private readonly bool HasOwner(int start, int end)
    {
        if (Chars.StandsAt(_text, start - 2, "驾驶") && PersonNames.StartOf(_text, start - 2) >= 0)
            return true;
        var (from, to) = (start, end);
        while (from > 0 && start - from < OwnerReach && _text[from - 1] is not '\n')
            from--;
        while (to < _text.Length && to - end < OwnerReach && _text[to] is not '\n')
            to++;
        for (var i = from; i < to; i++)
        {
            if (Owners.StandsAt(_text, i) && PersonNames.EndOf(_text, AfterOwner(i)) > 0)
                return true;
        }
        return false;
    }

    private readonly int AfterOwner(int at)
    {
        at += Chars.StandsAt(_text, at, "车主") || Chars.StandsAt(_text, at, "姓名") || Chars.StandsAt(_text, at, "司机") ? 2 : 3;
        while (At(at) is '：' or ':' or '为' or '是' or '（' or '(' || Chars.IsSpace(At(at)) || At(at) == '\t')
            at++;
        return at;
    }
}
