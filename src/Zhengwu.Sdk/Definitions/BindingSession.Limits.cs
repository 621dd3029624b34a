using System.Globalization;
using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Definitions;

/// <content>Reads limits (时限): phrases by the grammar, mappings key by key.</content>
internal sealed partial class BindingSession
{
    private const string AsAbove = "as above, where nothing is inherited";

    private static LimitParser Slots => LimitParser.ForThisThread;

    // One phrase often stands in hundreds of rows.
    private readonly Dictionary<(string, LimitContext), LimitReading> _limits = [];

    private Value<Limit> ReadLimit(Key key, int row)
    {
        if (Tree.Kind(row) == NodeKind.Mapping)
            return Structured(key, row, key.Below == Vocabulary.LimitQuota.Shape ? ReadQuotaLimit(row) : ReadStructured(row));
        if (Refuse<Limit>(key.Name, row) is { } refused)
            return refused;
        var (written, context) = (Tree.Text(row), ContextOf(key));
        if (!_limits.TryGetValue((written, context), out var reading))
            _limits.Add((written, context), reading = DeadlineParser.Parse(written, context));
        return LimitOf(reading, new NodeId(row));
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
    private static LimitContext ContextOf(Key key) =>
        key.Owner == Vocabulary.Item.Shape || key.Owner == Vocabulary.ItemStage.Shape ? LimitContext.Catalog : LimitContext.Plan;

    private Value<Limit> Structured(Key key, int row, Limit? limit)
    {
        if (limit is not null)
            return Value.At(ValueState.Given, limit.ToString(), limit, new NodeId(row));
        Report(TextRules.BadScalar, AnchorOf(row), key.Name, Forms.Limit, Excerpt.Of(Raw(row)), Forms.LimitExample.In(Language));
        return Value.At<Limit>(ValueState.NotUnderstood, Raw(row), null, new NodeId(row), Forms.Limit.English);
    }

    private Limit? ReadQuotaLimit(int row) => ReadQuota(row) is { } quota ? Limits.Try(() => Deadlines.Limit.Create(null, new ValueList<Quota>([quota]))) : null;

    private Limit? ReadStructured(int row)
    {
        using var fields = Open(row, Vocabulary.Limit.Shape);
        var reading = new StructuredLimit(this, fields);
        return reading.Read();
    }

    private Quota? ReadQuota(int row)
    {
        if (Tree.IsScalar(row))
            return DeadlineParser.Parse(Tree.Text(row)).Limit is { Deadline: null, Quotas: { Count: 1 } quotas } ? quotas[0] : null;
        using var fields = Open(row, Vocabulary.LimitQuota.Shape);
        var count = Count(fields, Vocabulary.LimitQuota.Count);
        var least = Count(fields, Vocabulary.LimitQuota.AtLeast) ?? count;
        var most = Count(fields, Vocabulary.LimitQuota.AtMost) ?? count;
        var every = Text(fields, Vocabulary.LimitQuota.Every).Text is { } cycle ? Slots.ReadCycle(cycle) : null;
        CalendarSpan? within = Text(fields, Vocabulary.LimitQuota.Period).Text is { } period ? Slots.ReadPeriod(period) : null;
        if ((every is null && fields.Has(Vocabulary.LimitQuota.Every)) || (within is null && fields.Has(Vocabulary.LimitQuota.Period)))
            return null;
        var counter = Text(fields, Vocabulary.LimitQuota.Counter).Text ?? "次";
        var soft = Boolean(fields, Vocabulary.LimitQuota.Soft).Parsed;
        return Limits.Try(() => Quota.Create(least ?? 0, most, every, within, counter, soft));
    }

    private int? Count(Fields fields, Key key) =>
        int.TryParse(Text(fields, key).Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>Builds the limit of one mapping. Null when a value cannot be read, or the keys make no one case.</summary>
    private readonly struct StructuredLimit(BindingSession session, Fields fields)
    {
        public Limit? Read()
        {
            var soft = session.Boolean(fields, Vocabulary.Limit.Soft).Parsed;
            var scope = Words(Vocabulary.Limit.AppliesTo);
            var quotas = session.Each(fields, Vocabulary.Limit.Quotas, static (session, _, row) => session.ReadQuota(row));
            var heads = Array.FindAll(Heads, Has);
            if (quotas.Contains(null) || heads.Length > 1 || (heads.Length == 0 && !IsRange && quotas.IsEmpty))
                return null;
            var self = this;
            var deadline = heads.Length == 1 ? Limits.Try(() => self.ReadDeadline(heads[0])) : IsRange ? Limits.Try(self.ReadRange) : null;
            if (deadline is null && (heads.Length == 1 || IsRange))
                return null;
            var given = ValueList.From(quotas.OfType<Quota>());
            return Limits.Try(() => Deadlines.Limit.Create(deadline, given, soft, scope));
        }

        private static readonly Key[] Heads =
        [
            Vocabulary.Limit.Every, Vocabulary.Limit.Display, Vocabulary.Limit.Continuous, Vocabulary.Limit.Immediate, Vocabulary.Limit.Together,
            Vocabulary.Limit.ByLaw, Vocabulary.Limit.Vague, Vocabulary.Limit.Date, Vocabulary.Limit.Period, Vocabulary.Limit.All, Vocabulary.Limit.AnyOf,
            Vocabulary.Limit.Rule, Vocabulary.Limit.UnlessLaw, Vocabulary.Limit.Before, Vocabulary.Limit.Lead, Vocabulary.Limit.Within, Vocabulary.Limit.AtLeast,
        ];

        private bool IsRange => fields.Has(Vocabulary.Limit.From) && !Array.Exists(Heads, Has);

        // Keys that begin one case and belong to another: 每 with 期限, 公示 with 至少, 先于 with 提前.
        private bool Has(Key key)
        {
            var fields1 = fields;
            bool Given(Key other) => fields1.Has(other);
            if (!Given(key))
                return false;
            if (key == Vocabulary.Limit.Within)
                return !Given(Vocabulary.Limit.Every);
            if (key == Vocabulary.Limit.AtLeast)
                return !Given(Vocabulary.Limit.Display);
            return key != Vocabulary.Limit.Lead || !Given(Vocabulary.Limit.Before);
        }

        private Deadline? ReadDeadline(Key head)
        {
            if (head == Vocabulary.Limit.Within)
                return WithinDeadline.Create(Event(Vocabulary.Limit.After), Length(head), Terms(), Words(Vocabulary.Limit.UnderLaw));
            if (head == Vocabulary.Limit.Before || head == Vocabulary.Limit.Lead)
                return BeforeDeadline.Create(Event(Vocabulary.Limit.Before), Optional(Vocabulary.Limit.Lead), session.Boolean(fields, Vocabulary.Limit.Window).Parsed);
            if (head == Vocabulary.Limit.AtLeast)
                return AtLeastDeadline.Create(Event(Vocabulary.Limit.After), Length(head), Optional(Vocabulary.Limit.AtMost), Words(Vocabulary.Limit.Subject));
            if (head == Vocabulary.Limit.Display)
                return DisplayDeadline.Create(Named(head), Length(Vocabulary.Limit.AtLeast), Optional(Vocabulary.Limit.AtMost), Event(Vocabulary.Limit.After));
            if (head == Vocabulary.Limit.Date || head == Vocabulary.Limit.Period)
                return ReadSpan(head);
            if (head == Vocabulary.Limit.Every)
                return ReadRecurring();
            return head == Vocabulary.Limit.All || head == Vocabulary.Limit.AnyOf || head == Vocabulary.Limit.Rule || head == Vocabulary.Limit.UnlessLaw
                ? ReadComposite(head)
                : ReadWords(head);
        }

        private Deadline? ReadWords(Key head)
        {
            if (head == Vocabulary.Limit.Continuous)
            {
                return session.Choice<ContinuousManner>(fields, head) is { IsKnown: true, Parsed: var manner }
                    ? ContinuousDeadline.Create(manner, OptionalSpan(Vocabulary.Limit.From), OptionalSpan(Vocabulary.Limit.Through))
                    : null;
            }
            if (head == Vocabulary.Limit.Immediate)
                return session.Choice<ImmediateManner>(fields, head) is { IsKnown: true, Parsed: var manner } ? ImmediateDeadline.Create(manner, Event(Vocabulary.Limit.After)) : null;
            if (head == Vocabulary.Limit.Together)
                return TogetherDeadline.Create(Words(head), ValueList.From(session.Texts(fields, Vocabulary.Limit.Acts).Select(act => act.Text ?? "")));
            return head == Vocabulary.Limit.ByLaw ? ByLawDeadline.Create(Words(head)) : VagueDeadline.Create(Named(head), Event(Vocabulary.Limit.After));
        }

        private Deadline? ReadSpan(Key head)
        {
            if (Words(head) is not { } words || Slots.ReadPeriod(words) is not { } span)
                return null;
            var boundary = Bound(Boundary.By);
            if (!span.IsDay)
                return head == Vocabulary.Limit.Period ? PeriodDeadline.Create(span, boundary) : null;
            return head == Vocabulary.Limit.Date ? FixedDayDeadline.Create(span, boundary, Time(Vocabulary.Limit.Time), Time(Vocabulary.Limit.Until), Terms()) : null;
        }

        private RangeDeadline ReadRange() => RangeDeadline.Create(OptionalSpan(Vocabulary.Limit.From)!.Value, OptionalSpan(Vocabulary.Limit.Through));

        private RecurringDeadline? ReadRecurring()
        {
            if (Words(Vocabulary.Limit.Every) is not { } words || Slots.ReadCycle(words) is not { } every)
                return null;
            var starting = OptionalSpan(Vocabulary.Limit.From);
            var points = session.Texts(fields, Vocabulary.Limit.Points).Select(point => Slots.ReadPoint(point.Text ?? "", every)).ToArray();
            if (Array.Exists(points, static point => point is null))
                return null;
            var given = ValueList.From(points.Select(static point => point!.Value));
            var time = Time(Vocabulary.Limit.Time);
            var recurring = Optional(Vocabulary.Limit.Within) is { } within
                ? RecurringDeadline.Following(every, fields.Has(Vocabulary.Limit.After) ? Event(Vocabulary.Limit.After) : TriggerEvent.PeriodEnded, within, starting)
                : given.IsEmpty && time is null ? RecurringDeadline.Create(every, Bound(Boundary.Within), starting)
                : RecurringDeadline.At(every, given, Bound(Boundary.By), time, starting);
            return Terms() is not CountingTerms.None and var terms ? recurring.With(terms) : recurring;
        }

        private CompositeDeadline? ReadComposite(Key head)
        {
            if (head == Vocabulary.Limit.UnlessLaw)
                return session.ReadPart(fields.Row(head)) is { } limit ? CompositeDeadline.UnlessLawSaysOtherwise(limit) : null;
            var isRule = head == Vocabulary.Limit.Rule;
            var parts = session.Each(fields, isRule ? Vocabulary.Limit.Exceptions : head, static (session, _, row) => session.ReadPart(row)).ToList();
            if (isRule)
                parts.Insert(0, session.ReadPart(fields.Row(head)));
            if (parts.Contains(null))
                return null;
            var relation = isRule ? CompositeRelation.Exceptions : head == Vocabulary.Limit.All ? CompositeRelation.All : CompositeRelation.AnyOf;
            return CompositeDeadline.Create(relation, ValueList.From(parts.OfType<Limit>()));
        }

        private string? Words(Key key) => session.Text(fields, key).Text;

        private TriggerEvent Event(Key key) => Words(key) is { } words ? TriggerEvent.Named(words) : TriggerEvent.Unstated;

        // What is missing or cannot be read makes the whole limit not understood; see Limits.Try.
        private string Named(Key key) => Words(key) ?? throw new ArgumentException(key.Name.English);

        private Period Length(Key key) => Slots.ReadLength(Named(key)) ?? throw new ArgumentException(key.Name.English);

        private Period? Optional(Key key) => fields.Has(key) ? Length(key) : null;

        private CalendarSpan? OptionalSpan(Key key) => fields.Has(key) ? Slots.ReadPeriod(Words(key) ?? "") ?? throw new ArgumentException(key.Name.English) : null;

        private ClockTime? Time(Key key) => fields.Has(key) ? Slots.ReadTime(Words(key) ?? "") ?? throw new ArgumentException(key.Name.English) : null;

        private Boundary Bound(Boundary otherwise) => fields.Has(Vocabulary.Limit.Boundary) ? session.Choice<Boundary>(fields, Vocabulary.Limit.Boundary).Parsed : otherwise;

        private CountingTerms Terms()
        {
            var terms = CountingTerms.None;
            foreach (var index in session.Each(fields, Vocabulary.Limit.Counting, static (session, key, row) => session.IndexOfChoice(key, row, session.Tree.Text(row).Trim())))
                terms |= index < 0 ? throw new ArgumentException("counting") : (CountingTerms)(1 << index);
            return terms;
        }
    }

    /// <summary>A part of a composite limit: a phrase or a mapping.</summary>
    private Limit? ReadPart(int row) => Tree.Kind(row) == NodeKind.Mapping ? ReadStructured(row) : Tree.IsScalar(row) ? DeadlineParser.Parse(Tree.Text(row), LimitContext.Plan).Limit : null;

    private static class Limits
    {
        /// <summary>What a factory makes; null when the values do not go together.</summary>
        public static T? Try<T>(Func<T?> create)
            where T : class
        {
            try
            {
                return create();
            }
            catch (ArgumentException)
            {
                return null;
            }
            catch (InvalidOperationException)
            {
                return null; // a key of the case is missing
            }
        }
    }
}
