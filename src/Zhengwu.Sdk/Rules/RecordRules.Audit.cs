using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Many records together.</content>
internal static partial class RecordRules
{
    public static readonly Rule KeyTwice = new("ZW4101", Severity.Error,
        new("编号重复", "Record key used twice"),
        new("{0}和{1}的编号相同。", "{0} and {1} have the same key."),
        new("一条记录一个编号，请改正其中一个。", "One key, one record; correct one of them."));

    public static readonly Rule DocumentTwice = new("ZW4102", Severity.Warning,
        new("同一份文件公开了两次", "The same document published twice"),
        new("{0}和{1}是同一份文件：{2}。", "{0} and {1} are the same document: {2}."),
        new("请保留一条，另一条改为链接。", "Keep one, and let the other link to it."));

    public static readonly Rule IndexNumberTwice = new("ZW4103", Severity.Warning,
        new("索引号重复", "Index number used twice"),
        new("{0}和{1}的索引号相同：{2}。", "{0} and {1} have the same index number: {2}."),
        new("索引号一份信息一个，请改正其中一个。", "One index number, one piece of information; correct one of them."));

    public static readonly Rule UpdateGap = new("ZW4104", Severity.Warning,
        new("栏目很久没有更新", "Not updated for too long"),
        new("{0}从{1}到{2}没有更新，应当{3}。", "{0} was not updated from {1} to {2}; it is to be {3}."),
        new("请按周期更新；没有新内容的，在栏目里说明。", "Update it in time; where there is nothing new, say so there."));

    public static readonly Rule RetentionPassed = new("ZW4105", Severity.Warning,
        new("过了公开保存期限", "Kept public beyond its time"),
        new("{0}在{1}公开，保存“{2}”，{3}到期。", "{0} was published on {1}, to be kept '{2}', which ended on {3}."),
        new("请撤下或者转为归档，填写“撤回”。", "Take it down or into the archive, and fill in 'withdrawal'."));

    public static readonly Rule ExplanationNotLinkedBack = new("ZW4106", Severity.Warning,
        new("文件与解读没有互相关联", "Document and explanation not linked both ways"),
        new("{0}关联了{1}，{1}没有关联{0}。", "{0} names {1}, which does not name it in turn."),
        new("请两边都写，页面上互相链接。", "Name each in the other, and link both pages."));

    public static readonly Rule PersonAcrossRecords = new("ZW4107", Severity.Warning,
        new("几条记录合起来能认出一个人", "Records that together identify a person"),
        new("{0}凭同一个姓名可以连起来：{1}。", "{0} can be joined by one name: {1}."),
        new("请人工核对是不是同一个人；是的，去掉其中一项。", "Let a person check whether it is one man or woman; if so, leave one of the facts out."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第十五条", "Regulation on Open Government Information, article 15"),
    };
}
