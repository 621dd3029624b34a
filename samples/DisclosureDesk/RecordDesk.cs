using DisclosureDesk.Storage;
using Zhengwu.Hosting;
using Zhengwu.Records;

namespace DisclosureDesk;

/// <summary>Saves drafts and publishes records: the same for pages and for programs.</summary>
public sealed class RecordDesk(IDisclosureCatalogs catalogs, RecordStore store, TimeProvider time)
{
    /// <summary>Saves a draft, whatever it holds. A published record cannot become a draft again.</summary>
    public async Task<DeskOutcome> SaveAsync(DeskRecord record, int seen, CancellationToken cancellation)
    {
        if (record.IsPublished)
            return await PublishAsync(record, seen, cancellation);
        var saved = await store.WriteAsync(record.ToRow(RecordState.Draft, time.GetUtcNow()), seen, cancellation);
        return new(saved ? DeskState.Done : DeskState.Overtaken, RecordFindings.None);
    }

    /// <summary>Checks a record and publishes it when nothing stands in the way.</summary>
    public async Task<DeskOutcome> PublishAsync(DeskRecord record, int seen, CancellationToken cancellation)
    {
        var isBlank = record.Draft.PublishedOn is null && !record.Unread.ContainsKey("publishedOn");
        if (isBlank)
            record.Draft.PublishedOn = catalogs.Today;
        var findings = record.Catalog.Validate(record.Draft);
        if (!findings.MayPublish || record.Unread.Count > 0)
        {
            // Tried again tomorrow, it is published tomorrow.
            record.Draft.PublishedOn = isBlank ? null : record.Draft.PublishedOn;
            return await RefuseAsync(record, seen, findings, cancellation);
        }
        var saved = await store.WriteAsync(record.ToRow(RecordState.Published, time.GetUtcNow()), seen, cancellation);
        return new(saved ? DeskState.Done : DeskState.Overtaken, findings);
    }

    private async Task<DeskOutcome> RefuseAsync(DeskRecord record, int seen, RecordFindings findings, CancellationToken cancellation)
    {
        // What was typed is kept; what the public already reads is not replaced by something faulty.
        var isKept = record.IsPublished || await store.WriteAsync(record.ToRow(RecordState.Draft, time.GetUtcNow()), seen, cancellation);
        return new(isKept ? DeskState.Refused : DeskState.Overtaken, findings);
    }
}
