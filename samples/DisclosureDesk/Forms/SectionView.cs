namespace DisclosureDesk.Forms;

/// <summary>A section as it is shown.</summary>
public sealed record SectionView(string Heading, IReadOnlyList<FieldView> Fields);
