using System.Reflection;
using Zhengwu.Definitions;

namespace Zhengwu.Generators.Tests.Host;

/// <summary>Looks into compiled consumers.</summary>
internal static class Consumers
{
    private static readonly string[] Properties = ["Plan", "Catalog", "Directory"];

    /// <summary>The plan, catalog or directory of a consumer that has one generated class.</summary>
    public static object? ModelOf(Assembly consumer) => consumer.ExportedTypes
        .Where(type => !type.IsNested)
        .SelectMany(type => Properties.Select(type.GetProperty))
        .Single(property => property is not null && typeof(DefinitionElement).IsAssignableFrom(property.PropertyType) && !property.PropertyType.Name.EndsWith("Task", StringComparison.Ordinal))!
        .GetValue(null);
}
