namespace Zhengwu.Calendars;

/// <summary>Names a state of knowledge (日历版次), to be kept with every day that was computed from it.</summary>
/// <param name="Name">The notice issued last, the year up to which notices are published, and the overlays.</param>
/// <param name="KnownThrough">The last day of the published years.</param>
/// <param name="Fingerprint">Eight hexadecimal digits over every day of the calendar; equal calendars have equal ones.</param>
public sealed record CalendarEdition(string Name, DateOnly KnownThrough, string Fingerprint)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name}#{Fingerprint}";
}
