using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Whether a document holds.</content>
internal static partial class RecordRules
{
    public static readonly Rule DocumentNumberForm = new("ZW4071", Severity.Warning,
        new("文号写法不规范", "Document number of an unusual form"),
        new("文号“{0}”{1}。", "The document number '{0}' {1}."),
        new("请按“机关代字〔年份〕序号号”书写，例如 周政办字〔2026〕9号。", "Write it as the office's short name, the year in 〔〕 and the number, e.g. 周政办字〔2026〕9号."));

    public static readonly Rule ValidityMissing = new("ZW4065", Severity.Warning,
        new("规范性文件没有标注有效性", "Normative document without its validity"),
        new("规范性文件的记录没有写有效、失效或者废止。", "The record of a normative document does not say whether it is in force."),
        new("请填写“有效性”，页面上一并标注。", "Fill in 'validity', and show it on the page."));

    public static readonly Rule ValidityContradicted = new("ZW4066", Severity.Error,
        new("已经废止还标有效", "Shown as in force after it ended"),
        new("有效性是“有效”，而文件自{0}起不再有效。", "It is shown as in force, but no longer holds from {0} on."),
        new("请改标失效或者废止，核对日期。", "Show it as expired or repealed, and check the day."));

    public static readonly Rule RepealWithoutDate = new("ZW4067", Severity.Warning,
        new("失效、废止没有日期", "Expired or repealed without a day"),
        new("文件标为“{0}”，没有写从哪一天起。", "The document is shown as '{0}', without the day from which."),
        new("请填写“废止日期”。", "Fill in 'expiresOn'."));
}
