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

    private static readonly Bilingual[] Stages = [new("初审", "first review"), new("复审", "second review"), new("终审", "final review")];
    private static readonly Bilingual[] Methods = [new("主动公开", "proactive"), new("依申请公开", "on request"), new("不予公开", "withheld")];
    private static readonly Bilingual[] Validities = [new("有效", "in force"), new("失效", "expired"), new("废止", "repealed")];

    public static Bilingual Of(RecordPart part) => RecordVocabulary.NameOf(part) ?? AllReviews;

    public static Bilingual Of(ReviewStage stage) => Stages[(int)stage];

    public static Bilingual Of(PublicationMethod method) => Methods[(int)method];

    public static Bilingual Of(Validity validity) => Validities[(int)validity];

    public static Bilingual Of(Period period) => new(DeadlineFormatter.Format(period), DeadlineFormatter.Format(period, Language.English));

    public static Bilingual Of(Deadline deadline) => new(DeadlineFormatter.Format(deadline), DeadlineFormatter.Format(deadline, Language.English));

    /// <summary>A step that may not say which it is, by its place.</summary>
    public static Bilingual Of(ReviewStep step, int place) =>
        step.Stage is { } stage ? Of(stage) : new($"第 {place + 1} 步审核", $"review step {place + 1}");

    public static Bilingual Of(MethodTerms methods) => methods switch
    {
        MethodTerms.Proactive => Of(PublicationMethod.Proactive),
        MethodTerms.OnRequest => Of(PublicationMethod.OnRequest),
        _ => new("主动公开、依申请公开", "proactive, on request"),
    };
}
