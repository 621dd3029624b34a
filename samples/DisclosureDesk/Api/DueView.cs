using DisclosureDesk.Lists;

namespace DisclosureDesk.Api;

/// <summary>When a record is due.</summary>
/// <param name="Day">The last day in time (到期日).</param>
/// <param name="SafeBy">The last working day on or before it (稳妥日).</param>
/// <param name="Status">How sure the day is: known, provisional, unknown, none.</param>
/// <param name="Mark">How the record stands to it.</param>
public sealed record DueView(DateOnly? Day, DateOnly? SafeBy, string Status, DueMark Mark);
