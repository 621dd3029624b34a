namespace DisclosureDesk.Api;

/// <summary>An item or stage.</summary>
public sealed record ItemView(string Item, string? Stage, string Name, string? Limit);
