namespace Zhengwu.Definitions;

/// <summary>How a value came to be what it is.</summary>
public enum ValueState
{
    /// <summary>The key is not there and nothing is inherited.</summary>
    Absent,

    /// <summary>Written at its own place and understood.</summary>
    Given,

    /// <summary>The key is there without a value. An empty cell is a statement of its own and inherits nothing.</summary>
    Empty,

    /// <summary>Taken from another place; see <see cref="Value{T}.Inheritance"/>.</summary>
    Inherited,

    /// <summary>Marked as not applicable (不适用).</summary>
    NotApplicable,

    /// <summary>Written, but its meaning could not be read; the text is kept.</summary>
    NotUnderstood,
}

/// <summary>From what kind of place a value is inherited.</summary>
public enum InheritanceKind
{
    /// <summary>The file's defaults (缺省).</summary>
    Defaults,

    /// <summary>The group that holds the task.</summary>
    Group,

    /// <summary>The entry before, by 同上.</summary>
    Ditto,

    /// <summary>The filled cell of a merged run (合并).</summary>
    MergedCell,
}

/// <summary>Where an inherited value comes from.</summary>
/// <param name="Kind">The kind of place.</param>
/// <param name="From">The node that states the value.</param>
/// <param name="Reference">The number or id written in a merged cell; null elsewhere.</param>
public sealed record Inheritance(InheritanceKind Kind, NodeId From = default, string? Reference = null);

/// <summary>One cell of a definition: the text as written, what it means, and how it came to be.</summary>
/// <typeparam name="T">The meaning.</typeparam>
public sealed record Value<T>
    where T : notnull
{
    internal Value(ValueState state, string? text, T? parsed, NodeId source, Inheritance? inheritance, string? reason)
    {
        State = state;
        Text = text;
        Parsed = parsed;
        Source = source;
        Inheritance = inheritance;
        Reason = reason;
    }

#pragma warning disable CA1000 // the absent value of each type is reached through the type
    /// <summary>The value of a key that is not there.</summary>
    public static Value<T> Absent { get; } = new(ValueState.Absent, null, default, default, null, null);
#pragma warning restore CA1000

    /// <summary>How the value came to be.</summary>
    public ValueState State { get; }

    /// <summary>The text as written, or as written at the place it is inherited from; null when there is none.</summary>
    public string? Text { get; }

    /// <summary>The meaning; the default of the type unless <see cref="IsKnown"/>.</summary>
    public T? Parsed { get; }

    /// <summary>The node of the value itself; the node it is inherited from is in <see cref="Inheritance"/>.</summary>
    public NodeId Source { get; }

    /// <summary>Where it is inherited from; null unless <see cref="ValueState.Inherited"/>, or not understood at its origin.</summary>
    public Inheritance? Inheritance { get; }

    /// <summary>Why the text is not understood; null in every other state.</summary>
    public string? Reason { get; }

    /// <summary>Whether the meaning is there: given or inherited.</summary>
    public bool IsKnown => State is ValueState.Given or ValueState.Inherited;

    /// <summary>Whether something is written, here or where it is inherited from, understood or not.</summary>
    public bool HasText => State is ValueState.Given or ValueState.Inherited or ValueState.NotUnderstood;

    /// <summary>The same value as seen from a place that inherits it.</summary>
    internal Value<T> InheritedAs(InheritanceKind kind, NodeId at, string? reference = null)
    {
        if (!HasText)
            return this;
        var from = Inheritance?.From is { Exists: true } origin ? origin : Source;
        var state = State == ValueState.NotUnderstood ? State : ValueState.Inherited;
        return new(state, Text, Parsed, at, new Inheritance(kind, from, reference), Reason);
    }

    /// <inheritdoc/>
    public override string ToString() => Text ?? State.ToString();
}

/// <summary>Creates <see cref="Value{T}"/> values.</summary>
public static class Value
{
    /// <summary>A text that means itself.</summary>
    public static Value<string> Of(string text) => Given(text, text);

    /// <summary>A value that was written and understood.</summary>
    public static Value<T> Given<T>(string text, T parsed)
        where T : notnull => new(ValueState.Given, text, parsed, default, null, null);

    /// <summary>A key without a value.</summary>
    public static Value<T> Empty<T>()
        where T : notnull => new(ValueState.Empty, null, default, default, null, null);

    /// <summary>A cell marked as not applicable, with the mark as written (不适用, /, —).</summary>
    public static Value<T> NotApplicable<T>(string text)
        where T : notnull => new(ValueState.NotApplicable, text, default, default, null, null);

    /// <summary>A text whose meaning cannot be read.</summary>
    public static Value<T> NotUnderstood<T>(string text, string reason)
        where T : notnull => new(ValueState.NotUnderstood, text, default, default, null, reason);

    internal static Value<T> At<T>(ValueState state, string? text, T? parsed, NodeId source, string? reason = null)
        where T : notnull => new(state, text, parsed, source, null, reason);
}
