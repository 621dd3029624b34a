namespace Zhengwu.Records;

/// <content>Numbers that are written in one piece.</content>
internal ref partial struct HitCursor
{
    // No number of a person has more digits; longer ones are passed over as a whole.
    private const int MostDigits = 22;

    private bool ReadDigits()
    {
        var start = _at;
        while (_at < _text.Length && Chars.IsDigit(_text[_at]))
            _at++;
        var end = _at;
        if (end - start > MostDigits)
            return false;
        return ReadMasked(start, end) || ReadWhole(start, end) || ReadJoined(start, end) || ReadDoor(start, end) || ReadBirth(start, end);
    }

    private bool ReadWhole(int start, int end)
    {
        var count = end - start;
        if (count < 6 || Chars.IsLetter(At(end)) && !IsCheckLetter(end, count) || IsPartOfDecimal(start, end))
            return false;
        return count switch
        {
            6 or 7 => ReadCard(start, end) || ReadDocument(start, end),
            8 or 9 or 10 => ReadDocument(start, end),
            11 => ReadMobile(start, end, start),
            12 => IsLabelled(start, NumberLabel.Phone) && At(start) is '0' or '０' && ReadMobile(start, end, start + 1),
            13 => StartsWith(start, 86) && ReadMobile(start, end, start + 2),
            15 => ReadOldIdentity(start, end) || ReadCard(start, end) || (StartsWith(start, 0) && ReadMobile(start, end, start + 4)),
            17 => ReadIdentity(start, end) || ReadCard(start, end),
            16 or 18 or 19 => ReadIdentity(start, end) || ReadCard(start, end),
            _ => ReadDisability(start, end),
        };
    }

    private readonly bool IsCheckLetter(int at, int count) => count == 17 && Chars.Capital(At(at)) == 'X' && !Chars.IsLetter(At(at + 1)) && !Chars.IsDigit(At(at + 1));

    // 117.86543210987 is a coordinate and 13800000000.00 an amount; 1.13800000000 is the first of a list.
    private readonly bool IsPartOfDecimal(int start, int end) =>
        (At(end) == '.' && Chars.IsDigit(At(end + 1))) || (At(start - 1) == '.' && Chars.IsDigit(At(start - 2)) && Chars.IsDigit(At(start - 3)));

    private readonly bool StartsWith(int start, int first) => (Chars.DigitOf(At(start)) * 10) + Chars.DigitOf(At(start + 1)) == first;

    private readonly NumberLabel Label(int start) => NumberLabels.Before(_text, start, _label);

    private readonly bool IsLabelled(int start, NumberLabel label) => Label(start) == label;

    private bool ReadIdentity(int start, int end)
    {
        var hasLetter = IsCheckLetter(end, end - start);
        var digits = DigitString.Of(_text, start, end);
        if (!(hasLetter ? IdentityNumbers.IsValid(digits, 10) : IdentityNumbers.IsValid(digits)))
            return false;
        return ReportIdentity(start, hasLetter ? end + 1 : end);
    }

    private bool ReportIdentity(int start, int end)
    {
        var label = Label(start);
        if (label == NumberLabel.Other || !MayFollow(start))
            return false;
        _at = end;
        return Hit(label == NumberLabel.Driving ? PersonalDataKind.DrivingLicence : PersonalDataKind.IdentityNumber, start, end, HitCertainty.Certain);
    }

    // A pupil's number is G or L before the identity number; after other letters the digits are the end of a code.
    private readonly bool MayFollow(int start)
    {
        if (!Chars.IsLetter(At(start - 1)))
            return true;
        return !Chars.IsLetter(At(start - 2)) ? Chars.Capital(At(start - 1)) is 'G' or 'L' : Chars.Capital(At(start - 2)) == 'I' && Chars.Capital(At(start - 1)) == 'D';
    }

    private bool ReadOldIdentity(int start, int end)
    {
        if (Chars.IsLetter(At(start - 1)) || !IdentityNumbers.IsOld(DigitString.Of(_text, start, end)))
            return false;
        return Label(start) switch
        {
            NumberLabel.Identity => Hit(PersonalDataKind.IdentityNumber, start, end, HitCertainty.Certain),
            NumberLabel.Driving => Hit(PersonalDataKind.DrivingLicence, start, end, HitCertainty.Certain),
            _ => false,
        };
    }

    // The number of a disability card is the identity number, a digit for the kind, one for the degree, and more when it is replaced.
    private bool ReadDisability(int start, int end)
    {
        if (end - start < 20 || !IdentityNumbers.IsValid(DigitString.Of(_text, start, start + 18)))
            return false;
        return IsLabelled(start, NumberLabel.Disability) && Hit(PersonalDataKind.IdentityNumber, start, end, HitCertainty.Certain);
    }

    private bool ReadMobile(int start, int end, int first)
    {
        if (!IsMobile(first) || Chars.IsLetter(At(start - 1)) || (end - start == 15 && !IsInternational(start)))
            return false;
        var label = Label(start);
        if (label != NumberLabel.Phone && (label != NumberLabel.None && label != NumberLabel.Identity || IsAmount(start, end) || IsPartOfCode(start, end)))
            return false;
        return Hit(PersonalDataKind.MobileNumber, first, end, label == NumberLabel.Phone ? HitCertainty.Certain : HitCertainty.Probable);
    }

    private readonly bool IsMobile(int first) => Chars.DigitOf(At(first)) == 1 && Chars.DigitOf(At(first + 1)) >= 3;

    private readonly bool IsInternational(int start) => DigitString.Of(_text, start, start + 4).Value == 86;

    private const string Units = "元角分万亿%％‰吨米公千平立方升斤克亩株只头辆件条册次羽尾瓦度人户个岁台粒本份棵页篇票家项套";

    private const string SpacedUnits = "元万亿％%吨米千立亩";

    private readonly bool IsAmount(int start, int end)
    {
        var before = At(start - 1);
        if (before is '¥' or '￥' or '$' or '€')
            return true;
        return Units.IndexOf(At(end)) >= 0 || (Chars.IsSpace(At(end)) && SpacedUnits.IndexOf(At(end + 1)) >= 0);
    }

    private readonly bool IsPartOfCode(int start, int end) =>
        (Chars.IsHyphen(At(start - 1)) && IsOfCode(At(start - 2)) && !IsCountryBefore(start - 1)) || (Chars.IsHyphen(At(end)) && IsOfCode(At(end + 1)))
        || At(start - 1) is '_' or '〕' or ']' or '］' or '#' || At(end) is '_' or '@';

    private static bool IsOfCode(char c) => Chars.IsDigit(c) || Chars.IsLetter(c);

    private readonly bool IsCountryBefore(int end) =>
        Chars.DigitOf(At(end - 1)) == 6 && Chars.DigitOf(At(end - 2)) == 8 && !Chars.IsDigit(At(end - 3));

    private bool ReadCard(int start, int end)
    {
        var digits = DigitString.Of(_text, start, end);
        return CardNumbers.IsValid(digits) && ReportCard(start, end, digits.Count);
    }

    private bool ReportCard(int start, int end, int count)
    {
        var label = Label(start);
        if (label == NumberLabel.Other || Chars.IsLetter(At(start - 1)) || IsAmount(start, end) || IsPartOfCode(start, end) || (label == NumberLabel.Account && IsOfBody(start)))
            return false;
        if (label != NumberLabel.Card && label != NumberLabel.Account && count == 15)
            return false;
        _at = end;
        return Hit(PersonalDataKind.BankCard, start, end, label is NumberLabel.Card or NumberLabel.Account ? HitCertainty.Certain : HitCertainty.Probable);
    }

    private static readonly WordList Bodies = new("公司", "有限", "财政", "专户", "保证金", "对公", "基本户", "管理局", "委员会", "人民政府", "合作社", "事务所", "中心", "学校", "医院", "村委会", "供应商", "采购");

    // The account of a body is to be published: 户名：某某有限公司 开户行：… 账号：…
    private readonly bool IsOfBody(int start)
    {
        var (from, to) = (start, start);
        while (from > 0 && start - from < 80 && _text[from - 1] is not '\n' and not '。')
            from--;
        while (to < _text.Length && to - start < 50 && _text[to] is not '\n' and not '。')
            to++;
        return Bodies.IsIn(_text, from, to);
    }
}
