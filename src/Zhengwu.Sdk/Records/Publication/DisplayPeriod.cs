namespace Zhengwu.Records;

/// <summary>From when to when something was on display (公示期); both days count.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it is open.</param>
public sealed record DisplayPeriod(DateOnly From, DateOnly? To = null);
