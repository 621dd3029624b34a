using DisclosureDesk.Lists;
using DisclosureDesk.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zhengwu.Hosting;

namespace DisclosureDesk.Pages;

/// <summary>The list of records.</summary>
public sealed class IndexModel(RecordList list, RecordStore store, IDisclosureCatalogs catalogs) : PageModel
{
    public static IReadOnlyList<(ListState State, string Name)> States { get; } =
        [(ListState.Draft, "草稿"), (ListState.Published, "已公开"), (ListState.Overdue, "已逾期"), (ListState.DueSoon, "将到期")];

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public ListState? State { get; set; }

    public IReadOnlyList<RecordLine> Lines { get; private set; } = [];

    public IReadOnlyList<string?> Units { get; private set; } = [];

    public DateOnly Today => catalogs.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Units = await store.UnitsAsync(cancellation);
        Lines = await list.ReadAsync(new(Unit, State), cancellation);
    }
}
