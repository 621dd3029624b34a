using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Definitions;

/// <content>Reads limits (时限): phrases by the grammar, mappings key by key.</content>
internal sealed partial class BindingSession
{
    private const string AsAbove = "as above, where nothing is inherited";

    // One phrase often stands in hundreds of rows.
    private readonly Dictionary<string, LimitReading> _limitsOfCatalogs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LimitReading> _limitsOfPlans = new(StringComparer.Ordinal);

    private Value<Limit> ReadLimit(Key key, int row)
    {
        if (Tree.Kind(row) == NodeKind.Mapping)
            return Structured(key, row, key.Below == Vocabulary.LimitQuota.Shape ? ReadQuotaLimit(row) : ReadStructuredLimit(row));
        if (Refuse<Limit>(key.Name, row) is { } refused)
            return refused;
        return LimitOf(Parse(Tree.Text(row), ContextOf(key)), new NodeId(row));
    }

    private LimitReading Parse(string written, LimitContext context)
    {
        var known = context == LimitContext.Catalog ? _limitsOfCatalogs : _limitsOfPlans;
        if (!known.TryGetValue(written, out var reading))
            known.Add(written, reading = DeadlineParser.Parse(written, context));
        return reading;
    }

    /// <summary>What the words of a limit cell mean.</summary>
    public static Value<Limit> LimitOf(string written, LimitContext context, NodeId at) => LimitOf(DeadlineParser.Parse(written, context), at);

    private static Value<Limit> LimitOf(LimitReading reading, NodeId at) => reading.Kind switch
    {
        LimitKind.None => Value.At<Limit>(ValueState.NotApplicable, reading.Phrase, null, at),
        LimitKind.Ditto => Value.At<Limit>(ValueState.NotUnderstood, reading.Phrase, null, at, AsAbove),
        LimitKind.NotUnderstood => Value.At<Limit>(ValueState.NotUnderstood, reading.Phrase, null, at, reading.Reason!.English),
        _ => Value.At(ValueState.Given, reading.Phrase, reading.Limit, at),
    };

    /// <summary>How often, e.g. 每季度.</summary>
    public Value<Cycle> Cycle(Fields fields, Key key) => Read(fields, key, static (session, key, row) => session.ReadCycle(key, row));

    private Value<Cycle> ReadCycle(Key key, int row)
    {
        if (Refuse<Cycle>(key.Name, row) is { } refused)
            return refused;
        var written = Tree.Text(row);
        if (Deadlines.Cycle.TryParse(written) is { } cycle)
            return Value.At(ValueState.Given, written, cycle, new NodeId(row));
        Report(TextRules.BadScalar, row, key.Name, Forms.Cycle, Excerpt.Of(written), Forms.CycleExample);
        return Value.At<Cycle>(ValueState.NotUnderstood, written, null, new NodeId(row), Forms.Cycle.English);
    }

    // A date without a year comes back every year in a catalog; a plan has a year.
    public static LimitContext ContextOf(Key key) =>
        key.Owner == Vocabulary.Item.Shape || key.Owner == Vocabulary.ItemStage.Shape ? LimitContext.Catalog : LimitContext.Plan;

    private Value<Limit> Structured(Key key, int row, Limit? limit)
    {
        if (limit is not null)
            return Value.At(ValueState.Given, limit.ToString(), limit, new NodeId(row));
        Report(TextRules.BadScalar, AnchorOf(row), key.Name, Forms.Limit, Excerpt.Of(Raw(row)), Forms.LimitExample.In(Language));
        return Value.At<Limit>(ValueState.NotUnderstood, Raw(row), null, new NodeId(row), Forms.Limit.English);
    }

    private Limit? ReadQuotaLimit(int row) => ReadQuota(row) is { } quota ? Deadlines.Limit.Create(null, new ValueList<Quota>([quota])) : null;

    private Limit? ReadStructuredLimit(int row)
    {
        using var fields = Open(row, Vocabulary.Limit.Shape);
        var values = new LimitFields(this, fields);
        var limit = new StructuredLimit(values).Read();
        values.ReportTheRest(Vocabulary.Limit.Shape);
        return limit;
    }

    /// <summary>A quota: a phrase or a mapping. Null when it cannot be read.</summary>
    public Quota? ReadQuota(int row)
    {
        if (Tree.IsScalar(row))
            return DeadlineParser.Parse(Tree.Text(row)).Limit is { Deadline: null, Quotas: { Count: 1 } quotas } ? quotas[0] : null;
        using var fields = Open(row, Vocabulary.LimitQuota.Shape);
        return StructuredLimit.ReadQuota(new LimitFields(this, fields));
    }

    /// <summary>A part of a composite limit: a phrase or a mapping. Null when it cannot be read.</summary>
    public Limit? ReadPart(int row)
    {
        if (row >= 0 && Tree.Kind(row) == NodeKind.Mapping)
            return ReadStructuredLimit(row);
        if (row >= 0 && Tree.Kind(row) == NodeKind.Sequence)
            ReportWrongType(row, Vocabulary.Limit.Shape.Name, Forms.Text);
        return row >= 0 && Tree.IsScalar(row) ? DeadlineParser.Parse(Tree.Text(row), LimitContext.Plan).Limit : null;
    }
}
