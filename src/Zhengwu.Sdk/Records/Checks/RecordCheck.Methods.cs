using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>The method, and what is withheld.</content>
public ref partial struct RecordCheck
{
    private readonly bool IsWithheld => _draft.Method == PublicationMethod.Withheld;

    private void CheckMethod()
    {
        if (_terms.Methods == MethodTerms.None || _draft.Method is not { } method || method == PublicationMethod.Withheld)
            return;
        var chosen = method == PublicationMethod.Proactive ? MethodTerms.Proactive : MethodTerms.OnRequest;
        if (!_terms.Methods.HasFlag(chosen))
            Report(RecordRules.MethodDiffers, RecordPart.Method, RecordNames.Of(method), RecordNames.Of(_terms.Methods));
    }

    private void CheckWithholding()
    {
        if (_draft.Withholding is { } withholding)
        {
            CheckGround(withholding);
            CheckRecheck(withholding);
        }
        else if (IsWithheld)
        {
            Report(RecordRules.GroundMissing, RecordPart.Withholding);
        }
        if (IsWithheld)
            CheckNotPublished();
    }

    private void CheckGround(Withholding withholding)
    {
        if (withholding.Ground is null && string.IsNullOrWhiteSpace(withholding.GroundText))
            Report(RecordRules.GroundMissing, RecordPart.Withholding);
        else if (withholding.Ground is null)
            Report(RecordRules.GroundNotListed, RecordPart.Withholding, withholding.GroundText!);
        if (string.IsNullOrWhiteSpace(withholding.Basis))
            Report(RecordRules.WrittenBasisMissing, RecordPart.Withholding);
    }

    private void CheckRecheck(Withholding withholding)
    {
        if (withholding.RecheckOn is not { } recheck)
            Report(RecordRules.RecheckMissing, RecordPart.Withholding, new Bilingual("没有写复核日期", "the record gives none"));
        else if (recheck <= withholding.DecidedOn)
            Report(RecordRules.RecheckMissing, RecordPart.Withholding, NotAfter(DayText.Of(recheck), DayText.Of(withholding.DecidedOn.Value)));
        else if (recheck < _context.Today)
            Report(RecordRules.RecheckDue, RecordPart.Withholding, DayText.Of(recheck), DayText.Of(_context.Today.Value));
    }

    private static Bilingual NotAfter(Bilingual recheck, Bilingual decided) =>
        new($"{recheck.Chinese}不在决定日期{decided.Chinese}之后", $"{recheck.English} is not after the decision, {decided.English}");

    private void CheckNotPublished()
    {
        if (_draft.PublishedOn is not null)
            Report(RecordRules.WithheldButPublished, RecordPart.PublishedOn, RecordNames.Of(RecordPart.PublishedOn));
        else if (!_draft.Channels.IsEmpty)
            Report(RecordRules.WithheldButPublished, RecordPart.Channels, RecordNames.Of(RecordPart.Channels));
    }
}
