using DisclosureDesk.Forms;
using DisclosureDesk.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zhengwu.Hosting;
using Zhengwu.Records;

namespace DisclosureDesk.Pages.Records;

/// <summary>The form of a record, new or stored.</summary>
public sealed class EditModel(RecordStore store, RecordDesk desk, IDisclosureCatalogs catalogs, RecordProblems problems) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Catalog { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Item { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Stage { get; set; }

    /// <summary>The version that the form shows.</summary>
    [BindProperty]
    public int Version { get; set; }

    public DeskRecord Record { get; private set; } = null!;

    public FormView View { get; private set; } = null!;

    /// <summary>What was just done, in words.</summary>
    public string? Notice { get; private set; }

    public string Headline { get; private set; } = "没有公开，请看下面几处";

    public async Task<IActionResult> OnGetAsync(bool saved, CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is not { } record)
            return NotFound();
        Version = record.Row.Version;
        Show(record, null);
        Notice = saved ? "草稿已保存。" : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string act, CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is not { } record)
            return NotFound();
        record.Fill(RecordForm.Of(record.Catalog, record.Terms), name => Request.Form[name].ToString());
        var outcome = act == "publish" ? await desk.PublishAsync(record, Version, cancellation) : await desk.SaveAsync(record, Version, cancellation);
        return Answer(record, outcome, act);
    }

    private IActionResult Answer(DeskRecord record, DeskOutcome outcome, string act)
    {
        if (outcome.State == DeskState.Done && act == "publish")
            return RedirectToPage("/Records/Show", new { key = record.Row.Key, published = true });
        if (outcome.State == DeskState.Done)
            return RedirectToPage(new { key = record.Row.Key, saved = true });
        return outcome.State == DeskState.Overtaken ? Overtaken(record) : Refused(record, outcome.Findings);
    }

    private PageResult Refused(DeskRecord record, RecordFindings findings)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        Key = record.Row.Key;
        Version = record.Row.Version;
        Show(record, findings);
        Notice = record.IsPublished ? "公开的内容没有改动。" : "填写的内容已存为草稿。";
        return Page();
    }

    // Nothing typed is lost: it stands in the form, beside the notice.
    private PageResult Overtaken(DeskRecord record)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        Show(record, null);
        Notice = "没有保存：打开之后，别人改过这条记录。请另开一页看现在的内容，把要改的并进去。";
        return Page();
    }

    private void Show(DeskRecord record, RecordFindings? findings)
    {
        // The posted version and key would win over these otherwise.
        ModelState.Clear();
        (Record, View) = (record, new FormView(record, findings, problems));
    }

    private async Task<DeskRecord?> OpenAsync(CancellationToken cancellation)
    {
        if (Key is null)
            return DeskRecord.New(catalogs, Catalog ?? "", Item ?? "", Stage);
        return await store.FindAsync(Key, cancellation) is { } row ? DeskRecord.Open(catalogs, row) : null;
    }
}
