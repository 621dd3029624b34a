using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DisclosureDesk.Storage;

/// <summary>The database: one table.</summary>
public sealed class DeskDb(DbContextOptions<DeskDb> options) : DbContext(options)
{
    // Kept in the file itself. A new layout takes the next number and a step that changes an old file.
    private const long Layout = 1;

    public DbSet<StoredRecord> Records => Set<StoredRecord>();

    /// <summary>Makes the file where there is none, and refuses one of another layout instead of damaging it.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        if (await Database.EnsureCreatedAsync(cancellation))
            await Database.ExecuteSqlRawAsync($"PRAGMA user_version = {Layout}", cancellation);
        var found = await Database.SqlQueryRaw<long>("SELECT user_version AS Value FROM pragma_user_version").SingleAsync(cancellation);
        if (found != Layout)
            throw new InvalidOperationException($"数据库的版本是 {found}，这个程序用的是 {Layout}。请用写它的程序打开，或者先备份再升级。");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var record = modelBuilder.Entity<StoredRecord>();
        record.HasKey(row => row.Key);
        record.HasIndex(row => new { row.State, row.Unit });
        record.HasIndex(row => new { row.Catalog, row.Item });
        record.HasIndex(row => row.UpdatedAt);
        record.Property(row => row.State).HasConversion<string>().HasMaxLength(16);
    }

    // SQLite has no type for moments: as numbers they sort by time, as the text of different offsets they would not.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<DateTimeOffsetToBinaryConverter>();
}
