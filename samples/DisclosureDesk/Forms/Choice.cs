namespace DisclosureDesk.Forms;

/// <summary>One of the values that a field offers.</summary>
public sealed record Choice(string Value, string Text);
