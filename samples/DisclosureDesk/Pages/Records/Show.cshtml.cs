using DisclosureDesk.Forms;
using DisclosureDesk.Lists;
using DisclosureDesk.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zhengwu.Hosting;

namespace DisclosureDesk.Pages.Records;

/// <summary>One record.</summary>
public sealed class ShowModel(RecordStore store, RecordList list, IDisclosureCatalogs catalogs, RecordProblems problems) : PageModel
{
    public RecordLine Line { get; private set; } = null!;

    public FormView? View { get; private set; }

    /// <summary>What was just done, in words.</summary>
    public string? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, bool published, CancellationToken cancellation)
    {
        if (await store.FindAsync(key, cancellation) is not { } row)
            return NotFound();
        Line = list.LineOf(row);
        View = DeskRecord.Open(catalogs, row) is { } record ? new(record, null, problems) : null;
        Done = published ? "已公开。" : null;
        return Page();
    }
}
