using Zhengwu.Findings;

namespace Zhengwu.Cli.Show;

/// <summary>Where the table for people puts a column; CSV and JSON have them all.</summary>
internal enum ColumnPlace
{
    /// <summary>In a column of its own.</summary>
    Own,

    /// <summary>In the last column, with its name before it.</summary>
    Note,

    /// <summary>Nowhere: too much for a screen.</summary>
    Hidden,
}

/// <summary>A column of a shown table.</summary>
/// <param name="Key">The name in JSON; null for one that JSON tells in a form of its own.</param>
/// <param name="Name">The heading.</param>
/// <param name="Place">Where the table for people puts it.</param>
internal sealed record ShowColumn(string? Key, Bilingual Name, ColumnPlace Place);
