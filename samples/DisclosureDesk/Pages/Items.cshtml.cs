using Microsoft.AspNetCore.Mvc.RazorPages;
using Zhengwu.Hosting;

namespace DisclosureDesk.Pages;

/// <summary>What a record can be of.</summary>
public sealed class ItemsModel(IDisclosureCatalogs catalogs) : PageModel
{
    // Taken once: the page shows one state of the catalogs from top to bottom.
    public IReadOnlyList<LoadedCatalog> Catalogs { get; } = catalogs.Current.All;
}
