using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <summary>Says in plain words what the YAML parser complains about.</summary>
internal static class YamlFaults
{
    public static readonly Bilingual Unclosed = new("引号或括号没有结束", "a quote or bracket is not closed");

    public static readonly Bilingual Tab = new("缩进里有制表符，请改用空格", "a tab stands in the indentation; use spaces");

    public static readonly Bilingual ControlCharacter = new("含有不允许的控制字符", "a control character is not allowed");

    public static readonly Bilingual HalfCharacter = new("这里有半个字符（单独的代理项）", "half a character stands here (a lone surrogate)");

    private static readonly Bilingual Escape = new("双引号里的反斜杠转义不对", "a backslash escape in double quotes is not valid");

    private static readonly Bilingual Directive = new("以 % 开头的指令不对；定义文件不需要指令", "a directive (%) is not valid; definitions need none");

    private static readonly Bilingual Tag = new("标签（!）不对；定义文件不需要标签", "a tag (!) is not valid; definitions need none");

    private static readonly Bilingual Unreadable = new("这里的写法无法解析", "what stands here cannot be parsed");

    // Parts of the parser's messages, the most telling first.
    private static readonly (string Part, Bilingual Words)[] Known =
    [
        ("tab", Tab),
        ("unexpected end of stream", Unclosed),
        ("found unknown escape", Escape),
        ("invalid unicode", Escape),
        ("hexadecimal", Escape),
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
        ("control character", ControlCharacter),
        ("block scalar", new("多行文字（| 或 >）的记号或缩进不对", "a block of text (| or >) has a wrong mark or indentation")),
        ("comment", new("注释前要有空格，也不能夹在一段文字中间", "a comment needs a space before it and cannot stand inside a text")),
        ("directive", Directive),
        ("incompatible", Directive),
        ("anchor", new("锚点（&）或别名（*）不对", "an anchor (&) or alias (*) is not valid")),
        ("tag", Tag),
        ("document", new("一份文档到这里应已结束；请检查缩进和“---”", "the document should have ended here; check the indentation and '---'")),
        ("parsing a node", new("这里应有一个值", "a value should stand here")),
        ("plain scalar", new("这段文字的写法不对；请加引号", "this text is not written validly; use quotes")),
        ("mapping keys", new("这里不能写“?”开头的键", "a key that begins with '?' may not stand here")),
    ];

    /// <summary>What the scanner throws where a plain text begins inside brackets that were never closed is an invalid operation.</summary>
    public static Bilingual Explain(Exception surprise) => surprise is InvalidOperationException ? Unclosed : Unreadable;

    public static Bilingual Explain(string parserMessage)
    {
        foreach (var (part, words) in Known)
        {
            if (parserMessage.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)
                return words;
        }
        return new Bilingual(Unreadable.Chinese, parserMessage.Trim().TrimEnd('.'));
    }
}
