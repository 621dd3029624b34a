namespace Zhengwu.Records;

/// <content>Numbers that are written in groups, with one space or hyphen between: 3707 8219 9001 0112 34.</content>
internal ref partial struct HitCursor
{
    private bool ReadJoined(int start, int end)
    {
        if (end - start > DigitString.Longest - 1 || !NextGroup(end, out _, out _) || IsPartOfDecimal(start, end))
            return false;
        var groups = new DigitGroups(DigitString.Of(_text, start, end));
        var at = end;
        while (NextGroup(at, out var next, out var breaksLine))
        {
            at = EndOfDigits(next);
            if (groups.Digits.Count + at - next > DigitString.Longest)
                return false;
            groups = groups.With(DigitString.Of(_text, next, at), breaksLine);
            if (IsJoined(groups, start, at))
                return true;
        }
        return false;
    }

    private bool IsJoined(DigitGroups groups, int start, int end) => groups.Digits.Count switch
    {
        11 or 13 => IsJoinedMobile(groups, start, end),
        17 => IsJoinedIdentity(groups, start, end) || IsJoinedCard(groups, start, end),
        18 => IsJoinedIdentity(groups, start, end) || IsJoinedCard(groups, start, end),
        16 or 19 => IsJoinedCard(groups, start, end),
        _ => false,
    };

    private readonly bool NextGroup(int at, out int next, out bool breaksLine)
    {
        var c = At(at);
        breaksLine = c is '\n' or '\r';
        next = at + (c == '\r' && At(at + 1) == '\n' ? 2 : 1);
        return (breaksLine || Chars.IsSpace(c) || Chars.IsHyphen(c)) && Chars.IsDigit(At(next));
    }

    private readonly int EndOfDigits(int at)
    {
        var end = at;
        while (Chars.IsDigit(At(end)) && end - at <= MostDigits)
            end++;
        return end;
    }

    private bool IsJoinedIdentity(DigitGroups groups, int start, int end)
    {
        var hasLetter = IsCheckLetter(end, groups.Digits.Count);
        var isValid = hasLetter ? IdentityNumbers.IsValid(groups.Digits, 10) : IdentityNumbers.IsValid(groups.Digits);
        return isValid && groups.MayBeIdentity && !Chars.IsLetter(At(hasLetter ? end + 1 : end)) && ReportIdentity(start, hasLetter ? end + 1 : end);
    }

    // Four digits beside four digits are common in tables of figures: nothing may stand beside a number of this form.
    private bool IsJoinedMobile(DigitGroups groups, int start, int end)
    {
        var first = groups.MobileStart(_text, start);
        if (groups.BreaksLine || first < 0 || !IsMobile(first))
            return false;
        var label = Label(start);
        if (label == NumberLabel.Other || (label != NumberLabel.Phone && (HasNeighbour(start, end) || IsAmount(start, end) || Chars.IsLetter(At(start - 1)))))
            return false;
        _at = end;
        return Hit(PersonalDataKind.MobileNumber, first, end, label == NumberLabel.Phone ? HitCertainty.Certain : HitCertainty.Probable);
    }

    private bool IsJoinedCard(DigitGroups groups, int start, int end)
    {
        if (groups.BreaksLine || !groups.IsCard || !CardNumbers.IsValid(groups.Digits) || Chars.IsLetter(At(end)))
            return false;
        return (IsLabelled(start, NumberLabel.Card) || !HasNeighbour(start, end)) && ReportCard(start, end, groups.Digits.Count);
    }

    private readonly bool HasNeighbour(int start, int end) =>
        NextGroup(end, out _, out var breaksLine) && !breaksLine || (IsJoint(At(start - 1)) && Chars.IsDigit(At(start - 2)) && !IsCountryBefore(start - 1));

    private static bool IsJoint(char c) => Chars.IsSpace(c) || Chars.IsHyphen(c);
}
