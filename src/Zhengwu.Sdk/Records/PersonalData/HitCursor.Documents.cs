namespace Zhengwu.Records;

/// <content>Passports, permits and military cards: short numbers that only the words beside them tell from codes.</content>
internal ref partial struct HitCursor
{
    private bool ReadDocument(int start, int end)
    {
        var letters = Chars.IsLetter(At(start - 1)) ? Chars.IsLetter(At(start - 2)) ? 2 : 1 : 0;
        var first = start - letters;
        if (Chars.IsLetter(At(first - 1)) || Chars.IsDigit(At(first - 1)))
            return false;
        return LabelOf(first, end) switch
        {
            NumberLabel.Passport when letters > 0 || end - start == 9 => ReportPassport(first, end, letters),
            NumberLabel.Permit when IsPermit(letters, end - start) => Hit(PersonalDataKind.TravelPermit, first, end, HitCertainty.Certain),
            NumberLabel.Military when letters == 0 && end - start <= 8 => ReportMilitary(first, end),
            _ => false,
        };
    }

    // E, G, D, S, P and eight digits, or E and D, S, P forms with a second letter and seven; those of other states vary.
    private bool ReportPassport(int first, int end, int letters)
    {
        var digits = end - first - letters;
        if (digits < 6)
            return false;
        var isKnown = Chars.Capital(At(first)) is 'E' or 'G' or 'D' or 'S' or 'P' && (letters, digits) is (1, 8) or (2, 7);
        return Hit(PersonalDataKind.Passport, first, end, isKnown ? HitCertainty.Certain : HitCertainty.Probable);
    }

    private static bool IsPermit(int letters, int digits) => (letters, digits) is (0, 8) or (1, 8) or (1, 10) or (2, 7) || (letters == 1 && digits == 9);

    // 持E12345678号护照: the word may follow.
    private readonly NumberLabel LabelOf(int first, int end)
    {
        var after = At(end) == '号' ? end + 1 : end;
        return Chars.StandsAt(_text, after, "护照") || Chars.StandsAt(_text, after, "普通护照") ? NumberLabel.Passport : Label(first);
    }

    private bool ReportMilitary(int first, int end)
    {
        var start = StartOfMilitary(first);
        return Hit(PersonalDataKind.MilitaryCard, start, start < first && At(end) == '号' ? end + 1 : end, HitCertainty.Certain);
    }

    // 军字第0012345号: the characters before the digits belong to the number.
    private readonly int StartOfMilitary(int first)
    {
        var start = first;
        if (At(start - 1) == '第')
            start--;
        if (At(start - 1) == '字')
            start -= Chars.IsIdeograph(At(start - 2)) ? 2 : 1;
        return start;
    }
}
