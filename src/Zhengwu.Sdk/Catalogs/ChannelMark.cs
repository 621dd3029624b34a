namespace Zhengwu.Catalogs;

/// <summary>The box before a channel in a cell.</summary>
internal enum ChannelMark
{
    /// <summary>No box: the cell is a plain list.</summary>
    None,

    /// <summary>Ticked (■): chosen, or a must where the table's legend says so.</summary>
    Ticked,

    /// <summary>Not ticked (□): not chosen, or a may where the table's legend says so.</summary>
    Unticked,
}

/// <summary>One channel of a cell.</summary>
/// <param name="Name">The name as written, without its box.</param>
/// <param name="Id">The id of the known channel that it means; null when the dictionary has none.</param>
/// <param name="Mark">Its box.</param>
internal sealed record ChannelEntry(string Name, string? Id, ChannelMark Mark);
