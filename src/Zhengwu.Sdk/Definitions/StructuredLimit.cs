using Zhengwu.Deadlines;
using Keys = Zhengwu.Definitions.Vocabulary.Limit;
using QuotaKeys = Zhengwu.Definitions.Vocabulary.LimitQuota;

namespace Zhengwu.Definitions;

/// <summary>Builds the limit of one mapping. Null when a value cannot be read, or the keys make no one case.</summary>
internal sealed class StructuredLimit(LimitFields fields)
{
    // The keys that begin a case.
    private static readonly Key[] Heads =
    [
        Keys.Every, Keys.Display, Keys.Continuous, Keys.Immediate, Keys.Together, Keys.ByLaw, Keys.Vague, Keys.Date, Keys.Period, Keys.All, Keys.AnyOf, Keys.Rule, Keys.UnlessLaw,
        Keys.Before, Keys.Lead, Keys.Within, Keys.AtLeast, Keys.From,
    ];

    public Limit? Read()
    {
        var heads = Array.FindAll(Heads, Begins);
        if (heads.Length > 1 || (heads.Length == 0 && !fields.Has(Keys.Quotas)))
            return null;
        var deadline = heads.Length == 1 ? Try(() => ReadDeadline(heads[0])) : null;
        var limit = deadline is null == (heads.Length == 0) ? Try(() => ReadRest(deadline)) : null;
        return fields.IsFaulty || fields.HasMore(Keys.Shape) ? null : limit;
    }

    public static Quota? ReadQuota(LimitFields fields)
    {
        var count = fields.OptionalCount(QuotaKeys.Count);
        var (least, most) = (fields.OptionalCount(QuotaKeys.AtLeast) ?? count, fields.OptionalCount(QuotaKeys.AtMost) ?? count);
        var every = fields.Has(QuotaKeys.Every) ? fields.Cycle(QuotaKeys.Every) : null;
        var within = fields.OptionalSpan(QuotaKeys.Period);
        var counter = fields.Words(QuotaKeys.Counter) ?? "次";
        var soft = fields.Boolean(QuotaKeys.Soft);
        return fields.IsFaulty ? null : Try(() => Quota.Create(least ?? 0, most, every, within, counter, soft));
    }

    private Limit ReadRest(Deadline? deadline) => Limit.Create(deadline, fields.Quotas(Keys.Quotas), fields.Boolean(Keys.Soft), fields.Words(Keys.AppliesTo));

    // Keys that begin one case and belong to another: 每 with 期限, 公示 with 至少, 先于 with 提前, 自 with 每 or 持续.
    private bool Begins(Key key)
    {
        if (!fields.Has(key))
            return false;
        if (key == Keys.Within)
            return !fields.Has(Keys.Every);
        if (key == Keys.AtLeast)
            return !fields.Has(Keys.Display);
        if (key == Keys.From)
            return !fields.Has(Keys.Every) && !fields.Has(Keys.Continuous);
        return key != Keys.Lead || !fields.Has(Keys.Before);
    }

    private Deadline? ReadDeadline(Key head)
    {
        if (head == Keys.Within)
            return fields.Length(head) is { } within ? WithinDeadline.Create(fields.Event(Keys.After), within, fields.Terms(Keys.Counting), fields.Words(Keys.UnderLaw)) : null;
        if (head == Keys.Before || head == Keys.Lead)
            return BeforeDeadline.Create(fields.Event(Keys.Before), fields.OptionalLength(Keys.Lead), fields.Boolean(Keys.Window));
        if (head == Keys.AtLeast)
            return fields.Length(head) is { } least ? AtLeastDeadline.Create(fields.Event(Keys.After), least, fields.OptionalLength(Keys.AtMost), fields.Words(Keys.Subject)) : null;
        if (head == Keys.Display)
            return ReadDisplay();
        if (head == Keys.Date || head == Keys.Period)
            return ReadSpan(head);
        if (head == Keys.From)
            return fields.Span(head) is { } from ? RangeDeadline.Create(from, fields.OptionalSpan(Keys.Through)) : null;
        return head == Keys.Every ? ReadRecurring() : ReadComposite(head);
    }

