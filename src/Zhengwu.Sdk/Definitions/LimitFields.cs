using System.Globalization;
using Zhengwu.Deadlines;

namespace Zhengwu.Definitions;

/// <summary>
/// The values of a limit written as keys and values. It remembers whether one of them could not be read, and which were asked
/// for: a key that does not belong to the case makes the whole not understood.
/// </summary>
internal sealed class LimitFields(BindingSession session, Fields fields)
{
    private ulong _asked;

    /// <summary>Whether a value is there and cannot be read, or is missing where one is needed.</summary>
    public bool IsFaulty { get; private set; }

    public bool Has(Key key) => fields.Has(key);

    /// <summary>Whether a key of the shape is there for which nobody asked.</summary>
    public bool HasMore(Shape shape)
    {
        foreach (var key in shape.Keys)
        {
            if (Has(key) && (_asked & (1UL << key.Index)) == 0)
                return true;
        }
        return false;
    }

    /// <summary>Reports faults of form in the values for which nobody asked: what is wrong with a limit is told at once.</summary>
    public void ReportTheRest(Shape shape)
    {
        foreach (var key in shape.Keys)
        {
            if (Has(key) && (_asked & (1UL << key.Index)) == 0)
                Inspect(key);
        }
    }

    private void Inspect(Key key)
    {
        if (key.Form == ValueForm.Choice && IsFilledText(fields.Row(key)))
            session.IndexOfChoice(key, fields.Row(key));
        else if (key.Form == ValueForm.ChoiceList)
            session.Each(fields, key, static (session, key, row) => session.IndexOfChoice(key, row));
        else if (key.Form == ValueForm.Boolean)
            session.Boolean(fields, key);
        else if (key.Form == ValueForm.TextOrMappingList)
            session.Each(fields, key, ReadAnyPart);
        else if (key.Form == ValueForm.TextOrMapping)
            session.ReadPart(fields.Row(key));
        else if (key.Form == ValueForm.TextList)
            session.Texts(fields, key);
        else
            session.Text(fields, key);
    }

    private bool IsFilledText(int row) => session.Tree.IsScalar(row) && !session.Tree.IsBlank(row);

    private static object? ReadAnyPart(BindingSession session, Key key, int row) =>
        key.Below == Vocabulary.LimitQuota.Shape ? session.ReadQuota(row) : session.ReadPart(row);

    public string? Words(Key key) => WordsOf(session.Text(Asked(key), key));

    public bool Boolean(Key key) => Has(key) && Needed(session.Boolean(Asked(key), key) is { IsKnown: true } value ? value.Parsed : default(bool?)) == true;

    public T? Choice<T>(Key key)
        where T : struct, Enum => Needed(session.Choice<T>(Asked(key), key) is { IsKnown: true } value ? value.Parsed : default(T?));

    public T Choice<T>(Key key, T otherwise)
        where T : struct, Enum => Has(key) ? Choice<T>(key) ?? otherwise : otherwise;

    public ValueList<string> Texts(Key key) => ValueList.From(session.Texts(Asked(key), key).Select(text => Needed(WordsOf(text)) ?? ""));

    public TriggerEvent Event(Key key) => Words(key) is { } words ? TriggerEvent.Named(words) : TriggerEvent.Unstated;

    public Period? Length(Key key) => Needed(Slots.ReadLength(Words(key) ?? ""));

    public Period? OptionalLength(Key key) => Has(key) ? Length(key) : null;

    public CalendarSpan? Span(Key key) => Needed(Slots.ReadPeriod(Words(key) ?? ""));

    public CalendarSpan? OptionalSpan(Key key) => Has(key) ? Span(key) : null;

    public Cycle? Cycle(Key key) => Needed(Slots.ReadCycle(Words(key) ?? ""));

    public ValueList<CyclePoint> Points(Key key, Cycle every) => ValueList.From(Texts(key).Select(words => Needed(Slots.ReadPoint(words, every)) ?? default));

    public ClockTime? OptionalTime(Key key) => Has(key) ? Needed(Slots.ReadTime(Words(key) ?? "")) : null;

    public int? OptionalCount(Key key) => Has(key) ? Needed<int>(int.TryParse(Words(key), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null) : null;

    public CountingTerms Terms(Key key)
    {
        var terms = CountingTerms.None;
        foreach (var index in session.Each(Asked(key), key, static (session, key, row) => session.IndexOfChoice(key, row)))
            terms |= Needed<int>(index >= 0 ? 1 << index : null) is { } term ? (CountingTerms)term : default;
        return terms;
    }

    public ValueList<Quota> Quotas(Key key) => Several(session.Each(Asked(key), key, static (session, _, row) => session.ReadQuota(row)));

    public ValueList<Limit> Parts(Key key) => Several(session.Each(Asked(key), key, static (session, _, row) => session.ReadPart(row)));

    public Limit? Part(Key key) => Needed(session.ReadPart(Asked(key).Row(key)));

    private static LimitParser Slots => LimitParser.ForThisThread;

    private string? WordsOf(Value<string> value)
    {
        IsFaulty |= value.State == ValueState.NotUnderstood;
        return value.IsKnown ? value.Text : null;
    }

    private Fields Asked(Key key)
    {
        _asked |= 1UL << key.Index;
        return fields;
    }

    private ValueList<T> Several<T>(ValueList<T?> items)
        where T : class
    {
        IsFaulty |= items.Contains(null);
        return ValueList.From(items.OfType<T>());
    }

    private T? Needed<T>(T? value)
        where T : struct
    {
        IsFaulty |= value is null;
        return value;
    }

    private T? Needed<T>(T? value)
        where T : class
    {
        IsFaulty |= value is null;
        return value;
    }
}
