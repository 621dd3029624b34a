#pragma warning disable CA1002, CA1812, CA2227 // plain classes as the reflection deserializer wants them

namespace Zhengwu.Benchmarks;

/// <summary>The catalog as plain classes, for YamlDotNet's own deserializer: no positions, no findings, no states.</summary>
public sealed class PlainCatalog
{
    public string? 政务公开 { get; set; }

    public string? 标识 { get; set; }

    public string? 标题 { get; set; }

    public string? 发布机构 { get; set; }

    public string? 层级 { get; set; }

    public string? 版本 { get; set; }

    public PlainItem? 缺省 { get; set; }

    public List<PlainItem> 事项 { get; set; } = [];
}

public sealed class PlainItem
{
    public string? 标识 { get; set; }

    public string? 序号 { get; set; }

    public List<string> 路径 { get; set; } = [];

    public string? 主体 { get; set; }

    public List<PlainElement> 要素 { get; set; } = [];

    public List<PlainBasis> 依据 { get; set; } = [];

    public string? 时限 { get; set; }

    public string? 方式 { get; set; }

    public List<string> 渠道 { get; set; } = [];

    public string? 责任 { get; set; }

    public string? 对象 { get; set; }

    public string? 类别 { get; set; }
}

public sealed class PlainElement
{
    public string? 标识 { get; set; }

    public string? 名称 { get; set; }

    public string? 类型 { get; set; }

    public string? 必填 { get; set; }
}

public sealed class PlainBasis
{
    public string? 法规 { get; set; }

    public string? 条款 { get; set; }

    public string? 文号 { get; set; }
}
