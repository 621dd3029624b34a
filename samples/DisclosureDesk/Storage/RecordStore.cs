using Microsoft.EntityFrameworkCore;

namespace DisclosureDesk.Storage;

/// <summary>Reads and writes rows.</summary>
public sealed class RecordStore(DeskDb db)
{
    // More than an office has open at a time; a list is for people.
    private const int Most = 1000;

    public Task<StoredRecord?> FindAsync(string key, CancellationToken cancellation) =>
        db.Records.AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancellation);

    public Task<List<StoredRecord>> ListAsync(RecordFilter filter, CancellationToken cancellation)
    {
        var rows = db.Records.AsNoTracking();
        if (!string.IsNullOrEmpty(filter.Unit))
            rows = rows.Where(row => row.Unit == filter.Unit);
        if (filter.State is { } state)
        {
            var stored = state == ListState.Published ? RecordState.Published : RecordState.Draft;
            rows = rows.Where(row => row.State == stored);
        }
        return rows.OrderByDescending(row => row.UpdatedAt).Take(Most).ToListAsync(cancellation);
    }

    public Task<List<string?>> UnitsAsync(CancellationToken cancellation) =>
        db.Records.Where(row => row.Unit != null && row.Unit != "").Select(row => row.Unit).Distinct().OrderBy(unit => unit).Take(Most).ToListAsync(cancellation);

    /// <summary>Writes a row, a new one when <paramref name="seen"/> is 0.</summary>
    /// <param name="row">The row.</param>
    /// <param name="seen">The version that was changed.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>False when somebody else has changed the row since.</returns>
    public async Task<bool> WriteAsync(StoredRecord row, int seen, CancellationToken cancellation)
    {
        row.Version = seen + 1;
        var entry = db.Entry(row);
        entry.State = seen == 0 ? EntityState.Added : EntityState.Modified;
        entry.Property(written => written.Version).OriginalValue = seen;
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        finally
        {
            entry.State = EntityState.Detached;
        }
    }
}
