using System.ComponentModel;
using System.Runtime.CompilerServices;
using Zhengwu.Catalogs;

namespace Zhengwu.CompilerServices;

/// <summary>A catalog as generated code carries it: two texts, read when the catalog is first used; not for use by hand.</summary>
/// <remarks>
/// <para>
/// <c>words</c> is every distinct text once, end to end. <c>rows</c> is numbers, see <see cref="TableNumber"/>: the version,
/// the length of each word, the pools of distinct cells, the catalog, its items. An element is a mask of the properties it has,
/// then each as a number of its pool. Thousands of items repeat a few hundred cells, so most cells are one number.
/// </para>
/// <para>
/// Programs carry tables for years: properties are appended to a mask, never moved, and a table of version 1 stays readable.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CatalogTable
{
    internal const int Version = 1;

    /// <summary>For loops that run once, in a young process: the runtime would compile them badly first and well when they are over (AggressiveOptimization, which netstandard2.0 does not name).</summary>
    internal const MethodImplOptions OptimizedAtOnce = (MethodImplOptions)512;

    /// <summary>Reads a catalog that this library's generator wrote.</summary>
    /// <exception cref="NotSupportedException">The table is of a newer library than this one.</exception>
    public static DisclosureCatalog Read(string rows, string words) => CatalogTableReader.Read(rows, words);

    /// <summary>Writes a catalog for <see cref="Read"/>. Where its nodes stand in their file is left out.</summary>
    internal static (string Rows, string Words) Write(DisclosureCatalog catalog) => new CatalogTableWriter().Write(catalog);
}
