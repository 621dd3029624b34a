using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>What a directory says of a unit or group, for people.</summary>
internal static class UnitDescription
{
    public static string Of(Unit unit, Language language) => Lines(
        $"**{Markdown.Escape(unit.Name.Text ?? unit.Id.Text ?? "")}**",
        Row(new("层级", "level"), unit.Level.Text, language),
        Row(new("类别", "kind"), unit.Kind.Text, language),
        Row(new("别名", "aliases"), unit.Aliases, language),
        Row(new("加挂", "second names"), unit.SecondNames, language),
        Row(new("上级", "parent"), unit.Parent.Text, language),
        Row(new("备注", "remark"), unit.Remark.Text, language));

    public static string Of(UnitGroup group, Language language) => Lines(
        $"**{Markdown.Escape(group.Name.Text ?? group.Id.Text ?? "")}**",
        Row(new("别名", "aliases"), group.Aliases, language),
        Row(new("成员", "members"), group.Members, language),
        Row(new("类别", "kinds"), group.Kinds, language),
        group.IsOpen is { IsKnown: true, Parsed: true } ? new Bilingual("开放：文件没有列全成员", "open: the document does not list all members").In(language) : null,
        Row(new("备注", "remark"), group.Remark.Text, language));

    private static string? Row(Bilingual label, ValueList<Value<string>> values, Language language) =>
        Row(label, string.Join(new Bilingual("、", ", ").In(language), values.Select(value => value.Text?.Trim()).OfType<string>()), language);

    private static string? Row(Bilingual label, string? value, Language language) =>
        string.IsNullOrWhiteSpace(value) ? null : $"{label.In(language)}{new Bilingual("：", ": ").In(language)}{Markdown.Escape(value.Trim())}";

    private static string Lines(params string?[] lines) => string.Join("\n\n", lines.OfType<string>());
}
