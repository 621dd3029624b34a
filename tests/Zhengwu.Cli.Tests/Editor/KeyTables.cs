using System.Text;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editor;

/// <summary>Writes the vocabulary as the tables of <c>docs/formats/keys.md</c>.</summary>
internal static class KeyTables
{
    public static string Write()
    {
        var page = new StringBuilder("""
            # 键一览 Keys

            本页由 `Vocabulary.cs` 和说明表 `keys.tsv` 写成，测试核对两边一致；编辑器里的提示用的是同一份说明。每个键中英文各一个拼写；一个文件只用一种语言。
            This page is written from the vocabulary and the table of descriptions, `keys.tsv`, and checked against both; editors show the same words. A file keeps to one language.

            - **文字** text · **日期** date `2026-07-01` · **是否** `是`/`否`, `true`/`false` · **列表** list; one entry may stand alone
            - `x-` 开头的键归用户所有，任何转换都原样保留。Keys that begin with `x-` are the user's own and survive every conversion.


            """);
        foreach (var shape in Vocabulary.Shapes)
            Write(shape, page);
        return page.ToString().TrimEnd() + "\n";
    }

    private static void Write(Shape shape, StringBuilder page)
    {
        page.Append('\n').Append(Heading(shape)).Append("\n\n| 键 | Key | 值 Value | | 说明 | Description |\n|---|---|---|---|---|---|\n");
        foreach (var key in shape.Keys)
            Write(key, page);
    }

    private static void Write(Key key, StringBuilder page)
    {
        var words = KeyDescriptions.Instance.Of(key);
        var required = key.IsRequired ? "必需 required" : "";
        page.Append($"| `{key.Name.Chinese}` | `{key.Name.English}` | {Form(key)} | {required} | {words.Chinese} | {words.English} |\n");
    }

    private static string Heading(Shape shape) => $"## {shape.Name.Chinese} {shape.Name.English}";

    private static string Form(Key key) => key.Form switch
    {
        ValueForm.Text => "文字 text",
        ValueForm.TextList => "文字列表 texts",
        ValueForm.Date => "日期 date",
        ValueForm.Boolean => "是否 boolean",
        ValueForm.Mapping => Link(key),
        ValueForm.MappingList => $"{Link(key)} 列表 list",
        ValueForm.TextOrMapping => $"文字 text / {Link(key)}",
        ValueForm.TextOrMappingList => $"文字 text / {Link(key)} 列表 list",
        ValueForm.Choice => Choices(key),
        ValueForm.ChoiceList => $"{Choices(key)} 列表 list",
        _ => throw new InvalidOperationException($"{key.Form} has no words."),
    };

    private static string Link(Key key)
    {
        var name = key.Below!.Name;
        return $"[{name.Chinese} {name.English}](#{name.Chinese}-{name.English.Replace(' ', '-')})";
    }

    private static string Choices(Key key) => string.Join(" · ", key.Choices!.Values.Select(value => $"`{value.Chinese}`/`{value.English}`"));
}
