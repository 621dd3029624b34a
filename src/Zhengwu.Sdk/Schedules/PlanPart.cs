using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Schedules;

/// <summary>What one task, stage or time node comes to.</summary>
/// <param name="rows">Its rows, one at the least.</param>
/// <param name="cells">The cells that say whom it binds.</param>
internal sealed class PlanPart(DutyOccurrence[] rows, Value<Assignment>[] cells)
{
    private BondingWords[] _words = [];
    private ScheduledDuty?[] _made = [];

    public IReadOnlyList<DutyOccurrence> Rows => rows;

    /// <summary>Whether it is a date of the plan as a whole, and so of everybody who has something to do.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>Finds the words that bind.</summary>
    public void Bind(BondTable table)
    {
        _words = table.WordsOf(cells);
        _made = new ScheduledDuty?[rows.Length * (_words.Length + 1)];
    }

    /// <summary>By which of its words it binds a unit; negative when by none.</summary>
    public int BondOf(UnitBonds unit) => unit.FirstIn(_words);

    /// <summary>A row as it is of all units that the same words bind: one for all of them.</summary>
    public ScheduledDuty Duty(int row, int bond) =>
        _made[(row * (_words.Length + 1)) + bond + 1] ??= new(rows[row], bond < 0 ? null : _words[bond].Bond);
}
