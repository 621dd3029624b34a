using System.Text.Json;
using DisclosureDesk.Forms;
using DisclosureDesk.Storage;
using Zhengwu.Hosting;
using Zhengwu.Records;

namespace DisclosureDesk;

/// <summary>A record at the desk: its row, its draft, and the catalog by which it is judged from opening to saving.</summary>
public sealed class DeskRecord
{
    private DeskRecord(StoredRecord row, LoadedCatalog catalog, RecordDraft draft, Dictionary<string, string> unread) =>
        (Row, Catalog, Draft, Unread) = (row, catalog, draft, unread);

    public StoredRecord Row { get; }

    public LoadedCatalog Catalog { get; }

    public RecordDraft Draft { get; }

    public RecordTerms Terms => Draft.Terms;

    /// <summary>What was typed and could not be read, by the names of the fields.</summary>
    public Dictionary<string, string> Unread { get; }

    public bool IsNew => Row.Version == 0;

    public bool IsPublished => Row.State == RecordState.Published;

    /// <summary>A new record of an item or stage; null when the catalogs in force have none of that name.</summary>
    public static DeskRecord? New(IDisclosureCatalogs catalogs, string catalogId, string item, string? stage) =>
        catalogs.Current.Find(catalogId) is { } catalog && catalog.Find(item, string.IsNullOrEmpty(stage) ? null : stage) is { } terms
            ? New(catalog, new ItemDraft(terms))
            : null;

    /// <summary>A new record with what a draft already says.</summary>
    public static DeskRecord New(LoadedCatalog catalog, RecordDraft draft) => new(RowOf(catalog, draft.Terms), catalog, draft, []);

    /// <summary>A record from its row; null when the catalogs in force no longer have its item.</summary>
    public static DeskRecord? Open(IDisclosureCatalogs catalogs, StoredRecord row) =>
        catalogs.Current.Find(row.Catalog) is { } catalog && RecordText.Read(catalog, row.Content) is { } draft
            ? new(row, catalog, draft, row.Unread is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(row.Unread)!)
            : null;

    /// <summary>The same row with another draft.</summary>
    public DeskRecord With(RecordDraft draft) => new(Row, Catalog, draft, []);

    /// <summary>Takes what was typed into a form. Fields that the form lacks keep what they hold.</summary>
    public void Fill(RecordForm form, Func<string, string> typed)
    {
        Unread.Clear();
        foreach (var field in form.Fields)
        {
            // Browsers send line breaks as CR LF whatever the page holds.
            var text = typed(field.Name).Replace("\r\n", "\n", StringComparison.Ordinal);
            if (!field.Write(Draft, text))
                Unread[field.Name] = text;
        }
    }

    /// <summary>Brings the row up to date with the draft.</summary>
    public StoredRecord ToRow(RecordState state, DateTimeOffset now)
    {
        Row.Content = RecordText.Write(Draft);
        Row.Unread = Unread.Count == 0 ? null : JsonSerializer.Serialize(Unread);
        (Row.State, Row.UpdatedAt) = (state, now);
        (Row.Unit, Row.Title, Row.PublishedOn) = (Draft.Unit, Draft.Title, Draft.PublishedOn);
        return Row;
    }

    private static StoredRecord RowOf(LoadedCatalog catalog, RecordTerms terms) => new()
    {
        // By time, so that the rows of a day lie together.
        Key = Guid.CreateVersion7().ToString("N"),
        Catalog = catalog.Id,
        Item = terms.ItemId,
        Stage = terms.StageId,
        Content = "",
    };
}
