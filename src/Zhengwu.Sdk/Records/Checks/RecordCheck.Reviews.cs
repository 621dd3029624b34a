using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>The three-step review.</content>
public ref partial struct RecordCheck
{
    private const int ReviewStages = 3;

    private void CheckReviews()
    {
        var isUnnamed = false;
        for (var i = 0; i < _draft.Reviews.Count; i++)
        {
            CheckStep(_draft.Reviews[i], i);
            isUnnamed |= _draft.Reviews[i].Stage is null;
        }
        if (_draft.Reviews.IsEmpty || (isUnnamed && _draft.Reviews.Count < ReviewStages))
            Report(RecordRules.ReviewStepMissing, RecordPart.Reviews, RecordNames.AllReviews);
        else if (!isUnnamed)
            CheckStages();
    }

    private void CheckStep(ReviewStep step, int place)
    {
        if (string.IsNullOrWhiteSpace(step.Person))
            Report(RecordRules.ReviewIncomplete, new(RecordPart.Reviews, place), RecordNames.Of(step, place), RecordNames.Person);
        else if (step.On is null)
            Report(RecordRules.ReviewIncomplete, new(RecordPart.Reviews, place), RecordNames.Of(step, place), RecordNames.Day);
        if (step.On > _draft.PublishedOn)
            Report(RecordRules.ReviewedAfterPublication, new(RecordPart.Reviews, place), RecordNames.Of(step, place), DayText.Of(step.On.Value), DayText.Of(_draft.PublishedOn.Value));
    }

    private void CheckStages()
    {
        for (var stage = ReviewStage.First; stage <= ReviewStage.Final; stage++)
        {
            var place = LastOf(stage);
            if (place < 0)
                Report(RecordRules.ReviewStepMissing, RecordPart.Reviews, RecordNames.Of(stage));
            else
                CheckStage(stage, _draft.Reviews[place], new(RecordPart.Reviews, place));
        }
    }

    private void CheckStage(ReviewStage stage, ReviewStep step, RecordPlace place)
    {
        if (step.Passed == false && _draft.PublishedOn is not null)
            Report(RecordRules.PublishedUnpassed, place, RecordNames.Of(stage));
        if (Before(stage, step, static (earlier, step) => step.On < earlier.On) is >= 0 and var later)
            Report(RecordRules.ReviewOutOfOrder, place, RecordNames.Of(stage), DayText.Of(step.On!.Value), RecordNames.Of(_draft.Reviews[later], later), DayText.Of(_draft.Reviews[later].On!.Value));
        if (Before(stage, step, static (earlier, step) => !string.IsNullOrWhiteSpace(step.Person) && step.Person == earlier.Person) is >= 0 and var same)
            Report(RecordRules.SameReviewer, place, RecordNames.Of(_draft.Reviews[same], same), RecordNames.Of(stage));
    }

    // The nearest step before it of which something is so: one fault, one finding.
    private readonly int Before(ReviewStage stage, ReviewStep step, Func<ReviewStep, ReviewStep, bool> isSo)
    {
        for (var before = stage - 1; before >= ReviewStage.First; before--)
        {
            if (LastOf(before) is >= 0 and var earlier && isSo(_draft.Reviews[earlier], step))
                return earlier;
        }
        return -1;
    }

    // What did not pass is corrected and reviewed again: the last time counts.
    private readonly int LastOf(ReviewStage stage)
    {
        for (var i = _draft.Reviews.Count - 1; i >= 0; i--)
        {
            if (_draft.Reviews[i].Stage == stage)
                return i;
        }
        return -1;
    }

    private void CheckSecrecy()
    {
        if (_draft.Secrecy is not { } secrecy)
        {
            Report(RecordRules.SecrecyMissing, RecordPart.Secrecy);
            return;
        }
        if (secrecy.MayPublish == false)
            Report(RecordRules.SecrecyForbids, RecordPart.Secrecy);
        if (secrecy.On > _draft.PublishedOn)
            Report(RecordRules.SecrecyAfterPublication, RecordPart.Secrecy, DayText.Of(secrecy.On.Value), DayText.Of(_draft.PublishedOn.Value));
        if (MissingOf(secrecy) is { } missing)
            Report(RecordRules.SecrecyIncomplete, RecordPart.Secrecy, missing);
    }

    private static Bilingual? MissingOf(SecrecyReview secrecy)
    {
        if (string.IsNullOrWhiteSpace(secrecy.Person))
            return RecordNames.Person;
        if (secrecy.On is null)
            return RecordNames.Day;
        return secrecy.MayPublish is null ? RecordNames.Result : null;
    }
}
