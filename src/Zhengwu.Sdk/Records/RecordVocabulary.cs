using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>Every property of a record's JSON form and every word of its closed lists, in Chinese and English: the only place where they are spelled.</summary>
internal static class RecordVocabulary
{
    public static readonly Bilingual Item = new("事项", "item");
    public static readonly Bilingual Stage = new("阶段", "stage");
    public static readonly Bilingual Elements = new("要素", "elements");

    /// <summary>The parts, in the order of the enumeration; the record itself has no name.</summary>
    public static readonly JsonNames Parts = JsonNames.Of(
        null, Item, Stage, new("编号", "id"), new("单位", "unit"), new("标题", "title"), new("文号", "documentNumber"), new("索引号", "indexNumber"),
        new("形成日期", "formedOn"), new("起算日期", "events"), new("定时限日期", "limitFixedOn"), new("公开日期", "publishedOn"), new("方式", "method"),
        new("不予公开", "withholding"), new("渠道", "channels"), new("审核", "reviews"), new("保密审查", "secrecy"), new("有效性", "validity"),
        new("废止日期", "expiresOn"), new("撤回", "withdrawal"), new("决定变更日期", "decisionChangedOn"), new("公示期", "display"),
        new("解读", "explanation"), new("被解读文件", "explains"), Elements);

    // In the order of each enumeration.
    public static readonly JsonNames Methods = JsonNames.Of(new("主动公开", "proactive"), new("依申请公开", "on-request"), new("不予公开", "withheld"));

    public static readonly JsonNames ReviewStages = JsonNames.Of(new("初审", "first"), new("复审", "second"), new("终审", "final"));

    public static readonly JsonNames Validities = JsonNames.Of(new("有效", "in-force"), new("失效", "expired"), new("废止", "repealed"));

    public static readonly JsonNames Grounds = JsonNames.Of(
        new("国家秘密", "state-secret"), new("法律、行政法规禁止公开", "forbidden-by-law"),
        new("危及国家安全、公共安全、经济安全、社会稳定", "public-safety"), new("商业秘密", "trade-secret"), new("个人隐私", "personal-privacy"),
        new("内部事务信息", "internal-affairs"), new("过程性信息", "process-information"), new("行政执法案卷信息", "enforcement-files"));

    /// <summary>The property of a part; null for the record as a whole.</summary>
    public static Bilingual? NameOf(RecordPart part) => Parts[(int)part];

    /// <summary>The property of an element: its id in English, its name in Chinese, or whichever of the two finds it.</summary>
    public static string NameOf(RecordTerms terms, int element, Language language)
    {
        var (id, name) = (terms.Elements[element].Id, terms.Elements[element].Name);
        var (first, second) = language == Language.English ? (id, name) : (name, id);
        return first is { Length: > 0 } && terms.IndexOf(first) == element ? first : second ?? name;
    }

    /// <summary>An event from which a limit may count.</summary>
    public static class Event
    {
        public const int Name = 0, On = 1;
        public static readonly JsonNames Names = JsonNames.Of(new("事件", "event"), new("日期", "on"));
    }

    /// <summary>A channel.</summary>
    public static class Channel
    {
        public const int Name = 0, Where = 1, On = 2;
        public static readonly JsonNames Names = JsonNames.Of(new("名称", "name"), new("位置", "where"), new("日期", "on"));
    }

    /// <summary>A step of the review.</summary>
    public static class Review
    {
        public const int Stage = 0, Person = 1, On = 2, Passed = 3;
        public static readonly JsonNames Names = JsonNames.Of(new("步骤", "stage"), new("人员", "person"), new("日期", "on"), new("通过", "passed"));
    }

    /// <summary>The secrecy review.</summary>
    public static class Secrecy
    {
        public const int Person = 0, On = 1, MayPublish = 2;
        public static readonly JsonNames Names = JsonNames.Of(new("人员", "person"), new("日期", "on"), new("可以公开", "mayPublish"));
    }

    /// <summary>The withholding.</summary>
    public static class Withholding
    {
        public const int Ground = 0, Basis = 1, DecidedOn = 2, RecheckOn = 3;
        public static readonly JsonNames Names = JsonNames.Of(
            new("理由", "ground"), new("依据", "basis"), new("决定日期", "decidedOn"), new("复核日期", "recheckOn"));
    }

    /// <summary>The withdrawal.</summary>
    public static class Withdrawal
    {
        public const int On = 0, Reason = 1;
        public static readonly JsonNames Names = JsonNames.Of(new("日期", "on"), new("原因", "reason"));
    }

    /// <summary>The days on display.</summary>
    public static class Display
    {
        public const int From = 0, To = 1;
        public static readonly JsonNames Names = JsonNames.Of(new("开始", "from"), new("结束", "to"));
    }

    /// <summary>A record that belongs to this one.</summary>
    public static class Related
    {
        public const int Id = 0, Address = 1, PublishedOn = 2;
        public static readonly JsonNames Names = JsonNames.Of(new("编号", "id"), new("网址", "address"), new("公开日期", "publishedOn"));
    }

    /// <summary>A table as an element.</summary>
    public static class Table
    {
        public const int Columns = 0, Rows = 1;
        public static readonly JsonNames Names = JsonNames.Of(new("列", "columns"), new("行", "rows"));
    }

    /// <summary>A link as an element.</summary>
    public static class Link
    {
        public const int Address = 0, Text = 1;
        public static readonly JsonNames Names = JsonNames.Of(new("网址", "address"), new("文字", "text"));
    }

    /// <summary>A file as an element.</summary>
    public static class File
    {
        public const int Name = 0, Address = 1;
        public static readonly JsonNames Names = JsonNames.Of(new("名称", "name"), new("网址", "address"));
    }
}
