using Zhengwu.Findings;

namespace Zhengwu.Cli.Diff;

/// <summary>What cells are called in a comparison.</summary>
internal static class CellNames
{
    public static readonly Bilingual Title = new("标题", "title");
    public static readonly Bilingual Number = new("序号", "number");
    public static readonly Bilingual Group = new("分组", "group");
    public static readonly Bilingual Requirement = new("要求", "requirement");
    public static readonly Bilingual Content = new("内容", "content");
    public static readonly Bilingual Units = new("责任", "units");
    public static readonly Bilingual Subject = new("主体", "subject");
    public static readonly Bilingual Deadline = new("时限", "deadline");
    public static readonly Bilingual Quota = new("频次", "quota");
    public static readonly Bilingual Receiver = new("接收", "receiver");
    public static readonly Bilingual Scope = new("适用", "scope");
    public static readonly Bilingual Exception = new("例外", "exception");
    public static readonly Bilingual Report = new("报送", "report");
    public static readonly Bilingual Basis = new("依据", "basis");
    public static readonly Bilingual Method = new("方式", "method");
    public static readonly Bilingual Channels = new("渠道", "channels");
    public static readonly Bilingual Section = new("科室", "section");
    public static readonly Bilingual Audience = new("对象", "audience");
    public static readonly Bilingual Level = new("层级", "level");
    public static readonly Bilingual Category = new("类别", "category");
    public static readonly Bilingual Retention = new("保存", "retention");
    public static readonly Bilingual Update = new("更新周期", "update");
    public static readonly Bilingual Openness = new("五公开", "openness");
    public static readonly Bilingual Column = new("栏目", "column");
    public static readonly Bilingual Id = new("标识", "id");
    public static readonly Bilingual Year = new("年度", "year");
    public static readonly Bilingual Version = new("版本", "version");
    public static readonly Bilingual Effective = new("生效日期", "effective");
    public static readonly Bilingual Issuer = new("发文单位", "issuer");
    public static readonly Bilingual DocumentNumber = new("文号", "document number");
    public static readonly Bilingual Date = new("日期", "date");
}
