namespace Zhengwu.Definitions;

/// <summary>Makes texts: ordinary ones, and ones that YAML, or a careless writer, would stumble over.</summary>
internal sealed class ModelTexts(Random random)
{
    private static readonly string[] Words =
    [
        "区财政局", "各镇（街道）", "自信息形成之日起20个工作日内", "《条例》第二十六条", "政府网站", "预算科", "2024", "全社会", "持续推进", "周政办字〔2024〕9号",
        "Budget", "open data", "𠮷野", "👨‍👩‍👧", "㐀", "café", "１２３", "　", "·", "°C", "…", "——",
    ];

    private static readonly string[] Traps =
    [
        "~", "null", "Null", "true", "no", "是", "1.5", "0x1F", "2026-07-01", "12:30:45", "<<", "=", ".inf", "-", "--", "---", "...", "- a", "? a", ": a", ":", "a:", "a: b", "a :b",
        "a #b", "#a", "a# b", "&a", "*a", "!a", "!!str a", "|", ">", "|-", "%YAML", "@a", "`a`", "'", "''", "'a'", "\"", "\"a\"", "a'b", "a\"b", "\\", "a\\nb", "[", "]", "{", "}", "[a]", "{a: b}",
        ",", "a,b", "a, b", " a", "a ", "\ta", "a\t", "a\tb", "\n", "\na", "a\n", "a\n\n", "a\nb", "a\n\nb", " a\nb", "a\n b", "a \nb", "a\r\nb", "a\rb", "a\n# b", "a\n- b", "a\n---\nb", "a\n\tb",
        "\0", "\u0001", "\u001B", "\u007F", "\u0080", "\u0085", "a\u0085b", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u2028", "\u2029", "\u202E", "\uE000", "\uFDD0", "\uFEFF", "\uFEFFa", "\uFFFD", "\uFFFE", "\uFFFF",
        "\U000E0041", "\U0001FFFE", "同上", "不适用", "/", "n/a", "x-a", "政务公开: 计划/1",
    ];

    /// <summary>A text that is neither blank nor a mark that cells take for something else.</summary>
    public string Next()
    {
        while (true)
        {
            var text = Draw();
            if (!string.IsNullOrWhiteSpace(text) && !WritingSession.HasMeaningInCells(text))
                return text;
        }
    }

    /// <summary>Any text at all, the empty one too.</summary>
    public string Any() => random.Next(12) == 0 ? Pick(["", " ", "  ", "\t", "\n", "　"]) : Draw();

    private string Draw() => random.Next(100) switch
    {
        < 45 => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pick(Words))),
        < 65 => Pick(Traps),
        < 85 => Pick(Words) + Pick(Traps) + Pick(Words),
        < 99 => Pick(Traps) + Pick(Traps),
        _ => Long(),
    };

    private string Long()
    {
        var separator = Pick(["", "，", " ", "\n", ": ", "、"]);
        return string.Join(separator, Enumerable.Repeat(Pick(Words) + Pick(Words), random.Next(20, random.Next(6) == 0 ? 16_384 / 12 : 100)));
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
