namespace Zhengwu.Records;

/// <summary>Reads days as JSON usually gives them, 2026-03-01, without making a string.</summary>
internal static class IsoDay
{
    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        var (year, month, number) = (Digits(text[..2]) * 100 + Digits(text[2..4]), Digits(text[5..7]), Digits(text[8..]));
        if (year < 1 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
            return false;
        day = new(year, month, number);
        return true;
    }

    // Far below zero where one of the two is no digit, so that every sum with it is, too.
    private static int Digits(ReadOnlySpan<byte> two)
    {
        var (tens, ones) = ((uint)(two[0] - '0'), (uint)(two[1] - '0'));
        return tens > 9 || ones > 9 ? -100_000 : (int)((tens * 10) + ones);
    }
}
