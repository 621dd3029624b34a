using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>Whether a document holds, and what was taken back.</content>
public ref partial struct RecordCheck
{
    private void CheckValidity()
    {
        if (_draft.DocumentNumber is { Length: > 0 } number && DocumentNumber.FaultOf(number) is { } fault)
            Report(RecordRules.DocumentNumberForm, RecordPart.DocumentNumber, number, fault);
        if (_draft.Validity is null && _terms.DocumentKind == DocumentKind.Normative)
            Report(RecordRules.ValidityMissing, RecordPart.Validity);
        else if (_draft.Validity == Validity.InForce && _draft.ExpiresOn <= (_context.Today ?? _draft.PublishedOn))
            Report(RecordRules.ValidityContradicted, RecordPart.Validity, DayText.Of(_draft.ExpiresOn.Value));
        else if (_draft.Validity is Validity.Expired or Validity.Repealed && _draft.ExpiresOn is null)
            Report(RecordRules.RepealWithoutDate, RecordPart.ExpiresOn, RecordNames.Of(_draft.Validity.Value));
    }

    private void CheckWithdrawal()
    {
        if (_draft.Withdrawal is { On: null })
            Report(RecordRules.WithdrawalIncomplete, RecordPart.Withdrawal, RecordNames.Day);
        else if (_draft.Withdrawal is { } withdrawal && string.IsNullOrWhiteSpace(withdrawal.Reason))
            Report(RecordRules.WithdrawalIncomplete, RecordPart.Withdrawal, RecordNames.Reason);
        if (_terms.DocumentKind == DocumentKind.Penalty && _draft.DecisionChangedOn is { } changed)
            CheckPenalty(changed);
    }

    // What is still up is judged by the day of the check; without one it is left alone.
    private void CheckPenalty(DateOnly changed)
    {
        var within = _context.Options.WithdrawalWithin;
        if ((_draft.Withdrawal?.On ?? _context.Today) is not { } day || EndOf(within, changed, day) is not { } end || day <= end)
            return;
        Report(RecordRules.PenaltyNotWithdrawn, RecordPart.Withdrawal, DayText.Of(changed), DayText.Of(end), RecordNames.Of(within), _context.Calendar.Edition.Name, Taken(_draft.Withdrawal?.On));
    }

    private static Bilingual Taken(DateOnly? withdrawn)
    {
        if (withdrawn is not { } day)
            return new("至今没有撤回", "it has not been taken back");
        var text = DayText.Of(day);
        return new($"{text.Chinese}才撤回", $"it was taken back on {text.English}");
    }
}
