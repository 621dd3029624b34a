using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Reading a record from JSON. What is quoted is the name of a property, never a value.</content>
internal static partial class RecordRules
{
    public static readonly Rule NotJson = new("ZW4001", Severity.Error,
        new("不是一条 JSON 记录", "Not a record in JSON"),
        new("读不出一条记录：{0}。", "No record can be read: {0}."),
        new("一条记录是一个完整的 JSON 对象，用 UTF-8 编码；成批的每行一个。", "A record is one complete JSON object in UTF-8; of many, one stands on each line."));

    public static readonly Rule PropertyUnknown = new("ZW4002", Severity.Warning,
        new("不认识的属性", "Unknown property"),
        new("不认识“{0}”，没有读。", "'{0}' is not known and was not read."),
        new("{1}自己的属性请以 x- 开头。", "{1}Properties of your own begin with x-."));

    public static readonly Rule PropertyTwice = new("ZW4003", Severity.Error,
        new("属性写了两次", "Property twice"),
        new("“{0}”写了两次（中英文是同一个），取了第一次的。", "'{0}' stands there twice (Chinese and English are the same one); the first was taken."),
        new("请只留一次。", "Keep one of them."));

    public static readonly Rule ValueUnreadable = new("ZW4004", Severity.Error,
        new("值读不懂", "Value cannot be read"),
        new("“{0}”的值读不懂。", "The value of '{0}' cannot be read."),
        new("这里要写{1}。", "It takes {1}."));

    public static readonly Rule ItemUnknown = new("ZW4005", Severity.Error,
        new("不知道是哪个事项的记录", "Not known what the record is of"),
        new("不知道这是什么的记录：{0}。", "It is not known what the record is of: {0}."),
        new("{1}请在“事项”里写目录中的标识，分阶段的在“阶段”里写阶段的标识。", "{1}Give the id of the item under 'item', and that of the stage under 'stage' where it has stages."));

    public static readonly Rule TooMuch = new("ZW4006", Severity.Error,
        new("超出读取的上限", "More than is read"),
        new("超出读取的上限：{0}。", "More than is read: {0}."),
        new("请拆开或者缩短；确有需要的，用选项放宽上限。", "Split or shorten it; an option raises the limit where that is needed."));
}
