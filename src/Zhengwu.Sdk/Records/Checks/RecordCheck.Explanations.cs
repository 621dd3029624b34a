using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>Policy documents and their explanations.</content>
public ref partial struct RecordCheck
{
    private void CheckExplanations()
    {
        if (_terms.DocumentKind is DocumentKind.Normative or DocumentKind.Policy)
            CheckExplained();
        else if (_terms.DocumentKind == DocumentKind.Explanation)
            CheckExplains();
    }

    private void CheckExplained()
    {
        if (_draft.Explanation is { } explanation)
            CheckExplanationDay(RecordPart.Explanation, _terms.Explanation, _draft.PublishedOn, explanation.PublishedOn);
        else if (_terms.Explanation is { IsTogether: true } limit)
            Report(RecordRules.ExplanationNotTogether, RecordPart.Explanation, limit.Text, new Bilingual("记录没有关联解读", "the record names none"));
        else
            Report(RecordRules.ExplanationMissing, RecordPart.Explanation);
    }

    private void CheckExplains()
    {
        if (_draft.Explains is not { } document || (string.IsNullOrWhiteSpace(document.Id) && string.IsNullOrWhiteSpace(document.Address)))
            Report(RecordRules.ExplainedDocumentMissing, RecordPart.Explains);
        else
            CheckExplanationDay(RecordPart.PublishedOn, _terms.Limit, document.PublishedOn, _draft.PublishedOn);
    }

    private void CheckExplanationDay(RecordPart part, LimitTerms? limit, DateOnly? documentDay, DateOnly? explanationDay)
    {
        if (documentDay is not { } document || explanationDay is not { } explanation || explanation <= document)
            return;
        if (limit is { IsTogether: true })
            Report(RecordRules.ExplanationNotTogether, part, limit.Text, BothDays(DayText.Of(document), DayText.Of(explanation)));
        else if (PeriodOf(limit) is { } within)
            CheckExplanationPeriod(part, within, document, explanation);
    }

    private static Bilingual BothDays(Bilingual document, Bilingual explanation) => new(
        $"文件在{document.Chinese}公开，解读在{explanation.Chinese}公开", $"the document came on {document.English}, the explanation on {explanation.English}");

    // A limit in words of its own is the catalog's business; where it has none, the usual one is meant.
    private readonly Period? PeriodOf(LimitTerms? limit) => _terms.DocumentKind == DocumentKind.Explanation || limit is null
        ? _context.Options.ExplanationWithin
        : (limit.Limit.Deadline as WithinDeadline)?.Period;

    private void CheckExplanationPeriod(RecordPart part, Period within, DateOnly document, DateOnly explanation)
    {
        if (EndOf(within, document, explanation) is { } end && explanation > end)
            Report(RecordRules.ExplanationLate, part, DayText.Of(explanation), DayText.Of(document), DayText.Of(end), RecordNames.Of(within), _context.Calendar.Edition.Name);
    }

    /// <summary>The last day of a period after a day; null where the other day is surely within it, or the end is not known.</summary>
    private readonly DateOnly? EndOf(Period within, DateOnly start, DateOnly other)
    {
        if (within.Unit is PeriodUnit.Day or PeriodUnit.Workday && other.DayNumber - start.DayNumber <= within.Amount)
            return null;
        var limit = WithinDeadline.Create(TriggerEvent.Unstated, within);
        return DueDates.Resolve(limit, new DueContext { Calendar = _context.Calendar, Event = start, Options = _context.Due }).Due;
    }
}
