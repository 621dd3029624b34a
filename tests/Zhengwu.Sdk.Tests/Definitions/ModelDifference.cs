using System.Collections;
using System.Reflection;

namespace Zhengwu.Definitions;

/// <summary>Says where two models differ first, for messages of failed tests.</summary>
internal static class ModelDifference
{
    public static string? Of(object? a, object? b, string path = "")
    {
        if (Equals(a, b))
            return null;
        if (a is null || b is null)
            return $"{path}: {(a is null ? "only the second" : "only the first")} is there";
        if (a.GetType() != b.GetType() || a is string || a.GetType().IsPrimitive || a.GetType().IsEnum)
            return $"{path}: «{a}» «{b}»";
        return a is IEnumerable ? OfLists([.. ((IEnumerable)a).Cast<object>()], [.. ((IEnumerable)b).Cast<object>()], path) : OfProperties(a, b, path);
    }

    private static string OfLists(object[] a, object[] b, string path) => a.Length != b.Length
        ? $"{path}: {a.Length} and {b.Length} entries"
        : Enumerable.Range(0, a.Length).Select(i => Of(a[i], b[i], $"{path}[{i}]")).First(difference => difference is not null)!;

    private static string OfProperties(object a, object b, string path) =>
        a.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name is not ("AllTasks" or "AllGroups" or "WithSubgroups" or "EqualityContract"))
            .Select(property => Of(property.GetValue(a), property.GetValue(b), $"{path}.{property.Name}"))
            .FirstOrDefault(difference => difference is not null) ?? $"{path}: not equal";
}
