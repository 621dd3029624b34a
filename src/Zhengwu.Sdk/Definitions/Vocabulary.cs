using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Definitions;

/// <summary>The four kinds of definition file.</summary>
public enum DefinitionKind
{
    /// <summary>A yearly disclosure plan (政务公开工作方案), <c>*.plan.yaml</c>.</summary>
    Plan,

    /// <summary>A catalog of items disclosed on the unit's own motion (主动公开事项目录), <c>*.catalog.yaml</c>.</summary>
    Catalog,

    /// <summary>A directory of units and groups (单位目录), <c>*.units.yaml</c>.</summary>
    Units,

    /// <summary>A holiday notice (放假安排), <c>*.calendar.yaml</c>.</summary>
    Calendar,
}

/// <summary>Every key and every closed list of the definition format, in Chinese and English.</summary>
internal static class Vocabulary
{
    public static readonly ClosedList Kinds = new(new("计划", "plan"), new("目录", "catalog"), new("单位", "units"), new("日历", "calendar"));

    public static readonly ClosedList Booleans = new(new("否", "false"), new("是", "true"));

    public static readonly ClosedList Methods = new(new("主动公开", "proactive"), new("依申请公开", "on-request"));

    public static readonly ClosedList Categories = new(new("法定", "statutory"), new("其他", "other"));

    public static readonly ClosedList OpennessPhases = new(
        new("决策", "decision"), new("执行", "execution"), new("管理", "management"), new("服务", "service"), new("结果", "result"));

    public static readonly ClosedList FieldTypes = new(
        new("文本", "text"), new("表格", "table"), new("链接", "link"), new("文件", "file"), new("日期", "date"), new("约期", "partial-date"),
        new("数字", "number"), new("金额", "money"), new("列表", "list"), new("是否", "boolean"));

    public static readonly ClosedList Boundaries = new(new("之内", "within"), new("截止", "by"), new("之前", "before"));

    public static readonly ClosedList ContinuousManners = new(
        new("推进", "ongoing"), new("更新", "current"), new("公开", "public"), new("常态", "routine"), new("任期", "term"), new("全年", "all-year"));

    public static readonly ClosedList ImmediateManners = new(
        new("立即", "at-once"), new("实时", "live"), new("当日", "same-day"), new("当场", "on-the-spot"), new("随时", "any-time"));

    /// <summary>The terms of counting, in the order of the bits of <see cref="CountingTerms"/>.</summary>
    public static readonly ClosedList CountingRules = new(
        new("首日计入", "first-day-counts"), new("不顺延", "does-not-roll"), new("顺延", "rolls"), new("工作日起算", "starts-on-workday"),
        new("征询不计", "asking-not-counted"));

    /// <summary>The word for "as above", as it is written.</summary>
    public static readonly Bilingual Ditto = new("同上", "ditto");

    /// <summary>Every way to write "as above".</summary>
    public static readonly string[] DittoMarks = ["同上", "〃", "同前", "ditto"];

    /// <summary>Every mark for a cell that does not apply.</summary>
    public static readonly string[] NotApplicableMarks = ["不适用", "/", "／", "—", "——", "-", "n/a"];

    /// <summary>The spelling of a value of a closed list.</summary>
    /// <exception cref="ArgumentException">The type is no closed list of the format, or the value is not in it.</exception>
    public static Bilingual SpellingOf<T>(T value)
        where T : struct, Enum
    {
        var values = ListOf<T>().Values;
        var index = Array.IndexOf(EnumValues<T>.All, value);
        return index >= 0 && index < values.Count ? values[index] : throw new ArgumentException($"{value} is not in the closed list.", nameof(value));
    }

    /// <summary>Whether a text means "as above" in a cell.</summary>
    public static bool IsDitto(string text) => Array.IndexOf(DittoMarks, text) >= 0;

    /// <summary>The marks for a cell that does not apply.</summary>
    public static bool IsNotApplicable(string text) => Array.IndexOf(NotApplicableMarks, text) >= 0;

    private static ClosedList ListOf<T>()
        where T : struct, Enum => default(T) switch
        {
            DisclosureMethod => Methods,
            ItemCategory => Categories,
            OpennessPhase => OpennessPhases,
            FieldType => FieldTypes,
            Boundary => Boundaries,
            ContinuousManner => ContinuousManners,
            ImmediateManner => ImmediateManners,
            _ => throw new ArgumentException($"{typeof(T).Name} is no closed list of the format."),
        };

