using System.Runtime.CompilerServices;

namespace Zhengwu.Rules;

/// <summary>Compares by place in the file: two entries that are equal as records are still two.</summary>
internal sealed class SameInstance<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly SameInstance<T> Comparer = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
