using Zhengwu.Catalogs;

namespace Zhengwu.Records;

/// <summary>A channel on which a record stands or will stand (公开渠道), where on it, and since when.</summary>
public sealed record ChannelUse
{
    /// <summary>The channel of a name, e.g. 政府网站.</summary>
    public ChannelUse(string name, string? where = null, DateOnly? on = null) => (Name, Where, On) = (name, where, on);

    /// <summary>The name as written.</summary>
    public string Name { get; }

    /// <summary>Where on the channel: the page's address, the issue of a gazette, the board (位置).</summary>
    public string? Where { get; init; }

    /// <summary>The day on which it appeared there; null to mean that of the record.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The known channel that the name means; null when the dictionary has none.</summary>
    public string? KnownId => ChannelDictionary.FindId(Name);
}
