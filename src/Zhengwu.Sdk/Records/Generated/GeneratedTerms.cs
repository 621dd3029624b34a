using System.ComponentModel;
using Zhengwu.Catalogs;
using Zhengwu.Plans;
using Zhengwu.Records;

namespace Zhengwu.CompilerServices;

/// <summary>The terms of a generated class, each made when it is first asked for; not for use by hand. Safe for several threads.</summary>
/// <remarks>Programs are compiled against its members, so none is ever removed or changed.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedTerms
{
    private readonly DisclosureCatalog? _catalog;
    private readonly DisclosurePlan? _plan;
    private readonly RecordTerms?[] _terms;

    /// <summary>The terms of a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="count">How many types there are.</param>
    public GeneratedTerms(DisclosureCatalog catalog, int count) => (_catalog, _terms) = (catalog, new RecordTerms?[count]);

    /// <summary>The terms of a plan's forms.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="count">How many types there are.</param>
    public GeneratedTerms(DisclosurePlan plan, int count) => (_plan, _terms) = (plan, new RecordTerms?[count]);

    /// <summary>The terms of a type.</summary>
    /// <param name="type">The place of the type among all.</param>
    /// <param name="index">The place of the item or form.</param>
    /// <param name="stage">The place of the stage; negative for none.</param>
    public RecordTerms Of(int type, int index, int stage = -1) => Volatile.Read(ref _terms[type]) ?? Make(type, index, stage);

    // Two threads may both make them; all get the same.
    private RecordTerms Make(int type, int index, int stage)
    {
        var made = _plan is { } plan ? RecordTerms.Of(plan, plan.Forms[index]) : OfItem(_catalog!.Items[index], stage);
        return Interlocked.CompareExchange(ref _terms[type], made, null) ?? made;
    }

    private static RecordTerms OfItem(CatalogItem item, int stage) => RecordTerms.Of(item, stage < 0 ? null : item.Stages[stage]);
}
