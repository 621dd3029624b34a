using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zhengwu.Hosting;

namespace DisclosureDesk.Pages;

/// <summary>Which catalogs are in force, and why newer ones are not.</summary>
public sealed class StatusModel(IDisclosureCatalogs catalogs) : PageModel
{
    public LoadedCatalogs Loaded { get; } = catalogs.Current;

    public RefusedDefinitions? Refusal { get; } = catalogs.LastRefusal;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await catalogs.ReloadAsync(cancellation);
        return RedirectToPage();
    }
}
