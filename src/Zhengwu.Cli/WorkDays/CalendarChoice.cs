using Zhengwu.Definitions;

namespace Zhengwu.Cli.WorkDays;

/// <summary>Which calendar is asked for.</summary>
/// <param name="AsOf">The day on which it was known so; null for all that is known.</param>
/// <param name="Regions">The names of the overlays laid over it.</param>
internal sealed record CalendarChoice(DateOnly? AsOf = null, ValueList<string> Regions = default);
