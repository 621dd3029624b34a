using Zhengwu.Cli.Editor;
using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Cli.LanguageServer.Symbols;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>What is shown about a place (悬停): a key, a limit and its day, a unit, a task or item that is named, a rule.</summary>
internal static class HoverText
{
    public static Hover? At(DocumentPlace place, Language language)
    {
        if (Links.At(place) is { } link)
            return Show(place, link.Span, OfTarget(link.Target, language));
        if (NodePlace.At(place.Definition, place.Offset) is not { Key: { } key } found)
            return null;
        return found.IsValue ? OfValue(place, found, key, language) : Show(place, place.Definition.Tree.Span(found.KeyRow), OfKey(place, found, key, language));
    }

    private static string OfKey(DocumentPlace place, NodePlace found, Key key, Language language)
    {
        var words = $"**{key.Name.In(place.Definition.KeyLanguage)}**\n\n{Markdown.Escape(KeyDescriptions.Instance.Of(key).In(language))}";
        var row = place.Definition.Tree.Next(found.KeyRow);
        // A limit laid out over several lines has no place of its own to point at.
        return !place.Definition.Tree.IsScalar(row) && LimitHover.Of(place, row, language) is { } limit ? $"{words}\n\n{limit}" : words;
    }

    private static Hover? OfValue(DocumentPlace place, NodePlace found, Key key, Language language)
    {
        var row = place.Definition.Tree.Next(found.KeyRow);
        if (!place.Definition.Tree.IsScalar(row))
            return null;
        var words = key == Vocabulary.Acceptance.Rule ? OfRule(place.Definition.Tree.Text(row).Trim(), language) : LimitHover.Of(place, row, language);
        return words is null ? null : Show(place, WrittenText.SpanOf(place.Definition, row), words);
    }

    private static string OfTarget(Symbol target, Language language) => target.Element switch
    {
        Unit unit => UnitDescription.Of(unit, language),
        UnitGroup group => UnitDescription.Of(group, language),
        _ => $"**{Markdown.Escape(target.Title)}**\n\n{Markdown.Escape(string.Join(" · ", new[] { target.Id.Text, target.Number.Text, Path.GetFileName(target.File.Path) }.Where(word => !string.IsNullOrWhiteSpace(word))))}",
    };

    private static string? OfRule(string id, Language language)
    {
        if (RuleRegister.Find(id) is not { } rule)
            return null;
        var basis = rule.Basis is { } law ? "\n\n" + Markdown.Escape(law.In(language)) : "";
        return $"**{rule.Id}** {Markdown.Escape(rule.Title.In(language))}（{Words.Of(rule.Severity, language)}）{basis}";
    }

    private static Hover Show(DocumentPlace place, SourceSpan span, string words) => new(MarkupContent.Markdown(words), place.File.Lines.RangeOf(span));
}
