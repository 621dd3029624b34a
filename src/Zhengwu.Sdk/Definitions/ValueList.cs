using System.Collections;

namespace Zhengwu.Definitions;

/// <summary>A read-only list that is equal to another when its elements are, so that records which hold lists compare by meaning.</summary>
/// <typeparam name="T">The element.</typeparam>
/// <remarks>The default value is the empty list.</remarks>
#if NET8_0_OR_GREATER
[System.Runtime.CompilerServices.CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
#endif
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the list has no element.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The element at a zero-based index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the list.</exception>
    public T this[int index] =>
        _items is { } items && (uint)index < (uint)items.Length ? items[index] : throw new ArgumentOutOfRangeException(nameof(index));

#if NET8_0_OR_GREATER
    internal ReadOnlySpan<T> Span => _items;
#endif

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in this)
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        return hash;
    }

    /// <summary>Whether both lists hold equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>Walks a <see cref="ValueList{T}"/> front to back.</summary>
    public struct Enumerator : IEquatable<Enumerator>
    {
        private readonly T[] _items;
        private int _next;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The element under the cursor.</summary>
        public readonly T Current => _items[_next - 1];

        /// <summary>Moves to the next element; false at the end.</summary>
        public bool MoveNext() => _next++ < _items.Length;

        /// <inheritdoc/>
        public readonly bool Equals(Enumerator other) => _items == other._items && _next == other._next;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Enumerator other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => _next;

        /// <summary>Whether both stand at the same place of the same list.</summary>
        public static bool operator ==(Enumerator left, Enumerator right) => left.Equals(right);

        /// <summary>Whether the places differ.</summary>
        public static bool operator !=(Enumerator left, Enumerator right) => !left.Equals(right);
    }
}

/// <summary>Creates <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
#if NET8_0_OR_GREATER
    /// <summary>Creates a list from its elements; collection expressions call this.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
#endif

    /// <summary>Copies a sequence into a list.</summary>
    public static ValueList<T> From<T>(IEnumerable<T> items) => new([.. items]);
}
