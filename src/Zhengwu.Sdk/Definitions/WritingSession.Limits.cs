using System.Globalization;
using Zhengwu.Deadlines;
using Keys = Zhengwu.Definitions.Vocabulary.Limit;
using QuotaKeys = Zhengwu.Definitions.Vocabulary.LimitQuota;

namespace Zhengwu.Definitions;

/// <content>Writes limits: as the phrase, or key by key where the phrase would be read as another limit in its place.</content>
internal sealed partial class WritingSession
{
    /// <summary>A limit in the words in which it was written, unless they mean something else under this key (12月25日前 of one year, in a catalog).</summary>
    public YamlNode? WriteLimit(Key key, Value<Limit> value) => Write(
        value, limit => key.Below == QuotaKeys.Shape ? Scalar(value.Text!) : WriteLimit(limit, value.Text!, BindingSession.ContextOf(key)));

    private YamlNode WriteLimit(Limit limit, string phrase, LimitContext context) =>
        limit.Equals(DeadlineParser.Parse(phrase, context).Limit) ? Scalar(phrase) : WriteStructured(limit);

    /// <summary>A limit as keys and values.</summary>
    public YamlNode.Mapping WriteStructured(Limit limit)
    {
        var entries = new Entries(this);
        entries.Text(Keys.AppliesTo, limit.AppliesTo);
        if (limit.Deadline is { } deadline)
            Write(deadline, entries);
        entries.Truth(Keys.Soft, limit.Deadline is not null && limit.IsSoft);
        if (!limit.Quotas.IsEmpty)
            entries.Put(Keys.Quotas, Sequence(limit.Quotas.Select(WriteQuota)));
        return (YamlNode.Mapping)Mapping(entries.All);
    }

    private static void Write(Deadline deadline, Entries to)
    {
        switch (deadline)
        {
            case FixedDayDeadline day:
                to.Span(Keys.Date, day.Day).Choice(Keys.Boundary, day.Boundary, Boundary.By).Time(Keys.Time, day.Time).Time(Keys.Until, day.Until).Terms(day.Terms);
                break;
            case PeriodDeadline period:
                to.Span(Keys.Period, period.Span).Choice(Keys.Boundary, period.Boundary, Boundary.By);
                break;
            case RangeDeadline range:
                to.Span(Keys.From, range.From).Span(Keys.Through, range.Through);
                break;
            case WithinDeadline within:
                to.Event(Keys.After, within.After).Length(Keys.Within, within.Period).Terms(within.Terms).Text(Keys.UnderLaw, within.UnderLaw);
                break;
            case BeforeDeadline before:
                to.Event(Keys.Before, before.Event).Length(Keys.Lead, before.Lead).Truth(Keys.Window, before.IsWindow);
                break;
            case AtLeastDeadline atLeast:
                to.Event(Keys.After, atLeast.After).Length(Keys.AtLeast, atLeast.Minimum).Length(Keys.AtMost, atLeast.Maximum).Text(Keys.Subject, atLeast.Subject);
                break;
            case DisplayDeadline display:
                to.Text(Keys.Display, display.Subject).Event(Keys.After, display.After).Length(Keys.AtLeast, display.Minimum).Length(Keys.AtMost, display.Maximum);
                break;
            case RecurringDeadline recurring:
                Write(recurring, to);
                break;
            default:
                WriteWords(deadline, to);
                break;
        }
    }

    private static void Write(RecurringDeadline recurring, Entries to)
    {
        to.Text(Keys.Every, recurring.Every.ToString());
        if (recurring.After is { } after)
            to.Event(Keys.After, after).Length(Keys.Within, recurring.Within);
        else
            to.Texts(Keys.Points, recurring.Points.Select(point => DeadlineFormatter.Format(point, recurring.Every))).Time(Keys.Time, recurring.Time)
                .Choice(Keys.Boundary, recurring.Boundary, recurring.Points.IsEmpty && recurring.Time is null ? Boundary.Within : Boundary.By);
        to.Span(Keys.From, recurring.Starting).Terms(recurring.Terms);
    }

