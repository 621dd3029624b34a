using System.Text.Json.Nodes;
using DisclosureDesk.Lists;
using DisclosureDesk.Storage;

namespace DisclosureDesk.Api;

/// <summary>A record as programs see it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Catalog">The id of the catalog.</param>
/// <param name="State">Draft or published.</param>
/// <param name="Version">Its version, to be sent as If-Match by who changes it.</param>
/// <param name="Due">When it is due.</param>
/// <param name="Record">The record.</param>
public sealed record RecordView(string Key, string Catalog, RecordState State, int Version, DueView? Due, JsonNode? Record)
{
    public static RecordView Of(RecordLine line) =>
        new(line.Row.Key, line.Row.Catalog, line.Row.State, line.Row.Version, DueOf(line), JsonNode.Parse(line.Row.Content));

    private static DueView? DueOf(RecordLine line) => line.Due is { } due
        ? new(due.Due, due.SafeBy, due.Status.ToString().ToLowerInvariant(), line.Mark)
        : null;
}
