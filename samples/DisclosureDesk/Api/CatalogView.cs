using Zhengwu.Hosting;

namespace DisclosureDesk.Api;

/// <summary>A catalog in force, with what records can be of.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Items">The items and stages.</param>
public sealed record CatalogView(string Id, string Title, IReadOnlyList<ItemView> Items)
{
    public static CatalogView Of(LoadedCatalog catalog) =>
        new(catalog.Id, catalog.Title, [.. catalog.Validator.All.Select(terms => new ItemView(terms.ItemId, terms.StageId, terms.Name, terms.LimitText))]);
}
