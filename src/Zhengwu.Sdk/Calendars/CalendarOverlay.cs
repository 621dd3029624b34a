using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>Days that a region or an office sets for itself, laid over the national calendar.</summary>
/// <param name="Name">The name that explanations give, e.g. 广西“壮族三月三”.</param>
/// <param name="DaysOff">Days off besides the national ones; a day that is a national holiday anyway keeps its reason.</param>
/// <param name="Workdays">Days worked although the national calendar has them off.</param>
/// <remarks>An overlay says nothing about years whose national notice is not published: they stay unknown.</remarks>
public sealed record CalendarOverlay(string Name, ValueList<DateOnly> DaysOff, ValueList<DateOnly> Workdays);
