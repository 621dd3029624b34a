using Zhengwu.Deadlines;

namespace Zhengwu.Definitions;

/// <summary>One mapping while it is put together: whatever the order of calls, its keys come out in the order of its shape, the user's own last.</summary>
internal sealed class Draft(WritingSession session, Shape shape, DefinitionElement element, bool isRow) : IDisposable
{
    private readonly YamlNode?[] _values = new YamlNode?[shape.SlotCount];

    /// <summary>Gives a key its value; nothing for null, which leaves the key out.</summary>
    public void Put(Key key, YamlNode? value) => _values[key.Index] = value;

    /// <summary>A cell whose text says it all.</summary>
    public void Text<T>(Key key, Value<T> value)
        where T : notnull => Put(key, WritingSession.WriteText(WithoutMark(key, value)));

    public void Boolean(Key key, Value<bool> value) => Put(key, session.WriteBoolean(WithoutMark(key, value)));

    public void Choice<T>(Key key, Value<T> value)
        where T : struct, Enum => Put(key, session.WriteChoice(WithoutMark(key, value)));

    /// <summary>A list of texts; left out when it is empty.</summary>
    public void Texts<T>(Key key, ValueList<Value<T>> values)
        where T : notnull =>
        Each(key, values, value => WritingSession.WriteText(WithoutMark(key, value)) ?? YamlNode.Nothing);

    /// <summary>A list of anything; left out when it is empty.</summary>
    public void Each<T>(Key key, ValueList<T> items, Func<T, YamlNode> write)
    {
        if (!items.IsEmpty)
            Put(key, session.Sequence(items.Select(write)));
    }

    /// <summary>A limit, which may be marked as not applicable.</summary>
    public void Limit(Key key, Value<Limit> value) => Put(key, session.WriteLimit(key, value));

    /// <summary>A cell that knows 同上 and 不适用, and so can hold no text of just these words.</summary>
    /// <exception cref="ArgumentException">The value is such a text.</exception>
    public void Cell<T>(Key key, Value<T> value, Func<Value<T>, YamlNode?> write)
        where T : notnull
    {
        var written = write(value);
        if (value.IsKnown && written is YamlNode.Scalar { Text: var text } && WritingSession.HasMeaningInCells(text))
            throw new ArgumentException($"'{text}' is no text of '{key}' but a mark; use Value.NotApplicable, or TakenOver for what stands above.");
        Put(key, written);
    }

    /// <summary>A cell that is left out where it would inherit the same, and written as 同上 where the entry before says the same.</summary>
    /// <param name="key">The cell.</param>
    /// <param name="value">Its value.</param>
    /// <param name="inherited">What the cell is when the key is missing.</param>
    /// <param name="above">The same cell of the entry before.</param>
    /// <param name="write">Writes the value itself.</param>
    public void Inheriting<T>(Key key, Value<T> value, Value<T> inherited, Value<T>? above, Func<Value<T>, YamlNode?> write)
        where T : notnull
    {
        if (value == inherited)
            return;
        if (value.Inheritance is { Kind: InheritanceKind.Ditto } && above is { HasText: true } && above.InheritedAs(InheritanceKind.Ditto, default) == value)
            Put(key, WritingSession.Scalar(Vocabulary.Ditto.In(session.Language)));
        else
            Cell(key, value, write);
    }

    public YamlNode.Mapping Finish(params KeyValuePair<string, YamlNode>[] head)
    {
        var entries = new List<KeyValuePair<string, YamlNode>>(head);
        foreach (var key in shape.Keys)
        {
            if (_values[key.Index] is { } value)
                entries.Add(new(key.Name.In(session.Language), value));
        }
        entries.AddRange(element.Extensions.Select(Own));
        return new YamlNode.Mapping(entries, isRow);
    }

    public void Dispose() => session.Leave();

    private static Value<T> WithoutMark<T>(Key key, Value<T> value)
        where T : notnull => value.State != ValueState.NotApplicable
            ? value
            : throw new ArgumentException($"'{key}' cannot be marked as not applicable; leave it out, or give the mark as its text.");

    private KeyValuePair<string, YamlNode> Own(Extension extension) => BindingSession.IsExtension(extension.Key)
        ? new(extension.Key, session.WriteContent(extension.Content))
        : throw new ArgumentException($"A key of your own begins with 'x-'; '{extension.Key}' does not.");
}
