using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Policy documents and their explanations.</content>
internal static partial class RecordRules
{
    public static readonly Rule ExplanationMissing = new("ZW4054", Severity.Warning,
        new("政策文件没有解读", "Policy document without explanation"),
        new("记录没有关联解读。", "The record names no explanation."),
        new("请发布解读并填写“解读”；不需要解读的，由起草单位说明。", "Publish one and fill in 'explanation'; where none is needed, the drafting unit says so."));

    public static readonly Rule ExplanationLate = new("ZW4062", Severity.Warning,
        new("解读晚了", "Explanation late"),
        new("解读在{0}公开，文件在{1}公开，晚于{2}（{3}，按{4}计算）。", "The explanation came on {0}, the document on {1}: later than {2} ({3}, by {4})."),
        new("请与文件同步准备解读；可用选项另设期限。", "Prepare the explanation together with the document; an option sets another limit."));

    public static readonly Rule ExplanationNotTogether = new("ZW4063", Severity.Error,
        new("解读没有与文件同步", "Explanation not together with its document"),
        new("目录要求解读“{0}”，{1}。", "The catalog asks for the explanation '{0}'; {1}."),
        new("请把解读和文件放在同一天公开。", "Publish both on the same day."));

    public static readonly Rule ExplainedDocumentMissing = new("ZW4064", Severity.Warning,
        new("解读没有关联文件", "Explanation without its document"),
        new("解读没有写明解读的是哪个文件。", "The explanation does not say which document it explains."),
        new("请在“被解读文件”里写文号或者网址，页面上互相链接。", "Give its number or address under 'explains', and link both pages."));
}
