namespace Zhengwu.Records;

/// <summary>Looks at single characters and words of a text in place.</summary>
internal static class Chars
{
    private static readonly CharClass[] Classes = BuildClasses();

    public static CharClass ClassOf(char c) => Classes[c];

    /// <summary>The value of a digit of half or full width; -1 for every other character.</summary>
    public static int DigitOf(char c)
    {
        if (c is >= '0' and <= '9')
            return c - '0';
        return c is >= '０' and <= '９' ? c - '０' : -1;
    }

    public static bool IsDigit(char c) => DigitOf(c) >= 0;

    public static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    /// <summary>A letter as a half-width capital; every other character as it is.</summary>
    public static char Capital(char c)
    {
        if (c is >= '\uFF21' and <= '\uFF5A')
            c = (char)(c - 0xFEE0);
        return c is >= 'a' and <= 'z' ? (char)(c - 32) : c;
    }

    public static bool IsIdeograph(char c) => Definitions.TextDamage.IsIdeograph(c);

    public static bool IsChineseDigit(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '〇' or '零' or '○';

    public static bool IsMask(char c) => c is '*' or '＊' or '●' or '■' or '×' or '✱' or '﹡';

    /// <summary>A space that does not end a line or a cell.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u3000' or '\u2002' or '\u2003' or '\u2009';

    public static bool IsHyphen(char c) => c is '-' or '－' or (>= '\u2010' and <= '\u2015');

    /// <summary>Whether a clause ends here, so that what stands before says nothing of what stands after.</summary>
    public static bool EndsClause(char c) => c is '。' or '；' or ';' or '\n' or '！' or '？' or '，' or ',';

    /// <summary>The character at a place; a line break beyond either end.</summary>
    public static char At(RecordText text, int at) => (uint)at < (uint)text.Length ? text[at] : '\n';

    /// <summary>Whether a word stands at a place.</summary>
    public static bool StandsAt(RecordText text, int at, string word)
    {
        if (at < 0 || at + word.Length > text.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (text[at + i] != word[i])
                return false;
        }
        return true;
    }

    private static CharClass[] BuildClasses()
    {
        var classes = new CharClass[char.MaxValue + 1];
        Mark(classes, CharClass.Digit, "0123456789０１２３４５６７８９");
        Mark(classes, CharClass.Mask, "*＊●■×✱﹡");
        Mark(classes, CharClass.ChineseDigit, "一二三四五六七八九十");
        Mark(classes, CharClass.Province, "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼");
        Mark(classes, CharClass.Site, ":w");
        Mark(classes, CharClass.Tail, "尾末后");
        Mark(classes, CharClass.Home, "住籍址");
        Mark(classes, CharClass.Minor, "童生岁级班园未孤学");
        return classes;
    }

    private static void Mark(CharClass[] classes, CharClass value, string characters)
    {
        foreach (var c in characters)
            classes[c] = value;
    }
}