    private DisplayDeadline? ReadDisplay() => fields.Words(Keys.Display) is { } subject && fields.Length(Keys.AtLeast) is { } least
        ? DisplayDeadline.Create(subject, least, fields.OptionalLength(Keys.AtMost), fields.Event(Keys.After))
        : null;

    private Deadline? ReadSpan(Key head)
    {
        if (fields.Span(head) is not { } span || span.IsDay != (head == Keys.Date))
            return null;
        var boundary = fields.Choice(Keys.Boundary, Boundary.By);
        return span.IsDay
            ? FixedDayDeadline.Create(span, boundary, fields.OptionalTime(Keys.Time), fields.OptionalTime(Keys.Until), fields.Terms(Keys.Counting))
            : PeriodDeadline.Create(span, boundary);
    }

    private RecurringDeadline? ReadRecurring()
    {
        if (fields.Cycle(Keys.Every) is not { } every)
            return null;
        var recurring = fields.Has(Keys.Within) ? ReadFollowing(every, fields.OptionalSpan(Keys.From)) : ReadPoints(every, fields.OptionalSpan(Keys.From));
        return fields.Terms(Keys.Counting) is not CountingTerms.None and var terms ? recurring?.With(terms) : recurring;
    }

    private RecurringDeadline? ReadFollowing(Cycle every, CalendarSpan? starting)
    {
        var after = fields.Has(Keys.After) ? fields.Event(Keys.After) : TriggerEvent.PeriodEnded;
        return fields.Length(Keys.Within) is { } within ? RecurringDeadline.Following(every, after, within, starting) : null;
    }

    private RecurringDeadline ReadPoints(Cycle every, CalendarSpan? starting)
    {
        var (points, time) = (fields.Points(Keys.Points, every), fields.OptionalTime(Keys.Time));
        return points.IsEmpty && time is null
            ? RecurringDeadline.Create(every, fields.Choice(Keys.Boundary, Boundary.Within), starting)
            : RecurringDeadline.At(every, points, fields.Choice(Keys.Boundary, Boundary.By), time, starting);
    }

    private Deadline? ReadComposite(Key head)
    {
        if (head == Keys.UnlessLaw)
            return fields.Part(head) is { } limit ? CompositeDeadline.UnlessLawSaysOtherwise(limit) : null;
        if (head == Keys.All)
            return CompositeDeadline.Create(CompositeRelation.All, fields.Parts(head));
        if (head == Keys.AnyOf)
            return CompositeDeadline.Create(CompositeRelation.AnyOf, fields.Parts(head));
        if (head == Keys.Rule)
            return fields.Part(head) is { } rule ? CompositeDeadline.Create(CompositeRelation.Exceptions, ValueList.From([rule, .. fields.Parts(Keys.Exceptions)])) : null;
        return ReadWords(head);
    }

    private Deadline? ReadWords(Key head)
    {
        if (head == Keys.Continuous)
            return fields.Choice<ContinuousManner>(head) is { } manner ? ContinuousDeadline.Create(manner, fields.OptionalSpan(Keys.From), fields.OptionalSpan(Keys.Through)) : null;
        if (head == Keys.Immediate)
            return fields.Choice<ImmediateManner>(head) is { } manner ? ImmediateDeadline.Create(manner, fields.Event(Keys.After)) : null;
        if (head == Keys.Together)
            return TogetherDeadline.Create(fields.Words(head), fields.Texts(Keys.Acts));
        if (head == Keys.ByLaw)
            return ByLawDeadline.Create(fields.Words(head));
        return fields.Words(head) is { } word ? VagueDeadline.Create(word, fields.Event(Keys.After)) : null;
    }

    // The factories say in their exceptions which values do not go together; here that is a fault of the input.
    private static T? Try<T>(Func<T?> create)
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
    }
}
