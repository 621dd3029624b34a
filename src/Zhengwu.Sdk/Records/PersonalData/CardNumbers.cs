namespace Zhengwu.Records;

/// <summary>Tells the numbers of bank cards (银行卡) from other numbers.</summary>
internal static class CardNumbers
{
    /// <summary>Whether the digits begin like a card, are as many as such cards have, and satisfy Luhn's check.</summary>
    public static bool IsValid(DigitString digits) => HasIssuer(digits) && SatisfiesLuhn(digits);

    // UnionPay has 16 to 19; the others 16; older debit cards of Chinese banks on 4 and 9558 to 9559 have 19.
    private static bool HasIssuer(DigitString digits)
    {
        if (digits.Count is < 15 or > 19)
            return false;
        var start = digits.Part(0, 2);
        return digits.Count switch
        {
            15 => start == 37,
            16 => start is 62 or 35 || start / 10 is 4 or 5,
            19 => start == 62 || start / 10 == 4 || digits.Part(0, 4) is 9558 or 9559,
            _ => start == 62,
        };
    }

    private static bool SatisfiesLuhn(DigitString digits)
    {
        var (sum, rest) = (0, digits.Value);
        for (var i = 0; i < digits.Count; i++, rest /= 10)
        {
            var digit = (int)(rest % 10) << (i & 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
