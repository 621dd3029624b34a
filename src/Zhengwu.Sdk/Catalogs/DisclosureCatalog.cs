using Zhengwu.Definitions;

namespace Zhengwu.Catalogs;

/// <summary>A catalog of items disclosed on the unit's own motion (主动公开事项目录).</summary>
public sealed partial record DisclosureCatalog : DefinitionElement
{
    /// <summary>The id; the generated class is named after it.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The title.</summary>
    public Value<string> Title { get; init; } = Value<string>.Absent;

    /// <summary>The body that publishes the catalog (发布机构).</summary>
    public Value<string> Publisher { get; init; } = Value<string>.Absent;

    /// <summary>The region (地区).</summary>
    public Value<string> Region { get; init; } = Value<string>.Absent;

    /// <summary>The publisher's level (层级).</summary>
    public Value<string> Level { get; init; } = Value<string>.Absent;

    /// <summary>The field, an open list (领域), e.g. 养老服务.</summary>
    public Value<string> Field { get; init; } = Value<string>.Absent;

    /// <summary>The version as its owner counts (版本).</summary>
    public Value<string> Version { get; init; } = Value<string>.Absent;

    /// <summary>The first day on which it holds (生效日期).</summary>
    public Value<DateOnly> Effective { get; init; } = Value<DateOnly>.Absent;

    /// <summary>The ids of the catalogs it replaces (替代).</summary>
    public ValueList<Value<string>> Replaces { get; init; }

    /// <summary>The file of the unit directory, relative to this one (单位目录).</summary>
    public Value<string> UnitsFile { get; init; } = Value<string>.Absent;

    /// <summary>Number, dates and attribute of the document (印发); null when the catalog states none.</summary>
    public DocumentEnvelope? Document { get; init; }

    /// <summary>The values that items take where they give none (缺省); null without any.</summary>
    public CatalogDefaults? Defaults { get; init; }

    /// <summary>Acceptances for the whole file.</summary>
    public ValueList<Acceptance> Accepted { get; init; }

    /// <summary>The items in the order written (事项).</summary>
    public ValueList<CatalogItem> Items { get; init; }
}