    internal static class Acceptance
    {
        public static readonly Shape Shape = new("acceptance", "忽略项");
        public static readonly Key Rule = Shape.Text("rule", "规则");
        public static readonly Key Reason = Shape.Text("reason", "理由");
        public static readonly Key Until = Shape.Date("until", "至");
    }

    internal static class Basis
    {
        public static readonly Shape Shape = new("basis", "依据");
        public static readonly Key Law = Shape.Text("law", "法规", required: true);
        public static readonly Key Number = Shape.Text("number", "文号");
        public static readonly Key Article = Shape.Text("article", "条款");
        public static readonly Key Text = Shape.Text("text", "条文");
        public static readonly Key Force = Shape.Text("force", "效力");
    }

    internal static class Envelope
    {
        public static readonly Shape Shape = new("document", "印发信息");
        public static readonly Key Issuer = Shape.Text("issuer", "单位");
        public static readonly Key Number = Shape.Text("number", "文号");
        public static readonly Key Date = Shape.Date("date", "日期");
        public static readonly Key Published = Shape.Date("published", "发布日期");
        public static readonly Key Addressees = Shape.Text("addressees", "主送");
        public static readonly Key Attribute = Shape.Text("attribute", "公开属性");
        public static readonly Key Index = Shape.Text("index", "索引号");
        public static readonly Key Topic = Shape.Text("topic", "组配分类");
        public static readonly Key Publisher = Shape.Text("publisher", "发布机构");
        public static readonly Key Expires = Shape.Date("expires", "废止日期");
        public static readonly Key Method = Shape.Text("method", "公开方式");
        public static readonly Key Validity = Shape.Text("validity", "有效性");
        public static readonly Key Views = Shape.Text("views", "浏览次数");
        public static readonly Key Origin = Shape.Text("source", "信息来源");
    }

    internal static class Upstream
    {
        public static readonly Shape Shape = new("upstream plan", "上级方案");
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Title = Shape.Text("title", "标题");
        public static readonly Key Number = Shape.Text("number", "文号");
        public static readonly Key Issuer = Shape.Text("issuer", "单位");
    }

    internal static class Responsibility
    {
        public static readonly Shape Shape = new("responsibility", "责任");
        public static readonly Key Merged = Shape.Text("merged", "合并");
        public static readonly Key Lead = Shape.Text("lead", "牵头");
        public static readonly Key Responsible = Shape.Text("responsible", "责任");
        public static readonly Key CarryOut = Shape.Text("carryOut", "落实");
        public static readonly Key Support = Shape.Text("support", "配合");
    }

    internal static class LimitQuota
    {
        public static readonly Shape Shape = new("quota", "频次");
        public static readonly Key Every = Shape.Text("every", "每");
        public static readonly Key Period = Shape.Text("period", "时段");
        public static readonly Key Count = Shape.Text("count", "次数");
        public static readonly Key AtLeast = Shape.Text("atLeast", "至少");
        public static readonly Key AtMost = Shape.Text("atMost", "至多");
        public static readonly Key Counter = Shape.Text("counter", "量词");
        public static readonly Key Soft = Shape.Boolean("soft", "原则上");
    }

    /// <summary>A limit as keys and values: one of the keys that begin a group says which case it is, the others belong to it.</summary>
    internal static class Limit
    {
        public static readonly Shape Shape = new("limit", "时限");
        public static readonly Key AppliesTo = Shape.Text("appliesTo", "适用");
        public static readonly Key Soft = Shape.Boolean("soft", "原则上");

        public static readonly Key Within = Shape.Text("within", "期限");
        public static readonly Key After = Shape.Text("after", "起算");
        public static readonly Key Counting = Shape.Choices("counting", "计算", CountingRules);
        public static readonly Key UnderLaw = Shape.Text("underLaw", "依据");

        public static readonly Key Before = Shape.Text("before", "先于");
        public static readonly Key Lead = Shape.Text("lead", "提前");
        public static readonly Key Window = Shape.Boolean("window", "窗口");

        public static readonly Key AtLeast = Shape.Text("atLeast", "至少");
        public static readonly Key AtMost = Shape.Text("atMost", "至多");
        public static readonly Key Subject = Shape.Text("subject", "内容");
        public static readonly Key Display = Shape.Text("display", "公示");