    private static void WriteWords(Deadline deadline, Entries to)
    {
        switch (deadline)
        {
            case ContinuousDeadline continuous:
                to.Choice(Keys.Continuous, continuous.Manner).Span(Keys.From, continuous.Starting).Span(Keys.Through, continuous.Until);
                break;
            case ImmediateDeadline immediate:
                to.Choice(Keys.Immediate, immediate.Manner).Event(Keys.After, immediate.After);
                break;
            case TogetherDeadline together:
                to.TextOrNothing(Keys.Together, together.With).Texts(Keys.Acts, together.Acts);
                break;
            case ByLawDeadline byLaw:
                to.TextOrNothing(Keys.ByLaw, byLaw.Source);
                break;
            case VagueDeadline vague:
                to.Text(Keys.Vague, vague.Word).Event(Keys.After, vague.After);
                break;
            case CompositeDeadline composite:
                Write(composite, to);
                break;
        }
    }

    private static void Write(CompositeDeadline composite, Entries to)
    {
        switch (composite.Relation)
        {
            case CompositeRelation.LawPrevails:
                to.Put(Keys.UnlessLaw, to.Part(composite.Parts[0]));
                break;
            case CompositeRelation.Exceptions:
                to.Put(Keys.Rule, to.Part(composite.Parts[0])).Parts(Keys.Exceptions, composite.Parts.Skip(1));
                break;
            default:
                to.Parts(composite.Relation == CompositeRelation.All ? Keys.All : Keys.AnyOf, composite.Parts);
                break;
        }
    }

    private YamlNode WriteQuota(Quota quota)
    {
        var entries = new Entries(this);
        entries.Text(QuotaKeys.Every, quota.Every?.ToString()).Span(QuotaKeys.Period, quota.Within);
        if (quota.IsExact)
            entries.Number(QuotaKeys.Count, quota.Minimum);
        else
            entries.Number(QuotaKeys.AtLeast, quota.Minimum == 0 ? null : quota.Minimum).Number(QuotaKeys.AtMost, quota.Maximum);
        entries.Text(QuotaKeys.Counter, quota.Counter == Lexicon.Counters[0] ? null : quota.Counter).Truth(QuotaKeys.Soft, quota.IsSoft);
        return Mapping(entries.All);
    }

    /// <summary>The keys of a mapping as they are put; what is not said is left out.</summary>
    private sealed class Entries(WritingSession session)
    {
        private readonly List<KeyValuePair<string, YamlNode>> _all = [];

        public IEnumerable<KeyValuePair<string, YamlNode>> All => _all;

        public Entries Put(Key key, YamlNode value)
        {
            _all.Add(new(key.Name.In(session.Language), value));
            return this;
        }

        public Entries Text(Key key, string? words) => words is null ? this : Put(key, Scalar(words));

        public Entries TextOrNothing(Key key, string? words) => Put(key, words is null ? YamlNode.Nothing : Scalar(words));

        public Entries Texts(Key key, IEnumerable<string> words) => words.Any() ? Put(key, session.Sequence(words.Select(Scalar))) : this;

        public Entries Number(Key key, int? number) => Text(key, number?.ToString(CultureInfo.InvariantCulture));

        public Entries Truth(Key key, bool truth) => truth ? Put(key, Scalar(Vocabulary.Booleans.Values[1].In(session.Language))) : this;

        public Entries Choice<T>(Key key, T choice)
            where T : struct, Enum => Put(key, Scalar(Vocabulary.SpellingOf(choice).In(session.Language)));

        public Entries Choice<T>(Key key, T choice, T usual)
            where T : struct, Enum => EqualityComparer<T>.Default.Equals(choice, usual) ? this : Choice(key, choice);

        public Entries Event(Key key, TriggerEvent @event) => @event.Kind == TriggerEventKind.Unstated ? this : Text(key, @event.Text);

        public Entries Length(Key key, Period? length) => Text(key, length?.ToString());

        public Entries Span(Key key, CalendarSpan? span) => Text(key, span?.ToString());

        public Entries Time(Key key, ClockTime? time) => Text(key, time?.ToString());

        public Entries Terms(CountingTerms terms)
        {
            var rules = Vocabulary.CountingRules.Values.Where((_, bit) => ((int)terms & (1 << bit)) != 0);
            return Texts(Keys.Counting, rules.Select(rule => rule.In(session.Language)));
        }

        public YamlNode Part(Limit limit) => session.WriteLimit(limit, limit.ToString(), LimitContext.Plan);

        public Entries Parts(Key key, IEnumerable<Limit> parts) => Put(key, session.Sequence(parts.Select(Part)));
    }
}
