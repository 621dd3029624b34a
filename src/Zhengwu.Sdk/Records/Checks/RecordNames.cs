using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>What messages call the parts of a record and the values of its lists.</summary>
internal static class RecordNames
{
    public static readonly Bilingual Person = new("审核人", "reviewer");
    public static readonly Bilingual Day = new("日期", "day");
    public static readonly Bilingual Result = new("结论", "result");
    public static readonly Bilingual Reason = new("理由", "reason");
    public static readonly Bilingual AllReviews = new("三审", "three-step review");
    public static readonly Bilingual DisplayStart = new("公示起日", "its first day");
    public static readonly Bilingual DisplayEnd = new("公示止日", "The last day of the display");

    // The words of the JSON form, so that a message says what the record says.
    private static readonly Bilingual[] Stages = [.. Enum.GetValues<ReviewStage>().Select(static stage => WordOf(RecordVocabulary.ReviewStages, (int)stage)).Select(static word => word with { English = $"{word.English} review" })];

    public static Bilingual Of(RecordPart part) => RecordVocabulary.NameOf(part) ?? AllReviews;

    public static Bilingual Of(ReviewStage stage) => Stages[(int)stage];

    public static Bilingual Of(PublicationMethod method) => WordOf(RecordVocabulary.Methods, (int)method);

    public static Bilingual Of(Validity validity) => WordOf(RecordVocabulary.Validities, (int)validity);

    public static Bilingual Of(Period period) => new(DeadlineFormatter.Format(period), DeadlineFormatter.Format(period, Language.English));

    public static Bilingual Of(Deadline deadline) => new(DeadlineFormatter.Format(deadline), DeadlineFormatter.Format(deadline, Language.English));

    /// <summary>A step that may not say which it is, by its place.</summary>
    public static Bilingual Of(ReviewStep step, int place) =>
        step.Stage is { } stage ? Of(stage) : new($"第 {place + 1} 步审核", $"review step {place + 1}");

    public static Bilingual Of(MethodTerms methods) => methods switch
    {
        MethodTerms.Proactive => Of(PublicationMethod.Proactive),
        MethodTerms.OnRequest => Of(PublicationMethod.OnRequest),
        _ => new("主动公开、依申请公开", "proactive, on-request"),
    };

    private static Bilingual WordOf(JsonNames words, int value) => words[value]!;
}
