using Zhengwu.Deadlines;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>The display period.</content>
public ref partial struct RecordCheck
{
    private void CheckDisplay()
    {
        if (_terms.Display is not { } promised)
            return;
        if (_draft.Display is not { } display)
            Report(RecordRules.DisplayMissing, RecordPart.Display, RecordNames.Of(promised));
        else if (display.To is { } to && to >= display.From && !Lasts(promised.Minimum, display.From, to))
            CheckDisplayEnd(promised, display.From, to);
    }

    // Days that end on a day off move on; whoever stopped there has kept what the text says.
    private void CheckDisplayEnd(DisplayDeadline promised, DateOnly from, DateOnly to)
    {
        var due = DueDates.Resolve(promised, new DueContext { Calendar = _context.Calendar, Event = from, Options = _context.Due });
        if ((due.End ?? due.Due) is { } end && to < end)
            Report(RecordRules.DisplayTooShort, RecordPart.Display, DayText.Of(to), RecordNames.Of(promised), DayText.Of(end), due.Edition.Name);
    }

    // Seen without counting step by step; what is not seen so is counted.
    private readonly bool Lasts(Period least, DateOnly from, DateOnly to) => least.Unit switch
    {
        PeriodUnit.Day => to.DayNumber - from.DayNumber >= least.Amount,
        PeriodUnit.Workday => _context.Calendar.Count(from, to) >= least.Amount,
        _ => false,
    };
}
