namespace Zhengwu.Rules;

/// <summary>A task number that counts: 12, （三）, 3. or ④, with the way it is written.</summary>
/// <param name="Value">The number.</param>
/// <param name="Style">The marks round the digits and the kind of digits; numbers of different styles are different rows of numbers.</param>
internal readonly record struct RowNumber(int Value, string Style)
{
    private const string FirstCircled = "①";
    private const int Circled = 20;

    /// <summary>Reads a number as written; null for anything that does not count by one, such as 3.2.</summary>
    public static RowNumber? TryRead(string written)
    {
        var text = Definitions.TextFold.Fold(written);
        if (text.Length == 1 && text[0] - FirstCircled[0] is >= 0 and < Circled and var circled)
            return new(circled + 1, FirstCircled);
        var digits = text.Trim('(', ')', '.', '、', '。', '第', '项', '条');
        if (ChineseNumber.TryRead(digits) is not { } value)
            return null;
        var sample = digits[0] is >= '0' and <= '9' ? "1" : "一";
        return new(value, text.Replace(digits, sample));
    }
}
