using Zhengwu.Calendars;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>What a step of an explanation says.</summary>
public enum DueStepKind
{
    /// <summary>From where it counts, and from which day.</summary>
    Start,

    /// <summary>Which year, or which unit of time, was taken and why.</summary>
    Reading,

    /// <summary>A day that is not counted because offices are closed.</summary>
    Skipped,

    /// <summary>A weekend day that is counted because offices work.</summary>
    Counted,

    /// <summary>A time that is not counted because others are asked.</summary>
    Suspended,

    /// <summary>An end: the n-th day, or the day named.</summary>
    Reached,

    /// <summary>The period is extended.</summary>
    Extended,

    /// <summary>The end moves off days off.</summary>
    Moved,

    /// <summary>The day that is safe, or in time under the strict reading.</summary>
    Safe,

    /// <summary>What cannot be told, and why.</summary>
    Open,

    /// <summary>The choices that bear on the result.</summary>
    Options,

    /// <summary>The calendar that was used.</summary>
    Calendar,
}

/// <summary>One step of an explanation.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Date">The day that it is about; null when it is about none.</param>
/// <param name="Day">For days that are skipped or counted, the day with its holiday and notice.</param>
public sealed record DueStep(DueStepKind Kind, Bilingual Text, DateOnly? Date = null, CalendarDay? Day = null)
{
    /// <inheritdoc/>
    public override string ToString() => Text.Chinese;
}
