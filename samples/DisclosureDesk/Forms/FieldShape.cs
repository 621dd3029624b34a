namespace DisclosureDesk.Forms;

/// <summary>What a field looks like.</summary>
public enum FieldShape
{
    Line,
    Lines,
    Day,
    Choice,
    Tick,
}
