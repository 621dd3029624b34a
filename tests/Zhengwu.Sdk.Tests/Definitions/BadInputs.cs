using System.Text;

namespace Zhengwu.Definitions;

/// <summary>Input that is no good definition: broken, hostile, or somebody else's.</summary>
internal static class BadInputs
{
    private const string Path = "bad.catalog.yaml";
    private const string Head = "政务公开: 目录/1\n标题: 目录\n";
    private const int Nested = 100_000;

    // Just within the bound on length, so that nothing but the reader itself limits the work.
    private static readonly int Most = ReadOptions.Default.MaxLength - 100;

    /// <summary>All of them, by what is bad about them. A text is made when it is asked for.</summary>
    public static IReadOnlyDictionary<string, Func<DefinitionText>> All { get; } =
        Small().Concat(Encodings()).Concat(Bombs()).Concat(Large()).Concat(OfOneCharacter()).ToDictionary(pair => pair.Name, pair => pair.Make);

    private static IEnumerable<(string Name, Func<DefinitionText> Make)> Small()
    {
        yield return Text("empty", "");
        yield return Text("white space", "  \n\n  \n");
        yield return Text("a million spaces", new string(' ', 1_000_000));
        yield return Text("comments only", "# 注释\n# 注释\n");
        yield return Text("tab before a key", "政务公开: 目录/1\n事项:\n\t- 标识: A\n");
        yield return Text("tab before a dash", "政务公开: 目录/1\n事项:\n-\t标识: A\n");
        yield return Text("tab in brackets", Head + "x-a: [\n\t甲,\n 乙\n ]\n");
        yield return Text("tab in quotes", Head + "x-a: \"甲\n\t乙\"\n");
        yield return Text("tab after a dash", Head + "x-a:\n  -\t- 甲\n");
        yield return Text("single quote without end", Head + "标识: '甲\n事项: []\n");
        yield return Text("double quote without end", Head + "标识: \"甲\n事项: []\n");
        yield return Text("bracket without end", Head + "事项: [{标识: A}, 甲\n");
        yield return Text("brace without end", Head + "x-a: {甲: {乙: 丙\n");
        yield return Text("brackets crossed", Head + "x-a: [甲, {乙: 丙]}\n");
        yield return Text("unknown escape", Head + "x-a: \"\\q\"\n");
        yield return Text("escape beyond unicode", Head + "x-a: \"\\U00110000\"\n");
        yield return Text("escape of a lone surrogate", Head + "x-a: \"\\uD83D\"\n");
        yield return Text("lone surrogate", Head + "x-a: 甲\uD83D乙\n");
        yield return Text("low surrogate first", Head + "x-a: \uDE00\uD83D\n");
        yield return Text("nul in a text", Head + "x-a: 甲\0乙\nx-b: 丙\n");
        yield return Text("nul in quotes", Head + "x-a: \"甲\0乙\"\n");
        yield return Text("control characters", Head + "发布机构: 甲\u0001乙\u001B[31m\u0008\n");
        yield return Text("two documents", Head + "---\n" + Head);
        yield return Text("two documents after an end", Head + "...\n" + Head);
        yield return Text("wrong kind", "政务公开: 计划/1\n标题: 目录\n");
        yield return Text("unknown kind", "政务公开: 清单/1\n");
        yield return Text("newer version", "政务公开: 目录/2\n");
        yield return Text("version without end", "政务公开: 目录/" + new string('9', 10_000) + "\n");
        yield return Text("no head", "标题: 目录\n");
        yield return Text("a list at the root", "- 政务公开: 目录/1\n");
        yield return Text("a text at the root", "政务公开\n");
        yield return Text("complex keys", Head + "? [甲, 乙]\n: 丙\n? {丁: 戊}\n: 己\n");
        yield return Text("brackets as a key", Head + "{甲: 乙}: 丙\n[丁]: 戊\n");
        yield return Text("merge key", Head + "缺省: &a {主体: 甲}\n事项: [{<<: *a, 标识: A}]\n");
        yield return Text("merge of itself", Head + "x-a: &a {<<: *a}\n");
        yield return Text("tag of an object", Head + "x-a: !!python/object/apply:os.system [ls]\n");
        yield return Text("tag without end", Head + "x-a: !<tag:yaml.org,2002:str 甲\n");
        yield return Text("tag with an escape", Head + "x-a: !%FF%FE 甲\n");
        yield return Text("keys twice", Head + "标题: 甲\n标题: 乙\n事项: [{标识: A, 标识: B}]\n");
        yield return Text("directive", "%YAML 1.2\n---\n" + Head);
        yield return Text("directive of another version", "%YAML 99999999999999999999.1\n---\n" + Head);
        yield return Text("directive with a comment", "%YAML 1.1#...\n---\n" + Head);
        yield return Text("tag directive twice", "%TAG ! tag:a:\n%TAG ! tag:b:\n---\n" + Head);
        yield return Text("block scalar of indent 0", Head + "x-a: |0\n  甲\n");
        yield return Text("block scalar of no indent", Head + "x-a: |99999999999\n  甲\n");
        yield return Text("alias without anchor", Head + "x-a: *a\n");
        yield return Text("two anchors", Head + "x-a: &a &b 甲\n");
        yield return Text("lists where texts belong", Head + "标识: [[[甲]]]\n事项: 甲\n缺省: [乙]\n印发: {日期: {丙: 丁}}\n");
        yield return Text("key of a megabyte", Head + new string('键', 1_000_000) + ": 甲\n");
    }

