using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>The method, and what is withheld.</content>
internal static partial class RecordRules
{
    private static readonly Bilingual WithholdingArticles = new("《中华人民共和国政府信息公开条例》第十四条至第十六条", "Regulation on Open Government Information, articles 14 to 16");
    private static readonly Bilingual Article18 = new("《中华人民共和国政府信息公开条例》第十八条", "Regulation on Open Government Information, article 18");

    public static readonly Rule MethodDiffers = new("ZW4035", Severity.Error,
        new("公开方式与目录不符", "Method differs from the catalog"),
        new("记录写的是“{0}”，目录写的是“{1}”。", "The record says '{0}', the catalog '{1}'."),
        new("请核对公开属性；确需改变的，先改目录。", "Check the attribute; where it must change, change the catalog first."));

    public static readonly Rule GroundMissing = new("ZW4036", Severity.Error,
        new("不予公开没有理由", "Withheld without a ground"),
        new("记录不予公开，没有写明理由。", "The record is withheld and gives no ground."),
        new("请在“不予公开”里选一种理由。", "Give one of the grounds under 'withholding'."));

    public static readonly Rule GroundNotListed = new("ZW4037", Severity.Warning,
        new("不予公开的理由不在条例所列之内", "Ground that the regulation does not list"),
        new("不予公开的理由“{0}”不是条例列出的种类。", "The ground '{0}' is none that the regulation lists."),
        new("请对照条例第十四条至第十六条；都不符合的，应当公开。", "Compare articles 14 to 16 of the regulation; what meets none of them is to be disclosed."))
    {
        Basis = WithholdingArticles,
    };

    public static readonly Rule WrittenBasisMissing = new("ZW4038", Severity.Error,
        new("不予公开没有书面依据", "Withheld without a written basis"),
        new("记录不予公开，没有写明书面依据。", "The record is withheld and gives no written basis."),
        new("请写明依据哪一条规定、为什么适用。", "State which provision applies, and why."));

    public static readonly Rule RecheckMissing = new("ZW4039", Severity.Warning,
        new("不予公开没有安排复核", "Withheld without a later re-check"),
        new("没有定好以后的复核日期：{0}。", "No later day of re-check is set: {0}."),
        new("请定一个决定之后的复核日期；理由消失的，应当公开。", "Set a day of re-check after the decision; what no ground holds back any more is to be disclosed."))
    {
        Basis = Article18,
    };

    public static readonly Rule RecheckDue = new("ZW4040", Severity.Warning,
        new("到了复核的日子", "Re-check is due"),
        new("复核日期{0}已过（检查日期{1}）。", "The day of re-check, {0}, has passed (checked on {1})."),
        new("请复核不予公开的理由；仍然不能公开的，写明新的复核日期。", "Look at the ground again; where it still holds, set the next day."))
    {
        Basis = Article18,
    };

    public static readonly Rule WithheldButPublished = new("ZW4041", Severity.Error,
        new("不予公开却已公开", "Withheld, yet published"),
        new("记录不予公开，却写了{0}。", "The record is withheld, yet gives {0}."),
        new("请核对方式；不予公开的不写公开日期和渠道。", "Check the method; what is withheld has neither a day of publication nor channels."));
}
