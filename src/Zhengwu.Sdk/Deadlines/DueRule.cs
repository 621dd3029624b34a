using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>
/// A limit once its event, its year and every option are settled: all that is left to ask is the calendar. The same rule
/// asked of a later calendar says whether a day moved.
/// </summary>
internal abstract record DueRule
{
    /// <summary>What the text did not state and was taken from elsewhere (未写年份，取计划年度2024年); null where nothing was.</summary>
    public Bilingual? Reading { get; init; }

    /// <summary>Whether the day is the first that is right and not the last (公示期不少于7日).</summary>
    public virtual bool IsMinimum => false;

    /// <summary>The choices that bear on it.</summary>
    public ValueList<DueOption> Options { get; init; }

    /// <summary>A day about which it turns: where the count begins, or the day named. Changes before it that lie apart do not matter.</summary>
    public abstract DateOnly? Anchor { get; }

    public abstract DueOutcome Ask(WorkCalendar calendar);

    /// <summary>Writes how the outcome came about.</summary>
    public abstract void Explain(DueDate result, DueTrace trace);
}
