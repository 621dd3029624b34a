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
/// <remarks>
/// Two values are equal when state, text, meaning and inheritance are. Where the spelling is no choice of the writer but
/// follows from the meaning — yes and no, closed lists, lists — the text takes no part: a catalog whose keys are turned
/// into English, and <c>主动公开</c> into <c>proactive</c> with them, is the same catalog.
/// </remarks>
public sealed record Value<T>
    where T : notnull
{
    private readonly string? _text;

    internal Value(ValueState state, string? text, T? parsed, NodeId source, Inheritance? inheritance, string? reason)
    {
        State = state;
        _text = text;
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
    /// <remarks>For a list it is the words of its entries, parted by 、, however the YAML is laid out.</remarks>
    public string? Text => _text ?? (IsKnown ? CellWords.Of(Parsed!) : null);

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

    /// <summary>The same value as it stands where it is taken over: from the defaults, from the group, by 同上, or in a merged cell.</summary>
    /// <param name="kind">The kind of place it is taken from.</param>
    /// <param name="reference">The number or id of the row that holds a merged cell; null for every other kind.</param>
    /// <remarks>A value without text, such as an empty one, is the same at both places.</remarks>
    /// <exception cref="ArgumentException">A merged cell without a reference, or another kind with one.</exception>
    public Value<T> TakenOver(InheritanceKind kind, string? reference = null)
    {
        if (kind == InheritanceKind.MergedCell != reference is { Length: > 0 })
            throw new ArgumentException("A merged cell, and nothing else, names its row.", nameof(reference));
        return InheritedAs(kind, default, reference);
    }

    /// <summary>Whether state, text, meaning and inheritance are equal; see the remarks of the type.</summary>
    public bool Equals(Value<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || (State == other.State && HasEqualText(other) && Reason == other.Reason
            && EqualityComparer<T?>.Default.Equals(Parsed, other.Parsed) && Inheritance == other.Inheritance));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((int)State * 31) + (Parsed is null ? 0 : EqualityComparer<T>.Default.GetHashCode(Parsed))) * 31)
        ^ (IsKnown || _text is null ? 0 : StringComparer.Ordinal.GetHashCode(_text));

    private bool HasEqualText(Value<T> other) => (IsKnown && CellWords.FollowMeaning<T>.Always) || _text == other._text;

    /// <summary>The same value as seen from a place that inherits it.</summary>
    internal Value<T> InheritedAs(InheritanceKind kind, NodeId at, string? reference = null)
    {
        if (!HasText)
            return this;
        var from = Inheritance?.From is { Exists: true } origin ? origin : Source;
        var state = State == ValueState.NotUnderstood ? State : ValueState.Inherited;
        return new(state, _text, Parsed, at, new Inheritance(kind, from, reference), Reason);
    }

    /// <inheritdoc/>
    public override string ToString() => Text ?? State.ToString();
}
