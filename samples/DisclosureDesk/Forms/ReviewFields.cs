using Zhengwu.Records;

namespace DisclosureDesk.Forms;

/// <summary>The three steps of review (三审), and the secrecy review.</summary>
internal static class ReviewFields
{
    private static readonly (ReviewStage Stage, string Name)[] Steps = [(ReviewStage.First, "初审"), (ReviewStage.Second, "复审"), (ReviewStage.Final, "终审")];

    private static readonly Choice Passed = new("passed", "通过");
    private static readonly Choice Failed = new("failed", "没有通过");

    public static IEnumerable<FormField> All => Steps.SelectMany((step, i) => Of(step.Stage, step.Name, i)).Concat(Secrecy);

    private static IEnumerable<FormField> Of(ReviewStage stage, string name, int i)
    {
        var place = new RecordPlace(RecordPart.Reviews, i);
        yield return Fields.Line($"review:{stage}", $"{name}人", place, draft => Find(draft, stage)?.Person, (draft, text) => Set(draft, stage, step => step with { Person = text }));
        yield return Fields.Day($"reviewOn:{stage}", $"{name}日期", place, draft => Find(draft, stage)?.On, (draft, day) => Set(draft, stage, step => step with { On = day }));
        yield return Fields.YesNo($"reviewPassed:{stage}", $"{name}意见", place, Passed, Failed, draft => Find(draft, stage)?.Passed, (draft, passed) => Set(draft, stage, step => step with { Passed = passed }));
    }

    private static IEnumerable<FormField> Secrecy =>
    [
        Fields.Line("secrecy", "保密审查人", RecordPart.Secrecy, draft => draft.Secrecy?.Person, (draft, text) => Set(draft, review => review with { Person = text })),
        Fields.Day("secrecyOn", "保密审查日期", RecordPart.Secrecy, draft => draft.Secrecy?.On, (draft, day) => Set(draft, review => review with { On = day })),
        Fields.YesNo("secrecyResult", "保密审查结论", RecordPart.Secrecy, new("may", "可以公开"), new("mayNot", "不得公开"), draft => draft.Secrecy?.MayPublish, (draft, may) => Set(draft, review => review with { MayPublish = may })),
    ];

    private static ReviewStep? Find(RecordDraft draft, ReviewStage stage) => draft.Reviews.FirstOrDefault(step => step.Stage == stage);

    // In their order, and none for a step of which nothing is said.
    private static void Set(RecordDraft draft, ReviewStage stage, Func<ReviewStep, ReviewStep> change)
    {
        var changed = change(Find(draft, stage) ?? new() { Stage = stage });
        var others = draft.Reviews.Where(step => step.Stage != stage);
        draft.Reviews = [.. (changed == new ReviewStep { Stage = stage } ? others : others.Append(changed)).OrderBy(step => step.Stage)];
    }

    private static void Set(RecordDraft draft, Func<SecrecyReview, SecrecyReview> change)
    {
        var changed = change(draft.Secrecy ?? new());
        draft.Secrecy = changed == new SecrecyReview() ? null : changed;
    }
}