        public static readonly Key Date = Shape.Text("date", "日期");
        public static readonly Key Time = Shape.Text("time", "时刻");
        public static readonly Key Until = Shape.Text("until", "止于");
        public static readonly Key Period = Shape.Text("period", "时段");
        public static readonly Key Boundary = Shape.Choice("boundary", "界限", Boundaries);

        public static readonly Key From = Shape.Text("from", "自");
        public static readonly Key Through = Shape.Text("through", "至");

        public static readonly Key Every = Shape.Text("every", "每");
        public static readonly Key Points = Shape.Texts("at", "时点");

        public static readonly Key Continuous = Shape.Choice("continuous", "持续", ContinuousManners);
        public static readonly Key Immediate = Shape.Choice("immediate", "即时", ImmediateManners);
        public static readonly Key Together = Shape.Text("together", "同步");
        public static readonly Key Acts = Shape.Texts("acts", "事项");
        public static readonly Key ByLaw = Shape.Text("byLaw", "依规");
        public static readonly Key Vague = Shape.Text("vague", "酌情");

        public static readonly Key All = Shape.TextsOrMappings("all", "各项", Shape);
        public static readonly Key AnyOf = Shape.TextsOrMappings("anyOf", "任一", Shape);
        public static readonly Key Rule = Shape.TextOrMapping("rule", "通则", Shape);
        public static readonly Key Exceptions = Shape.TextsOrMappings("exceptions", "例外", Shape);
        public static readonly Key UnlessLaw = Shape.TextOrMapping("unlessLaw", "法律优先", Shape);

        public static readonly Key Quotas = Shape.TextsOrMappings("quotas", "频次", LimitQuota.Shape);
    }

    internal static class TaskStage
    {
        public static readonly Shape Shape = new("task stage", "任务阶段");
        public static readonly Key Name = Shape.Text("name", "名称");
        public static readonly Key Requirement = Shape.Text("requirement", "要求");
        public static readonly Key Responsible = Shape.TextOrMapping("responsible", "责任", Responsibility.Shape);
        public static readonly Key Deadline = Shape.TextOrMapping("deadline", "时限", Limit.Shape);
        public static readonly Key Quota = Shape.TextOrMapping("quota", "频次", LimitQuota.Shape);
        public static readonly Key Scope = Shape.Text("scope", "适用");
        public static readonly Key Exception = Shape.Text("exception", "例外");
    }

    internal static class Task
    {
        public static readonly Shape Shape = new("task", "任务");
        public static readonly Key Number = Shape.Text("number", "序号");
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Title = Shape.Text("title", "标题");
        public static readonly Key Requirement = Shape.Text("requirement", "要求");
        public static readonly Key Responsible = Shape.TextOrMapping("responsible", "责任", Responsibility.Shape);
        public static readonly Key Receiver = Shape.Text("receiver", "接收");
        public static readonly Key Deadline = Shape.TextOrMapping("deadline", "时限", Limit.Shape);
        public static readonly Key Quota = Shape.TextOrMapping("quota", "频次", LimitQuota.Shape);
        public static readonly Key Scope = Shape.Text("scope", "适用");
        public static readonly Key Exception = Shape.Text("exception", "例外");
        public static readonly Key Report = Shape.Text("report", "报送");
        public static readonly Key Items = Shape.Texts("items", "事项");
        public static readonly Key Upstream = Shape.Texts("upstream", "对应");
        public static readonly Key Basis = Shape.TextsOrMappings("basis", "依据", Vocabulary.Basis.Shape);
        public static readonly Key Fields = Shape.Texts("fields", "领域");
        public static readonly Key Stages = Shape.Mappings("stages", "阶段", TaskStage.Shape);
        public static readonly Key Progress = Shape.Text("progress", "完成情况");
        public static readonly Key Remark = Shape.Text("remark", "备注");
        public static readonly Key Accept = Shape.Mappings("accept", "忽略", Acceptance.Shape);
    }

    internal static class Group
    {
        public static readonly Shape Shape = new("group", "分组");
        public static readonly Key Number = Shape.Text("number", "序号");
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Name = Shape.Text("name", "名称", required: true);
        public static readonly Key Text = Shape.Text("text", "说明");
        public static readonly Key Responsible = Shape.TextOrMapping("responsible", "责任", Responsibility.Shape);
        public static readonly Key Accept = Shape.Mappings("accept", "忽略", Acceptance.Shape);
        public static readonly Key Groups = Shape.Mappings("groups", "分组", Shape);
        public static readonly Key Tasks = Shape.Mappings("tasks", "任务", Task.Shape);
    }

