namespace Zhengwu.Records;

/// <summary>Tells identity numbers (公民身份号码, GB 11643) from other numbers.</summary>
internal static class IdentityNumbers
{
    // The first two digits: provinces and the like, Hong Kong 81, Macao 82, Taiwan 71 and 83.
    private static readonly bool[] Provinces = BuildProvinces();

    /// <summary>Whether seventeen digits and a check character (10 for X) make a number.</summary>
    public static bool IsValid(DigitString digits, int check) =>
        digits.Count == 17 && IsPerson(digits, 4) && CheckOf(digits) == check;

    /// <summary>Whether eighteen digits make a number.</summary>
    public static bool IsValid(DigitString digits) =>
        digits.Count == 18 && IsValid(new(digits.Value / 10, 17), (int)(digits.Value % 10));

    /// <summary>Whether fifteen digits may be a number of the old form; it has no check digit.</summary>
    public static bool IsOld(DigitString digits) => digits.Count == 15 && IsPerson(digits, 2);

    private static bool IsPerson(DigitString digits, int yearLength)
    {
        // Numbers of residents from Hong Kong, Macao and Taiwan have zeros for the county.
        if (!Provinces[digits.Part(0, 2)] || (digits.Part(2, 4) == 0 && digits.Part(0, 2) <= 65))
            return false;
        var year = digits.Part(6, yearLength) + (yearLength == 2 ? 1900 : 0);
        return year is >= 1900 and < 2100 && IsDay(year, digits.Part(6 + yearLength, 2), digits.Part(8 + yearLength, 2));
    }

    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    // Weights are powers of two modulo 11, from the right.
    private static int CheckOf(DigitString digits)
    {
        var (sum, weight, rest) = (0, 2, digits.Value);
        for (var i = 0; i < 17; i++, rest /= 10, weight = weight * 2 % 11)
            sum += (int)(rest % 10) * weight;
        return (12 - (sum % 11)) % 11;
    }

    private static bool[] BuildProvinces()
    {
        var provinces = new bool[100];
        foreach (var code in new[] { 11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83 })
            provinces[code] = true;
        return provinces;
    }
}
