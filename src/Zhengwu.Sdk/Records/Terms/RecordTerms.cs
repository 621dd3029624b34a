using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Records;

/// <summary>What a catalog promises of the records of one item (公开事项) or stage, or a plan asks of one form (表单); made once and shared.</summary>
public sealed partial class RecordTerms
{
    private RecordTerms(RecordSource source, IEnumerable<ElementTerms> elements)
    {
        Source = source;
        Elements = ValueList.From(elements);
        _byName = NamesOf(Elements);
        PlainElements = PlainOf(Elements);
    }

    private readonly Dictionary<string, int> _byName;

    /// <summary>The terms of what is none of the catalog's items, for findings about such records.</summary>
    internal static RecordTerms Unknown { get; } = new(new("", null, ""), []);

    /// <summary>The elements as properties of a record's JSON form.</summary>
    internal JsonNames ElementNames => field ??= JsonNames.Of(_byName);

    /// <summary>The id of the item or form.</summary>
    public string ItemId => Source.ItemId;

    /// <summary>The id of the stage; null where the item has none, or is meant as a whole.</summary>
    public string? StageId => Source.StageId;

    /// <summary>The name in full: every level of the item, and the stage; the title of a form.</summary>
    public string Name => Source.Name;

    /// <summary>The elements in the order of the catalog, or the fields in the order of the form.</summary>
    public ValueList<ElementTerms> Elements { get; }

    /// <summary>Whether it is a form that is handed in (报送), not a publication.</summary>
    public bool IsForm => Source.IsForm;

    /// <summary>The limit in the words of the catalog (时限); null where it sets none that could be read.</summary>
    public string? LimitText => Limit?.Text;

    /// <summary>The events from which the limit counts (起算事件) besides the making of the information itself, which is <see cref="RecordDraft.FormedOn"/>.</summary>
    public IEnumerable<TriggerEvent> CountsFrom => Limit is null ? [] : Limit.Triggers.Where(trigger => !LimitTerms.IsFormation(trigger));

    internal RecordSource Source { get; }

    /// <summary>The elements, as bits, of which nothing is asked but to be there; those from <see cref="MostPlain"/> on are never among them.</summary>
    internal ulong PlainElements { get; }

    internal const int MostPlain = 64;

    /// <summary>Whether nothing is asked of an element but to be there.</summary>
    internal bool IsPlain(int element) => element < MostPlain && ((PlainElements >> element) & 1) != 0;

    /// <summary>Item and stage in one word, by which figures are kept.</summary>
    internal string Key => field ??= StageId is null ? ItemId : $"{ItemId}/{StageId}";

    internal SubjectTerms Subjects { get; private init; } = SubjectTerms.Of(Value<Units.Assignment>.Absent);

    internal LimitTerms? Limit { get; private init; }

    internal LimitTerms? Explanation { get; private init; }

    internal ChannelTerms[] Channels { get; private init; } = [];

    internal MethodTerms Methods { get; private init; }

    internal DocumentKind DocumentKind { get; private init; }

    internal UpdateTerms Updates { get; private init; } = UpdateTerms.None;

    /// <summary>How long it is kept public (保存期限); null where that is for ever, or not understood.</summary>
    internal RetentionTerms? Retention { get; private init; }

    /// <summary>The display that the limit asks for (公示期不少于7日); null when it asks for none.</summary>
    internal DisplayDeadline? Display { get; private init; }

    /// <summary>The place of an element by its id or name; negative when there is none.</summary>
    public int IndexOf(string element) => _byName.TryGetValue(element, out var index) ? index : -1;

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static ulong PlainOf(ValueList<ElementTerms> elements)
    {
        var bits = 0UL;
        for (var i = 0; i < Math.Min(elements.Count, MostPlain); i++)
            bits |= elements[i] is { Hint: null, Options.IsEmpty: true } ? 1UL << i : 0;
        return bits;
    }

    private static Dictionary<string, int> NamesOf(ValueList<ElementTerms> elements)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Id is { } id)
                names.TryAdd(id, i);
        }
        for (var i = 0; i < elements.Count; i++)
            names.TryAdd(elements[i].Name, i);
        return names;
    }
}
