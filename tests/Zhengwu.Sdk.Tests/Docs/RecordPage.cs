using System.Text;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Records;

namespace Zhengwu.Docs;

/// <summary>Writes the vocabulary of records as <c>docs/formats/records.md</c>.</summary>
internal static class RecordPage
{
    private const string Head = """
        # 记录的 JSON Records as JSON

        本页由 `RecordVocabulary.cs` 和说明表 `properties.tsv` 写成，测试核对两边一致。属性名中英文都认，可以混用；写出时任选一种。怎样读、怎样检查，见[公开记录](../records.md)。
        This page is written from the vocabulary and the table of descriptions, `properties.tsv`, and checked against both. Properties are read in either language, mixed if need be, and written in the one you choose. See [Records](../en/records.md) for reading and checking.

        - **文字** text · **日期** date `2026-03-01`，也认 and `2026年3月1日` · **是否** `true`/`false`，也认 and `"是"`/`"否"`
        - 没有的不写，或者写 `null`。What is not there is left out, or `null`.
        - 以 `x-` 开头的属性是使用者自己的，不读。Properties that begin with `x-` are the user's own and are not read.
        - **必需** required：有这个对象，就要有它。The object cannot do without it.


        """;

    /// <summary>The objects in the order of the page.</summary>
    public static readonly IReadOnlyList<(string Owner, Bilingual Name, JsonNames Names)> Objects =
    [
        ("record", new("记录", "record"), RecordVocabulary.Parts),
        ("event", new("起算事件", "event"), RecordVocabulary.Event.Names),
        ("channel", new("渠道", "channel"), RecordVocabulary.Channel.Names),
        ("review", new("审核", "review"), RecordVocabulary.Review.Names),
        ("secrecy", new("保密审查", "secrecy"), RecordVocabulary.Secrecy.Names),
        ("withholding", new("不予公开", "withholding"), RecordVocabulary.Withholding.Names),
        ("withdrawal", new("撤回", "withdrawal"), RecordVocabulary.Withdrawal.Names),
        ("display", new("公示期", "display"), RecordVocabulary.Display.Names),
        ("related", new("解读、被解读文件", "explanation, explains"), RecordVocabulary.Related.Names),
        ("table", new("表格", "table"), RecordVocabulary.Table.Names),
        ("link", new("链接", "link"), RecordVocabulary.Link.Names),
        ("file", new("文件", "file"), RecordVocabulary.File.Names),
    ];

    private static readonly Dictionary<string, JsonNames> Words = new()
    {
        ["method"] = RecordVocabulary.Methods, ["validity"] = RecordVocabulary.Validities, ["stage"] = RecordVocabulary.ReviewStages, ["ground"] = RecordVocabulary.Grounds,
    };

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["text"] = "文字 text", ["date"] = "日期 date", ["boolean"] = "是否 boolean", ["texts"] = "文字的数组 texts", ["rows"] = "数组的数组 rows",
        ["elements"] = "[对象 object](#要素的值-values-of-elements)",
    };

    public static string Write()
    {
        var page = new StringBuilder(Head);
        foreach (var (owner, name, names) in Objects)
        {
            page.Append($"\n## {name.Chinese} {name.English}\n\n| 属性 | Property | 值 Value | | 说明 | Description |\n|---|---|---|---|---|---|\n");
            foreach (var text in Properties(names))
                Write(page, text, RecordProperty.All.Single(row => row.Owner == owner && row.Key == text.English));
        }
        WriteElements(page);
        page.Append("\n## 写全的一条 A record with everything\n");
        foreach (var language in new[] { Language.Chinese, Language.English })
            page.Append($"\n```json\n{FullRecord.Json(language)}\n```\n");
        return page.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The properties of an object.</summary>
    public static IEnumerable<Bilingual> Properties(JsonNames names)
    {
        for (var place = 0; place < names.Count; place++)
        {
            if (names[place] is { } text)
                yield return text;
        }
    }

    private static void Write(StringBuilder page, Bilingual name, RecordProperty row) =>
        page.Append($"| `{name.Chinese}` | `{name.English}` | {ValueOf(row)} | {(row.IsRequired ? "必需 required" : "")} | {row.Chinese} | {row.English} |\n");

    private static string ValueOf(RecordProperty row) => row.Kind switch
    {
        "words" => string.Join(" · ", Properties(Words[row.Target]).Select(word => $"`{word.Chinese}`/`{word.English}`")),
        "object" => Link(row.Target),
        "entries" => $"{Link(row.Target)} 数组 array",
        "names" => $"{Link(row.Target)} 或者文字的数组 array of these or of texts",
        _ => Kinds[row.Kind],
    };

    private static string Link(string owner)
    {
        var (_, name, _) = Objects.Single(each => each.Owner == owner);
        return $"[{name.Chinese} {name.English}](#{MarkdownAnchor(name)})";
    }

    private static string MarkdownAnchor(Bilingual name) =>
        string.Concat($"{name.Chinese} {name.English}".Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');

    private static void WriteElements(StringBuilder page)
    {
        page.Append("\n## 要素的值 Values of elements\n\n目录或者表单写的类型，决定值怎么写。The type in the catalog or form says how the value is written.\n\n| 类型 | Type | 值 | Value |\n|---|---|---|---|\n");
        foreach (var type in Enum.GetValues<FieldType>())
        {
            var (name, value) = (Vocabulary.SpellingOf(type), Expected.Of(type));
            page.Append($"| `{name.Chinese}` | `{name.English}` | {value.Chinese} | {value.English} |\n");
        }
    }
}
