using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <summary>Says in plain words what the YAML parser complains about.</summary>
internal static class YamlFaults
{
    public static readonly Bilingual Unclosed = new("引号或括号没有结束", "a quote or bracket is not closed");

    public static readonly Bilingual Tab = new("缩进里有制表符，请改用空格", "a tab stands in the indentation; use spaces");

    public static readonly Bilingual ControlCharacter = new("含有不允许的控制字符", "a control character is not allowed");

    public static readonly Bilingual HalfCharacter = new("这里有半个字符（单独的代理项）", "half a character stands here (a lone surrogate)");

    private static readonly Bilingual Unreadable = new("这里的写法无法解析", "what stands here cannot be parsed");

    // Parts of the parser's messages, the most telling first.
    private static readonly (string Part, Bilingual Words)[] Known =
    [
        ("tab", Tab),
        ("unexpected end of stream", Unclosed),
        ("quoted scalar", new("引号内的换行缩进不对，或引号没有结束", "a quoted text is badly indented or not closed")),
        ("did not find expected ',' or", new("方括号或花括号里缺少逗号或右括号", "a comma or closing bracket is missing")),
        ("expected <block end>", new("缩进不一致，或多了一层", "the indentation does not match")),
        ("mapping values are not allowed", new("这里不能再有冒号；含冒号的文字请加引号", "no further colon may stand here; put a text with a colon in quotes")),
        ("found invalid mapping", new("这里不能再有冒号；含冒号的文字请加引号，换行的文字请对齐", "no further colon may stand here; quote a text with a colon, and align one that goes on")),
        ("did not find expected key", new("缩进不一致，或这里缺少一个键", "the indentation does not match, or a key is missing")),
        ("expected '-' indicator", new("列表里缺少短横，或缩进不一致", "a list entry lacks its dash, or the indentation does not match")),
        ("could not find expected ':'", new("键后面缺少冒号", "a key lacks its colon")),
        ("simple key", new("键后面缺少冒号，或缩进不对", "a key lacks its colon, or the indentation is wrong")),
        ("block sequence entries are not allowed", new("列表的短横不能写在这里，请检查缩进", "a list dash may not stand here; check the indentation")),
        ("cannot start any token", new("这个字符不能开始一个值；请加引号", "this character cannot start a value; use quotes")),
        ("escape", new("双引号里的反斜杠转义不对", "a backslash escape in double quotes is not valid")),
        ("control character", ControlCharacter),
    ];

    /// <summary>What the scanner throws where a plain text begins inside brackets that were never closed is an invalid operation.</summary>
    public static Bilingual Explain(Exception surprise) => surprise is InvalidOperationException ? Unclosed : Unreadable;

    public static Bilingual Explain(string parserMessage)
    {
        foreach (var (part, words) in Known)
        {
            if (parserMessage.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)
                return new Bilingual(words.Chinese, words.English);
        }
        var raw = parserMessage.Trim().TrimEnd('.');
        return new Bilingual(raw, raw);
    }
}