    internal static class Milestone
    {
        public static readonly Shape Shape = new("milestone", "时间节点");
        public static readonly Key Name = Shape.Text("name", "名称");
        public static readonly Key Time = Shape.Text("time", "时间");
        public static readonly Key Start = Shape.Text("start", "起");
        public static readonly Key End = Shape.Text("end", "止");
        public static readonly Key Responsible = Shape.TextOrMapping("responsible", "责任", Responsibility.Shape);
        public static readonly Key Output = Shape.Text("output", "成果");
        public static readonly Key Tasks = Shape.Texts("tasks", "任务");
    }

    internal static class Field
    {
        public static readonly Shape Shape = new("form field", "字段");
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Name = Shape.Text("name", "名称", required: true);
        public static readonly Key Type = Shape.Choice("type", "类型", FieldTypes);
        public static readonly Key Required = Shape.Boolean("required", "必填");
        public static readonly Key Hint = Shape.Text("hint", "提示");
        public static readonly Key Options = Shape.Texts("options", "选项");
    }

    internal static class Form
    {
        public static readonly Shape Shape = new("form", "表单");
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Title = Shape.Text("title", "标题");
        public static readonly Key Fields = Shape.Mappings("fields", "字段", Field.Shape);
    }

    internal static class Attachment
    {
        public static readonly Shape Shape = new("attachment", "附件");
        public static readonly Key Number = Shape.Text("number", "序号");
        public static readonly Key Title = Shape.Text("title", "标题", required: true);
        public static readonly Key Form = Shape.Text("form", "表单");
    }

    internal static class Plan
    {
        public static readonly Shape Shape = new("plan", "计划");
        public static readonly Key Head = Shape.Text("zhengwu", "政务公开", required: true);
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Title = Shape.Text("title", "标题", required: true);
        public static readonly Key Year = Shape.Text("year", "年度");
        public static readonly Key Region = Shape.Text("region", "地区");
        public static readonly Key Level = Shape.Text("level", "层级");
        public static readonly Key Document = Shape.Mapping("document", "印发", Envelope.Shape);
        public static readonly Key Units = Shape.Text("units", "单位目录");
        public static readonly Key Catalogs = Shape.Texts("catalogs", "事项目录");
        public static readonly Key Upstream = Shape.TextsOrMappings("upstream", "上级方案", Vocabulary.Upstream.Shape);
        public static readonly Key Basis = Shape.TextsOrMappings("basis", "依据", Vocabulary.Basis.Shape);
        public static readonly Key FirstIsLead = Shape.Boolean("firstIsLead", "首位牵头");
        public static readonly Key ReviewEvery = Shape.Text("reviewEvery", "复核周期");
        public static readonly Key Accept = Shape.Mappings("accept", "忽略", Acceptance.Shape);
        public static readonly Key Groups = Shape.Mappings("groups", "分组", Group.Shape);
        public static readonly Key Tasks = Shape.Mappings("tasks", "任务", Task.Shape);
        public static readonly Key Milestones = Shape.Mappings("milestones", "时间节点", Milestone.Shape);
        public static readonly Key Forms = Shape.Mappings("forms", "表单", Form.Shape);
        public static readonly Key Attachments = Shape.Mappings("attachments", "附件", Attachment.Shape);
    }

    internal static class Unit
    {
        public static readonly Shape Shape = new("unit", "单位");
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Name = Shape.Text("name", "名称", required: true);
        public static readonly Key Aliases = Shape.Texts("aliases", "别名");
        public static readonly Key Kind = Shape.Text("kind", "类别");
        public static readonly Key Level = Shape.Text("level", "层级");
        public static readonly Key Parent = Shape.Text("parent", "上级");
        public static readonly Key SecondNames = Shape.Texts("secondNames", "加挂");
        public static readonly Key Sections = Shape.Texts("sections", "科室");
        public static readonly Key Remark = Shape.Text("remark", "备注");
        public static readonly Key Accept = Shape.Mappings("accept", "忽略", Acceptance.Shape);
    }

