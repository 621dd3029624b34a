using Zhengwu.Catalogs;
using Zhengwu.CompilerServices;
using Zhengwu.Plans;

namespace Zhengwu.Records;

/// <summary>Checks records against a catalog that is read while the program runs (运行时校验). Safe for several threads.</summary>
/// <remarks>Generated catalogs have a <c>Validate</c> of their own, which asks the same rules and gives the same findings.</remarks>
public sealed class RecordValidator
{
    private readonly Dictionary<(string Item, string? Stage), RecordTerms> _terms = [];
    private readonly RecordIndex _index;

    /// <summary>A validator for the items of a catalog and their stages. Items without an id cannot be named by a record and are left out.</summary>
    public RecordValidator(DisclosureCatalog catalog)
    {
        foreach (var item in catalog.Items.Where(item => item.Id.HasText))
        {
            Add(RecordTerms.Of(item));
            foreach (var stage in item.Stages.Where(stage => stage.Id.HasText))
                Add(RecordTerms.Of(item, stage));
        }
        _index = new(_terms.Values);
    }

    /// <summary>A validator for the forms of a plan.</summary>
    public RecordValidator(DisclosurePlan plan)
    {
        foreach (var form in plan.Forms.Where(form => form.Id.HasText))
            Add(RecordTerms.Of(plan, form));
        _index = new(_terms.Values);
    }

    /// <summary>What records may be of: every item, stage or form.</summary>
    public IReadOnlyCollection<RecordTerms> All => _terms.Values;

    /// <summary>The terms of an item or form, or of a stage of an item; null when there is none of that id.</summary>
    public RecordTerms? Find(string item, string? stage = null) => _terms.TryGetValue((item, stage), out var terms) ? terms : null;

    /// <summary>Checks a draft, typed or not, and gives what was found.</summary>
    public static RecordFindings Validate(RecordDraft draft, RecordContext context)
    {
        var check = new RecordCheck(draft, context);
        for (var (i, count) = (0, draft.Terms.Elements.Count); i < count; i++)
            check.Element(i, draft.Peek(i));
        return check.End();
    }

    /// <summary>Reads a record from JSON, which names its item. Nothing in the text makes it throw.</summary>
    public RecordReading Read(ReadOnlySpan<byte> utf8Json, RecordJsonOptions? options = null)
    {
        var reader = ReaderOf(options ?? RecordJsonOptions.Default, null, static terms => new ItemDraft(terms));
        var draft = reader.Read(utf8Json);
        return new(draft, RecordFindings.Of(draft is null ? [.. reader.Faults] : draft.Misreadings));
    }

    /// <summary>Reads a record from JSON and checks it.</summary>
    public RecordFindings ValidateJson(ReadOnlySpan<byte> utf8Json, RecordContext context, RecordJsonOptions? options = null)
    {
        var reading = Read(utf8Json, options);
        return reading.Draft is { } draft ? Validate(draft, context) : reading.Findings;
    }

    internal RecordTextReader ReaderOf(RecordJsonOptions options, Utf8Pool? pool, Func<RecordTerms, ItemDraft> create, SparedTexts? spared = null) =>
        new(_index, options, pool, create, spared);

    private void Add(RecordTerms terms) => _terms.TryAdd((terms.ItemId, terms.StageId), terms);
}
