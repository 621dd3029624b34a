namespace DisclosureDesk.Forms;

/// <summary>Fields that belong together, under a heading.</summary>
public sealed record FormSection(string Heading, IReadOnlyList<FormField> Fields);