    internal static class UnitGroup
    {
        public static readonly Shape Shape = new("unit group", "单位分组");
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Name = Shape.Text("name", "名称", required: true);
        public static readonly Key Aliases = Shape.Texts("aliases", "别名");
        public static readonly Key Members = Shape.Texts("members", "成员");
        public static readonly Key Kinds = Shape.Texts("kinds", "类别");
        public static readonly Key Open = Shape.Boolean("open", "开放");
        public static readonly Key Remark = Shape.Text("remark", "备注");
        public static readonly Key Accept = Shape.Mappings("accept", "忽略", Acceptance.Shape);
    }

    internal static class Units
    {
        public static readonly Shape Shape = new("unit directory", "单位目录");
        public static readonly Key Head = Shape.Text("zhengwu", "政务公开", required: true);
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Title = Shape.Text("title", "标题");
        public static readonly Key Region = Shape.Text("region", "地区");
        public static readonly Key Level = Shape.Text("level", "层级");
        public static readonly Key Accept = Shape.Mappings("accept", "忽略", Acceptance.Shape);
        public static readonly Key List = Shape.Mappings("units", "单位", Unit.Shape);
        public static readonly Key Groups = Shape.Mappings("groups", "分组", UnitGroup.Shape);
    }

    internal static class Element
    {
        public static readonly Shape Shape = new("content element", "要素");
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Name = Shape.Text("name", "名称", required: true);
        public static readonly Key Type = Shape.Choice("type", "类型", FieldTypes);
        public static readonly Key Required = Shape.Boolean("required", "必填");
        public static readonly Key Hint = Shape.Text("hint", "提示");
        public static readonly Key CarriesName = Shape.Boolean("carriesName", "含姓名");
    }

    internal static class Channel
    {
        public static readonly Shape Shape = new("channel", "渠道");
        public static readonly Key Name = Shape.Text("name", "名称", required: true);
        public static readonly Key Required = Shape.Boolean("required", "必选");
        public static readonly Key Where = Shape.Text("where", "位置");
    }

    internal static class ItemStage
    {
        public static readonly Shape Shape = new("item stage", "事项阶段");
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Name = Shape.Text("name", "名称");
        public static readonly Key Content = Shape.Text("content", "内容");
        public static readonly Key Elements = Shape.TextsOrMappings("elements", "要素", Element.Shape);
        public static readonly Key Deadline = Shape.TextOrMapping("deadline", "时限", Limit.Shape);
        public static readonly Key Method = Shape.Choices("method", "方式", Methods);
        public static readonly Key Channels = Shape.TextsOrMappings("channels", "渠道", Channel.Shape);
        public static readonly Key Basis = Shape.TextsOrMappings("basis", "依据", Vocabulary.Basis.Shape);
        public static readonly Key Audience = Shape.Texts("audience", "对象");
    }

    internal static class Item
    {
        public static readonly Shape Shape = new("item", "事项");
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Number = Shape.Text("number", "序号");
        public static readonly Key Path = Shape.Texts("path", "路径");
        public static readonly Key Subject = Shape.Text("subject", "主体");
        public static readonly Key Content = Shape.Text("content", "内容");
        public static readonly Key Elements = Shape.TextsOrMappings("elements", "要素", Element.Shape);
        public static readonly Key Basis = Shape.TextsOrMappings("basis", "依据", Vocabulary.Basis.Shape);
        public static readonly Key Deadline = Shape.TextOrMapping("deadline", "时限", Limit.Shape);
        public static readonly Key Method = Shape.Choices("method", "方式", Methods);
        public static readonly Key Channels = Shape.TextsOrMappings("channels", "渠道", Channel.Shape);
        public static readonly Key Responsible = Shape.Text("responsible", "责任");
        public static readonly Key Audience = Shape.Texts("audience", "对象");
        public static readonly Key Level = Shape.Texts("level", "层级");
        public static readonly Key Category = Shape.Choice("category", "类别", Categories);
        public static readonly Key Review = Shape.Text("review", "审核");
        public static readonly Key Retention = Shape.Text("retention", "保存");
        public static readonly Key Update = Shape.Text("update", "更新周期");
        public static readonly Key Openness = Shape.Choices("openness", "五公开", OpennessPhases);
        public static readonly Key Column = Shape.Text("column", "栏目");
        public static readonly Key Link = Shape.Text("link", "链接");
        public static readonly Key Duty = Shape.Text("duty", "职责");
        public static readonly Key VillageItem = Shape.Text("villageItem", "村务事项");
        public static readonly Key Phone = Shape.Text("phone", "咨询电话");
        public static readonly Key Complaints = Shape.Text("complaints", "监督电话");
        public static readonly Key Fields = Shape.Texts("fields", "领域");
        public static readonly Key Stages = Shape.Mappings("stages", "阶段", ItemStage.Shape);
        public static readonly Key DocumentKind = Shape.Text("documentKind", "文种");
        public static readonly Key Explanation = Shape.TextOrMapping("explanation", "解读", Limit.Shape);
        public static readonly Key Remark = Shape.Text("remark", "备注");
        public static readonly Key Accept = Shape.Mappings("accept", "忽略", Acceptance.Shape);

