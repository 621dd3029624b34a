using DisclosureDesk.Storage;
using Microsoft.Extensions.Options;
using Zhengwu.Deadlines;
using Zhengwu.Hosting;

namespace DisclosureDesk.Lists;

/// <summary>Lists records with their due days, which the library computes anew each time: a new holiday notice moves them.</summary>
public sealed class RecordList(IDisclosureCatalogs catalogs, RecordStore store, IOptions<DeskOptions> options)
{
    public async Task<IReadOnlyList<RecordLine>> ReadAsync(RecordFilter filter, CancellationToken cancellation)
    {
        var rows = await store.ListAsync(filter, cancellation);
        var lines = rows.Select(LineOf).Where(line => IsWanted(line, filter.State));
        // What is most urgent first; what has no day last.
        return [.. lines.OrderBy(line => line.Row.State == RecordState.Published).ThenBy(line => line.Due?.Due ?? DateOnly.MaxValue)];
    }

    public RecordLine LineOf(StoredRecord row)
    {
        if (DeskRecord.Open(catalogs, row) is not { } record)
            return new(row, $"{row.Item}（现行目录没有这一项）", null, DueMark.None);
        var due = record.Catalog.DueOf(record.Draft);
        return new(row, record.Terms.Name, due, MarkOf(row, due));
    }

    private DueMark MarkOf(StoredRecord row, DueDate? due) => due switch
    {
        // 不少于7日 is a shortest time: nobody is late who takes longer.
        null or { Due: null } or { IsMinimum: true } => DueMark.None,
        { Due: { } day } when row.State == RecordState.Published => row.PublishedOn > day ? DueMark.Late : DueMark.InTime,
        { Due: { } day } when day < catalogs.Today => DueMark.Overdue,
        { Due: { } day } when day <= catalogs.Today.AddDays(options.Value.DueSoonDays) => DueMark.DueSoon,
        _ => DueMark.InTime,
    };

    private static bool IsWanted(RecordLine line, ListState? state) => state switch
    {
        ListState.Overdue => line.Mark == DueMark.Overdue,
        ListState.DueSoon => line.Mark == DueMark.DueSoon,
        _ => true,
    };
}