    private static IEnumerable<(string Name, Func<DefinitionText> Make)> Encodings()
    {
        var good = Head + "发布机构: 区民政局\n事项:\n  - {标识: A, 路径: [社会救助, 最低生活保障], 主体: 区民政局}\n";
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        yield return Bytes("byte order mark only", () => [0xEF, 0xBB, 0xBF]);
        yield return Bytes("GB18030", () => gb18030.GetBytes(good));
        yield return Bytes("UTF-16 with a mark", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(good)]);
        yield return Bytes("UTF-16BE with a mark", () => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(good)]);
        yield return Bytes("UTF-16 without a mark", () => Encoding.Unicode.GetBytes(good));
        yield return Bytes("UTF-16BE without a mark", () => Encoding.BigEndianUnicode.GetBytes(good));
        yield return Bytes("UTF-16 of ASCII without a mark", () => Encoding.Unicode.GetBytes("zhengwu: catalog/1\ntitle: x\n"));
        yield return Bytes("UTF-32", () => Encoding.UTF32.GetBytes(good));
        yield return Bytes("a byte cut off", () => Encoding.UTF8.GetBytes(good)[..^30][..^1]);
        yield return Bytes("overlong zero", () => [.. Encoding.UTF8.GetBytes(good), 0xC0, 0x80]);
        yield return Bytes("noise", () => Noise(1_000_000));
        yield return Text("noise taken for Latin-1", () => Encoding.Latin1.GetString(Noise(1_000_000)));
        yield return Text("GBK taken for Latin-1", () => Encoding.Latin1.GetString(gb18030.GetBytes(good)));
        yield return Text("GBK taken for UTF-8", () => Encoding.UTF8.GetString(gb18030.GetBytes(good)));
        yield return Text("UTF-8 taken for GBK", () => gb18030.GetString(Encoding.UTF8.GetBytes(good)));
        yield return Text("UTF-8 taken for Latin-1", () => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(good)));
    }

    private static IEnumerable<(string Name, Func<DefinitionText> Make)> Bombs()
    {
        foreach (var token in new[] { "[", "{", "[{", "- ", "? ", "- ? ", "{a: ", "[? ", ": " })
        {
            yield return Text($"nested {token}", () => Repeat(token, Nested));
            yield return Text($"nested {token} below a key", () => Head + "x-a:\n  " + Repeat(token, Nested) + "\n");
        }
        yield return Text("nested { as keys", () => Head + Repeat("{", Nested) + Repeat("}: 1", Nested));
        yield return Text("nested by indentation", () => string.Concat(Enumerable.Range(0, 3_000).Select(i => new string(' ', i) + "a:\n")));
        yield return Text("closing brackets", () => Repeat("]", Nested));
        yield return Text("aliases that grow", () => Head + "x-0: &a0 [好, 好]\n" + Lines(40, i => $"x-{i + 1}: &a{i + 1} [{Repeat($"*a{i}, ", 10)}]"));
        yield return Text("aliases of a long text where none belongs", () =>
            Head + "x-a: &a [" + new string('好', 2_000_000) + "]\n事项:\n" + Lines(4_000, _ => "  - {备注: *a, 渠道: *a, 依据: *a}"));
        yield return Text("an alias inside what it names", Head + "x-a: &a [1, *a]\n");
        yield return Text("an alias as the key of what it names", Head + "x-a: &a {? *a : 1}\n");
    }

    private static IEnumerable<(string Name, Func<DefinitionText> Make)> Large()
    {
        yield return Text("longer than the bound", () => new string('好', ReadOptions.Default.MaxLength + 1));
        yield return Text("a text of 8 M", () => new string('好', Most));
        yield return Text("a value of 8 M", () => "政务公开: 目录/1\n标题: " + new string('好', Most) + "\n没有的键: 1\n");
        yield return Text("a value of 8 M in open quotes", () => Head + "x-a: \"" + new string('好', Most - 50));
        yield return Text("a block scalar of 8 M", () => Head + "没有的键: |\n" + Repeat("  好好好\n", (Most - 100) / 6));
        yield return Text("folded lines of 8 M", () => Head + "没有的键: 好" + Repeat("\n  好", (Most - 100) / 4));
        yield return Text("a comment of 8 M", () => "#" + new string('好', Most));
        yield return Text("comments of 8 M", () => Repeat("# 好\n", Most / 4));
        yield return Text("empty lines of 8 M", () => Repeat("\n", Most));
        yield return Text("one key 8 M over", () => Head + Repeat("甲: 1\n", Most / 6));
        yield return Text("keys of 8 M", () => Head + Lines(Most / 12, i => $"没有的键{i}: 1"));
        yield return Text("dashes of 8 M", () => Repeat("-\n", Most / 2));
        yield return Text("anchors of 8 M", () => Head + "x-a:\n" + Lines(Most / 16, i => $"- &a{i} 1"));
        yield return Text("anchors without value of 8 M", () => Head + "x-a: " + Repeat("&a ", Most / 3 - 50));
        yield return Text("tags of 8 M", () => Head + "x-a:\n" + Repeat("- !a 1\n", Most / 7 - 50));
        yield return Text("documents of 8 M", () => Repeat("---\n", Most / 4));
        yield return Text("directives of 8 M", () => Repeat("%YAML 1.2\n", Most / 10));
        yield return Text("unknown directives of 8 M", () => Repeat("%A a\n", Most / 5));
        yield return Text("items of 8 M on one line", () => Head + "事项: [" + Repeat("{标识: A, 没有的键: 1}, ", Most / 18 - 50) + "]\n");
        yield return Text("wrong values of 8 M on one line", () => Head + "忽略: [" + Repeat("{至: x, 规则: []}, ", Most / 18 - 50) + "]\n");
        yield return Text("damaged texts of 8 M", () => Head + "x-a:\n" + Repeat("- 甲?乙\n", Most / 7 - 50));
        yield return Text("tabs of 8 M", () => Head + Repeat("\t甲\n", Most / 3 - 50));
        yield return Text("half characters of 8 M", () => Head + "x-a: '" + Repeat("\uD83D", Most - 100) + "'\n");
        yield return Text("carriage returns of 8 M", () => Head + Repeat("\r", Most - 50) + "甲");
        yield return Text("line separators of 8 M", () => Head + "x-a: '" + Repeat("\u2028甲", Most / 2 - 100) + "'\n没有的键: 1\n");
    }

    /// <summary>A megabyte of each mark that YAML knows, alone, with spaces and with line breaks, at the root and below a key.</summary>
    private static IEnumerable<(string Name, Func<DefinitionText> Make)> OfOneCharacter()
    {
        foreach (var mark in "-?:,[]{}#&*!|>'\"%@`~<=\\.")
        {
            foreach (var (after, name) in new[] { ("", ""), (" ", " and spaces"), ("\n", " and line breaks") })
            {
                yield return Text($"many {mark}{name}", () => Repeat(mark + after, 1_000_000));
                yield return Text($"many {mark}{name} below a key", () => Head + "没有的键:\n  " + Repeat(mark + after, 1_000_000));
            }
        }
    }

    private static (string Name, Func<DefinitionText> Make) Text(string name, string content) => Text(name, () => content);

    private static (string Name, Func<DefinitionText> Make) Text(string name, Func<string> make) => (name, () => DefinitionText.FromString(Path, make()));

    private static (string Name, Func<DefinitionText> Make) Bytes(string name, Func<byte[]> make) => (name, () => DefinitionText.FromBytes(Path, make()));

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(line(i)).Append('\n');
        return text.ToString();
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
#pragma warning disable CA5394 // the same noise every time
        new Random(1).NextBytes(bytes);
#pragma warning restore CA5394
        return bytes;
    }
}
