using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>How messages name what they speak of.</content>
internal static partial class CatalogRules
{
    private static readonly Bilingual InDefaults = new("“缺省”", "The 'defaults'");

    /// <summary>An item as a sentence begins with it.</summary>
    private static Bilingual Named(CatalogItem item) => new($"事项「{NameOf(item)}」", $"Item '{NameOf(item)}'");

    /// <summary>A stage of an item as a sentence begins with it.</summary>
    private static Bilingual Named(CatalogItem item, ItemStage stage) =>
        new($"事项「{NameOf(item)}」的「{NameOf(stage)}」阶段", $"Stage '{NameOf(stage)}' of item '{NameOf(item)}'");

    /// <summary>The owner of a cell, an item or the defaults, as a sentence begins with it.</summary>
    private static Bilingual Named(InheritableCells cells, ItemStage? stage = null)
    {
        if (cells is not CatalogItem item)
            return InDefaults;
        return stage is null ? Named(item) : Named(item, stage);
    }

    /// <summary>Number and name of an item; its id or content where it has neither.</summary>
    private static string NameOf(CatalogItem item)
    {
        var name = $"{item.Number.Text} {item.Name}".Trim();
        if (name.Length == 0)
            name = item.Id.Text ?? item.Content.Text ?? "…";
        return Excerpt.Of(name);
    }

    private static string NameOf(ItemStage stage) => Excerpt.Of(stage.Name.Text ?? stage.Id.Text ?? stage.Content.Text ?? "…");

    private static string NameOf(ContentElement element) => element.Name.Text ?? element.Id.Text ?? "…";

    /// <summary>The text of a value without the space around it; null when there is none.</summary>
    private static string? Trimmed(Value<string> value) =>
        value.HasText && value.Text?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Collects names and phrases, so that each is reported once, where it stands first.</summary>
    private sealed class NamesOnce
    {
        // Where hundreds of names are unknown the wrong directory was named, and looking for the nearest of each takes time.
        private const int MostAdvised = 50;

        private static readonly Bilingual NoAdvice = new("", "");

        private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
        private readonly List<(string Name, NodeId First, int Count)> _names = [];

        public void Add(string name, NodeId at)
        {
            if (!_indexes.TryGetValue(name, out var index))
            {
                _indexes.Add(name, _names.Count);
                _names.Add((name, at, 1));
                return;
            }
            var (_, first, count) = _names[index];
            _names[index] = (name, first, count + 1);
        }

        public void Report(Rule rule, CheckContext context, Func<string, Bilingual>? advise = null)
        {
            for (var i = 0; i < _names.Count; i++)
            {
                var (name, first, count) = _names[i];
                var advice = i < MostAdvised ? advise?.Invoke(name) : null;
                context.Report(rule, first, Excerpt.Of(name), count, advice ?? NoAdvice);
            }
        }
    }
}
