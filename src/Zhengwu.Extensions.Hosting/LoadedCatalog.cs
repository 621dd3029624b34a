using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Records;
using Zhengwu.Units;

namespace Zhengwu.Hosting;

/// <summary>A catalog in force, ready to check records (现行目录). Safe for several threads.</summary>
public sealed class LoadedCatalog
{
    private readonly Func<DateOnly> _today;
    private RecordContext _context;

    internal LoadedCatalog(DisclosureCatalog catalog, string path, RecordContext context, Func<DateOnly> today)
    {
        (Catalog, Path, _context, _today) = (catalog, path, context, today);
        Validator = new(catalog);
    }

    /// <summary>The id (标识).</summary>
    public string Id => Catalog.Id.Text!;

    /// <summary>The title (标题).</summary>
    public string Title => Catalog.Title.Text ?? Id;

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The catalog itself.</summary>
    public DisclosureCatalog Catalog { get; }

    /// <summary>What its records are checked by.</summary>
    public RecordValidator Validator { get; }

    /// <summary>The unit directory; null without one.</summary>
    public UnitDirectory? Units => _context.Units;

    /// <summary>What records are judged by today: calendar, units, the day, and the choices.</summary>
    public RecordContext Context
    {
        get
        {
            var (context, today) = (Volatile.Read(ref _context), _today());
            // A context remembers what it computed: one for the whole day. Two threads at midnight may make one each, which are equal.
            if (context.Today != today)
                Volatile.Write(ref _context, context = context with { Today = today });
            return context;
        }
    }

    /// <summary>The terms of an item, or of a stage of one; null when the catalog has none of that id.</summary>
    public RecordTerms? Find(string item, string? stage = null) => Validator.Find(item, stage);

    /// <summary>Checks a draft as of today.</summary>
    public RecordFindings Validate(RecordDraft draft) => RecordValidator.Validate(draft, Context);

    /// <summary>When a draft is due; null where the catalog sets no limit that could be read.</summary>
    public DueDate? DueOf(RecordDraft draft) => Context.DueOf(draft);
}
