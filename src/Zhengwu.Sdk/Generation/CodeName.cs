using System.Globalization;
using System.Text;
using Zhengwu.Findings;

namespace Zhengwu.Generation;

/// <summary>Makes C# names from ids, printed numbers and namespaces. Titles never name anything: they are edited every year.</summary>
internal static class CodeName
{
    // The compiler takes 1,023 at most, and some names are put together from two ids.
    private const int Longest = 200;

    /// <summary>The name that an id gives; null when it gives none, see <see cref="FaultOf"/>.</summary>
    /// <remarks>
    /// An ASCII id is cut at <c>-</c> and <c>_</c>, and each part begins with a capital: <c>open-day</c>, <c>open_day</c> and
    /// <c>openDay</c> all give <c>OpenDay</c>, so no C# keyword can come out. An id with other letters stays as it is written.
    /// </remarks>
    public static string? FromId(string id) => FaultOf(id) is null ? Map(id.Trim()) : null;

    /// <summary>Why an id gives no legal name; null when it does give one.</summary>
    public static Bilingual? FaultOf(string id)
    {
        var written = id.Trim();
        if (written.Length > Longest)
            return new("长于 200 个字符", "it is longer than 200 characters");
        for (var i = 0; i < written.Length; i++)
        {
            var c = written[i];
            if (!IsLetter(c) && !IsDigit(c) && c != '_' && !(c == '-' && IsAscii(written)))
                return Refuse(written, i);
        }
        var name = Map(written);
        if (name.Length == 0)
            return new("没有字母", "it has no letter");
        return IsDigit(name[0]) ? new("不能以数字开头", "it must not begin with a digit") : null;
    }

    /// <summary>The name that a printed number gives, e.g. <c>T45</c> or <c>T3_2</c>; null when nothing of it can stand in a name.</summary>
    public static string? FromNumber(string number)
    {
        var name = new StringBuilder("T");
        var parted = false;
        foreach (var c in number)
        {
            var narrow = c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;
            if (!IsLetter(narrow) && !IsDigit(narrow))
            {
                parted = name.Length > 1;
                continue;
            }
            if (parted)
                name.Append('_');
            name.Append(narrow);
            parted = false;
        }
        return name.Length > 1 ? name.ToString() : null;
    }

    /// <summary>A namespace whose every part is legal, from whatever a project calls its root namespace.</summary>
    public static string Namespace(string rootNamespace)
    {
        var parts = rootNamespace.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).Select(NamespacePart).ToArray();
        return parts.Length == 0 ? "Definitions" : string.Join(".", parts);
    }

    /// <summary>Whether C# takes a character as a letter of a name, on every compiler. Nothing beyond the basic plane ever is one.</summary>
    /// <remarks>Combining and invisible characters are left out, though C# takes them: two names could then look the same.</remarks>
    public static bool IsLetter(char c)
    {
        if (c < '\u0080')
            return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
        return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;
    }

    private static string Map(string written) => IsAscii(written) ? Pascal(written) : written;

    private static string Pascal(string written)
    {
        if (IsPascal(written))
            return written;
        var name = new StringBuilder(written.Length);
        var starts = true;
        foreach (var c in written)
        {
            if (c is '-' or '_')
            {
                starts = true;
                continue;
            }
            name.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = false;
        }
        return name.ToString();
    }

    /// <summary>Whether an id surely is the name it gives: a capital, then ASCII letters and digits.</summary>
    public static bool IsName(string id)
    {
        if (id.Length is 0 or > Longest || id[0] is < 'A' or > 'Z')
            return false;
        foreach (var c in id)
        {
            if (c >= '\u0080' || !(IsLetter(c) || IsDigit(c)))
                return false;
        }
        return true;
    }

    // Most ids are names already, and there may be thousands.
    private static bool IsPascal(string written) =>
        written.Length > 0 && written[0] is >= 'A' and <= 'Z' && written.IndexOf('-') < 0 && written.IndexOf('_') < 0;

    private static string NamespacePart(string part)
    {
        var name = new StringBuilder(part.Length + 1);
        foreach (var c in part)
            name.Append(IsLetter(c) || IsDigit(c) ? c : '_');
        if (IsDigit(name[0]))
            name.Insert(0, '_');
        var text = name.ToString();
        return CSharpKeywords.Contains(text) ? "@" + text : text;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u0080')
                return false;
        }
        return true;
    }

    // A character that shows is quoted; one that does not is named by its number alone.
    private static Bilingual Refuse(string text, int at)
    {
        var isPair = char.IsSurrogatePair(text, at);
        var code = "U+" + (isPair ? char.ConvertToUtf32(text, at) : text[at]).ToString("X4", CultureInfo.InvariantCulture);
        var shown = text.Substring(at, isPair ? 2 : 1);
        return Shows(text, at, isPair)
            ? new($"不能含有“{shown}”（{code}）", $"it must not contain '{shown}' ({code})")
            : new($"不能含有 {code}", $"it must not contain {code}");
    }

    private static bool Shows(string text, int at, bool isPair) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned)
        && (isPair || !char.IsSurrogate(text[at]));
}
