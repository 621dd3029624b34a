using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>The three-step review and the secrecy review.</content>
internal static partial class RecordRules
{
    private static readonly Bilingual Article17 = new("《中华人民共和国政府信息公开条例》第十七条", "Regulation on Open Government Information, article 17");

    public static readonly Rule ReviewStepMissing = new("ZW4042", Severity.Warning,
        new("三审不全", "Three-step review incomplete"),
        new("没有{0}的记录。", "There is no record of the {0}."),
        new("请补上；三审制要求初审、复审、终审都有。", "Add it; a three-step review has a first, a second and a final review."));

    public static readonly Rule ReviewOutOfOrder = new("ZW4043", Severity.Error,
        new("三审顺序颠倒", "Review steps out of order"),
        new("{0}（{1}）早于{2}（{3}）。", "The {0} ({1}) came before the {2} ({3})."),
        new("请核对日期；应当先初审，再复审，最后终审。", "Check the days; the first review comes first, the final one last."));

    public static readonly Rule ReviewedAfterPublication = new("ZW4044", Severity.Error,
        new("公开以后才审核", "Reviewed after publication"),
        new("{0}在{1}，公开在{2}。", "The {0} was on {1}, publication on {2}."),
        new("先审核后公开；请核对日期。", "Review comes before publication; check the days."));

    public static readonly Rule SameReviewer = new("ZW4045", Severity.Warning,
        new("一人审了两次", "One person took two steps"),
        new("{0}和{1}是同一个人。", "The {0} and the {1} were taken by the same person."),
        new("三审应当由三个人分别把关。", "The three steps are for three persons."));

    public static readonly Rule PublishedUnpassed = new("ZW4046", Severity.Error,
        new("审核没有通过就公开", "Published though a review did not pass"),
        new("{0}没有通过。", "The {0} did not pass."),
        new("请修改后重新审核，通过后再公开。", "Correct it and have it reviewed again before publication."));

    public static readonly Rule ReviewIncomplete = new("ZW4047", Severity.Warning,
        new("审核没有写明人或者日期", "Review without person or day"),
        new("{0}没有写明{1}。", "The {0} does not give its {1}."),
        new("请补上谁审的、哪一天审的。", "Give who reviewed, and when."));

    public static readonly Rule SecrecyMissing = new("ZW4048", Severity.Error,
        new("没有保密审查", "No secrecy review"),
        new("记录没有保密审查。", "The record has no secrecy review."),
        new("公开前应当保密审查，请补做并填写“保密审查”。", "A secrecy review comes before publication; do it and fill in 'secrecy'."))
    {
        Basis = Article17,
    };

    public static readonly Rule SecrecyAfterPublication = new("ZW4049", Severity.Error,
        new("公开以后才保密审查", "Secrecy review after publication"),
        new("保密审查在{0}，公开在{1}。", "The secrecy review was on {0}, publication on {1}."),
        new("先审查后公开；请核对日期。", "The review comes before publication; check the days."))
    {
        Basis = Article17,
    };

    public static readonly Rule SecrecyForbids = new("ZW4050", Severity.Error,
        new("保密审查不同意公开", "The secrecy review forbids publication"),
        new("保密审查的结论是不得公开。", "The secrecy review says that it must not be published."),
        new("请不要公开；已经公开的，立即撤回。", "Do not publish it; where it is public already, take it back at once."))
    {
        Basis = Article17,
    };

    public static readonly Rule SecrecyIncomplete = new("ZW4051", Severity.Warning,
        new("保密审查没有写全", "Secrecy review incomplete"),
        new("保密审查没有写明{0}。", "The secrecy review does not give its {0}."),
        new("请补上谁审的、哪一天审的、结论是什么。", "Give who reviewed, when, and with what result."))
    {
        Basis = Article17,
    };
}
