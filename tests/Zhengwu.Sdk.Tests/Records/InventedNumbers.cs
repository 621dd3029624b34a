using System.Globalization;
using System.Text;

namespace Zhengwu.Records;

/// <summary>Makes valid numbers that belong to nobody: by the plain rules, apart from the scanner's own arithmetic.</summary>
internal sealed class InventedNumbers(Random random)
{
    private static readonly string[] Regions = ["110199", "370399", "440399", "510199", "610199", "659999", "710000"];
    private static readonly string[] Issuers = ["62", "62", "62", "4", "5", "35"];

    /// <summary>An identity number.</summary>
    public string Identity()
    {
        var birth = new DateOnly(1920, 1, 1).AddDays(random.Next(38_000));
        var start = $"{Regions[random.Next(Regions.Length - 1)]}{birth.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}{random.Next(1000):000}";
        return start + Check(start);
    }

    /// <summary>A card number with its check digit.</summary>
    public string Card()
    {
        var issuer = Issuers[random.Next(Issuers.Length)];
        var length = issuer == "62" ? random.Next(16, 20) : 16;
        var number = new StringBuilder(issuer);
        while (number.Length < length - 1)
            number.Append((char)('0' + random.Next(10)));
        return Enumerable.Range(0, 10).Select(digit => $"{number}{digit}").First(SatisfiesLuhn);
    }

    /// <summary>The same number with one digit changed; both kinds of check notice every such change.</summary>
    public string WithOneDigitChanged(string number)
    {
        var at = random.Next(17);
        var changed = (char)('0' + ((number[at] - '0' + random.Next(1, 10)) % 10));
        return number[..at] + changed + number[(at + 1)..];
    }

    /// <summary>The number in the forms that people write: as it is, in groups, in full width.</summary>
    public string Written(string number) => random.Next(5) switch
    {
        0 => string.Concat(number.Select(c => (char)(c + 0xFEE0))),
        1 => string.Join(random.Next(2) == 0 ? " " : "-", number.Chunk(4).Select(part => new string(part))),
        2 => number.Replace('X', 'x'),
        _ => number,
    };

    private static char Check(string start)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return "10X98765432"[start.Select((c, i) => (c - '0') * weights[i]).Sum() % 11];
    }

    private static bool SatisfiesLuhn(string number) =>
        number.Reverse().Select((c, i) => (c - '0') * (1 + (i % 2))).Sum(digit => digit > 9 ? digit - 9 : digit) % 10 == 0;
}
