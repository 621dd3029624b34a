using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <summary>The names of node kinds and scalar forms, as messages use them.</summary>
internal static class Forms
{
    public static readonly Bilingual Text = new("文字", "a text");
    public static readonly Bilingual Mapping = new("键值对", "a mapping");
    public static readonly Bilingual Sequence = new("列表", "a list");
    public static readonly Bilingual Date = new("日期", "a date");
    public static readonly Bilingual Boolean = new("“是”或“否”", "true or false");
    public static readonly Bilingual Years = new("年份", "a year or two");
    public static readonly Bilingual PartialDate = new("年、年月或日期", "a year, month or date");

    public static readonly Bilingual Cycle = new("周期", "how often");
    public static readonly string CycleExample = Deadlines.Cycle.Every(CycleUnit.Quarter).ToString();

    public static readonly Bilingual Limit = new("一种时限，各值齐全而且互相配得上", "one limit, complete and of parts that go together");
    public static readonly Bilingual LimitExample = new("{起算: 信息形成或者变更, 期限: 20个工作日}", "{after: 信息形成或者变更, within: 20个工作日}");

    public static readonly Bilingual Tag = new("标签", "tag");
    public static readonly Bilingual Directive = new("指令", "directive");
    public static readonly Bilingual MergeKey = new("合并键", "merge key");

    public static Bilingual Of(Language language) => language == Language.English ? new("英文", "English") : new("中文", "Chinese");

    public static Bilingual Of(NodeKind kind) => kind switch
    {
        NodeKind.Mapping => Mapping,
        NodeKind.Sequence => Sequence,
        _ => Text,
    };
}
