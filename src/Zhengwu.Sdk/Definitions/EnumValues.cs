namespace Zhengwu.Definitions;

/// <summary>The values of an enumeration, in order.</summary>
internal static class EnumValues<T>
    where T : struct, Enum
{
#if NET8_0_OR_GREATER
    public static readonly T[] All = Enum.GetValues<T>();
#else
    public static readonly T[] All = (T[])Enum.GetValues(typeof(T));
#endif
}
