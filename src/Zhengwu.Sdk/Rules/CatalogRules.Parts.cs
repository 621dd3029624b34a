using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>The parts of an item: the elements of its content, and its stages.</content>
internal static partial class CatalogRules
{
    public static readonly Rule ElementIdMissing = new("ZW1012", Severity.Info,
        new("要素没有标识", "Elements without an id"),
        new("有的要素没有标识，见事项：{0}。", "Elements lack an id in the items: {0}."),
        new("没有标识的要素照常检查，但不生成成员；需要时请加“标识”。", "They are checked, but get no typed member; add 'id' where you need one."));

    public static readonly Rule ElementTwice = new("ZW1020", Severity.Warning,
        new("要素重复", "The same element twice"),
        new("事项「{0}」的要素“{1}”重复。", "Item '{0}' has the element '{1}' twice."),
        new("请删去其一；确是两样内容的，请写出区别。", "Delete one; if they are two things, name the difference."));

    public static readonly Rule StageDeadlineMissing = new("ZW1021", Severity.Warning,
        new("阶段没有自己的时限", "A stage without a limit of its own"),
        new("{0}没有自己的时限。", "{0} lacks a limit of its own."),
        new("请为这个阶段填写“时限”；整个事项的时限说不清它何时到期。", "Add 'deadline' to the stage; the item's limit does not say when the stage is due."));

    private const int FewParts = 16;

    // Once for the catalog: offices write elements as plain words, and would hear the same of every item.
    private static void CheckElementIds(DisclosureCatalog catalog, CheckContext context)
    {
        List<CatalogItem>? nameless = null;
        foreach (var item in catalog.Items)
        {
            // An item without an id has no member to begin with.
            if (item.Id.HasText && AnyElementLacksId(item))
                (nameless ??= []).Add(item);
        }
        if (nameless is not null)
            context.Report(ElementIdMissing, FirstWithoutId(nameless[0]).Source, Excerpt.OfList(nameless, NameOf));
    }

    private static ContentElement FirstWithoutId(CatalogItem item) =>
        item.Elements.Concat(item.Stages.SelectMany(stage => stage.Elements)).First(element => !element.Id.HasText);

    private static bool AnyElementLacksId(CatalogItem item)
    {
        var anyLacks = AnyLacksId(item.Elements);
        foreach (var stage in item.Stages)
            anyLacks |= AnyLacksId(stage.Elements);
        return anyLacks;
    }

    private static bool AnyLacksId(ValueList<ContentElement> elements)
    {
        foreach (var element in elements)
        {
            if (!element.Id.HasText)
                return true;
        }
        return false;
    }

    private static void CheckElementsAreDistinct(DisclosureCatalog catalog, CheckContext context)
    {
        foreach (var item in catalog.Items)
        {
            CheckAreDistinct(item.Elements, item, context);
            foreach (var stage in item.Stages)
                CheckAreDistinct(stage.Elements, item, context);
        }
    }

    private static void CheckAreDistinct(ValueList<ContentElement> elements, CatalogItem item, CheckContext context)
    {
        var names = FirstPlaces(elements.Count);
        var ids = FirstPlaces(elements.Count);
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            if (EarlierIndex(elements, i, names, static e => e.Name) >= 0)
                context.Report(ElementTwice, element.Name, element, NameOf(item), Excerpt.Of(NameOf(element)));
            else if (EarlierIndex(elements, i, ids, static e => e.Id) >= 0)
                context.Report(ElementTwice, element.Id, element, NameOf(item), Excerpt.Of(element.Id.Text!));
        }
    }

    // An item has a handful of parts and needs no index to find a second one of the same name.
    private static Dictionary<string, int>? FirstPlaces(int count) =>
        count > FewParts ? new Dictionary<string, int>(count, StringComparer.Ordinal) : null;

    /// <summary>The index of the earlier part whose cell says the same; negative when there is none.</summary>
    private static int EarlierIndex<T>(ValueList<T> parts, int index, Dictionary<string, int>? firstPlaces, Func<T, Value<string>> cell)
    {
        if (Trimmed(cell(parts[index])) is not { } text)
            return -1;
        if (firstPlaces is not null)
            return FirstPlace(firstPlaces, text, index);
        for (var i = 0; i < index; i++)
        {
            if (Trimmed(cell(parts[i])) == text)
                return i;
        }
        return -1;
    }

    private static int FirstPlace(Dictionary<string, int> firstPlaces, string text, int index)
    {
        if (firstPlaces.TryGetValue(text, out var first))
            return first;
        firstPlaces.Add(text, index);
        return -1;
    }

    private static void CheckStageDeadlines(DisclosureCatalog catalog, CheckContext context)
    {
        foreach (var item in catalog.Items)
        {
            if (item.Stages.IsEmpty || Deadlines.IsMissing(item)) // with no limit at all, ZW1004 speaks for the item
                continue;
            foreach (var stage in item.Stages)
            {
                if (!Cell.Of(stage.Deadline).IsFilled)
                    context.Report(StageDeadlineMissing, stage.Deadline, stage, Named(item, stage));
            }
        }
    }
}
