using System.Runtime.CompilerServices;
using Zhengwu.Definitions;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>The unit that discloses.</content>
public ref partial struct RecordCheck
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CheckUnit()
    {
        if (!IsSeen(_draft.Unit) || !_terms.Subjects.Names(_draft.Unit))
            ReportUnit();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportUnit()
    {
        if (string.IsNullOrWhiteSpace(_draft.Unit))
            Report(RecordRules.UnitMissing, RecordPart.Unit, _terms.Name);
        else if (!_terms.Subjects.Names(_draft.Unit))
            CheckUnknownUnit(_draft.Unit);
    }

    private void CheckUnknownUnit(string unit)
    {
        var units = _context.UnitNames;
        if (_terms.Subjects.Includes(unit, units) == false)
            Report(RecordRules.UnitNotSubject, RecordPart.Unit, unit, _terms.Name, _terms.Subjects.Text);
        else if (units?.Knows(unit) == false)
            Report(RecordRules.UnitUnknown, RecordPart.Unit, unit, Spelling.DidYouMean(units.Guess(unit)));
    }
}