        /// <summary>The keys that defaults (缺省) may set and 同上 may repeat.</summary>
        public static readonly IReadOnlyList<Key> Inheritable =
            [Subject, Basis, Deadline, Method, Channels, Responsible, Audience, Level, Category, Retention, Update, Openness];
    }

    internal static class Defaults
    {
        public static readonly Shape Shape = new Shape("defaults", "缺省").Adopt(Item.Inheritable);
    }

    internal static class Catalog
    {
        public static readonly Shape Shape = new("catalog", "目录");
        public static readonly Key Head = Shape.Text("zhengwu", "政务公开", required: true);
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Title = Shape.Text("title", "标题", required: true);
        public static readonly Key Publisher = Shape.Text("publisher", "发布机构");
        public static readonly Key Region = Shape.Text("region", "地区");
        public static readonly Key Level = Shape.Text("level", "层级");
        public static readonly Key Field = Shape.Text("field", "领域");
        public static readonly Key Version = Shape.Text("version", "版本");
        public static readonly Key Effective = Shape.Date("effective", "生效日期");
        public static readonly Key Replaces = Shape.Texts("replaces", "替代");
        public static readonly Key Units = Shape.Text("units", "单位目录");
        public static readonly Key Document = Shape.Mapping("document", "印发", Envelope.Shape);
        public static readonly Key Defaults = Shape.Mapping("defaults", "缺省", Vocabulary.Defaults.Shape);
        public static readonly Key Accept = Shape.Mappings("accept", "忽略", Acceptance.Shape);
        public static readonly Key Items = Shape.Mappings("items", "事项", Item.Shape);
    }

    internal static class HolidayPeriod
    {
        public static readonly Shape Shape = new("period off", "假期");
        public static readonly Key Name = Shape.Text("name", "名称", required: true);
        public static readonly Key Off = Shape.Texts("off", "放假", required: true);
        public static readonly Key Makeup = Shape.Texts("makeup", "调休上班");
    }

    internal static class CalendarOverlay
    {
        public static readonly Shape Shape = new("local days", "本地安排");
        public static readonly Key Name = Shape.Text("name", "名称", required: true);
        public static readonly Key Off = Shape.Texts("off", "放假");
        public static readonly Key Workdays = Shape.Texts("workdays", "上班");
    }

    internal static class Calendar
    {
        public static readonly Shape Shape = new("calendar", "日历");
        public static readonly Key Head = Shape.Text("zhengwu", "政务公开", required: true);
        public static readonly Key Id = Shape.Text("id", "标识");
        public static readonly Key Title = Shape.Text("title", "标题");
        public static readonly Key Year = Shape.Text("year", "年度");
        public static readonly Key Number = Shape.Text("number", "文号");
        public static readonly Key Issued = Shape.Date("issued", "日期");
        public static readonly Key Accept = Shape.Mappings("accept", "忽略", Acceptance.Shape);
        public static readonly Key Periods = Shape.Mappings("periods", "假期", HolidayPeriod.Shape);
        public static readonly Key Overlays = Shape.Mappings("overlays", "本地", CalendarOverlay.Shape);
    }

    /// <summary>Every shape, each once.</summary>
    public static IReadOnlyList<Shape> Shapes { get; } =
    [
        Plan.Shape, Group.Shape, Task.Shape, TaskStage.Shape, Responsibility.Shape, Limit.Shape, LimitQuota.Shape, Milestone.Shape, Form.Shape, Field.Shape, Attachment.Shape,
        Upstream.Shape, Envelope.Shape, Basis.Shape, Acceptance.Shape, Catalog.Shape, Defaults.Shape, Item.Shape, ItemStage.Shape,
        Element.Shape, Channel.Shape, Units.Shape, Unit.Shape, UnitGroup.Shape, Calendar.Shape, HolidayPeriod.Shape, CalendarOverlay.Shape,
    ];
}
