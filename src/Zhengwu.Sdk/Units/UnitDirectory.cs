using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>The units and groups that a plan or catalog speaks of (单位目录).</summary>
public sealed partial record UnitDirectory : DefinitionElement
{
    /// <summary>The id; the generated class is named after it.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The title.</summary>
    public Value<string> Title { get; init; } = Value<string>.Absent;

    /// <summary>The region (地区).</summary>
    public Value<string> Region { get; init; } = Value<string>.Absent;

    /// <summary>The level of the region's government (层级).</summary>
    public Value<string> Level { get; init; } = Value<string>.Absent;

    /// <summary>Acceptances for the whole file.</summary>
    public ValueList<Acceptance> Accepted { get; init; }

    /// <summary>The units, in the order written.</summary>
    public ValueList<Unit> Units { get; init; }

    /// <summary>The groups, in the order written.</summary>
    public ValueList<UnitGroup> Groups { get; init; }
}

/// <summary>One unit (单位).</summary>
public sealed record Unit : DefinitionElement
{
    /// <summary>The id; the generated member is named after it.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The formal name (名称).</summary>
    public Value<string> Name { get; init; } = Value<string>.Absent;

    /// <summary>Other names of the same unit, such as short ones (别名).</summary>
    public ValueList<Value<string>> Aliases { get; init; }

    /// <summary>What kind of unit it is, an open list: 部门, 镇, 街道, 开发区 … (类别).</summary>
    public Value<string> Kind { get; init; } = Value<string>.Absent;

    /// <summary>Its level (层级).</summary>
    public Value<string> Level { get; init; } = Value<string>.Absent;

    /// <summary>The unit above it, by name or id (上级).</summary>
    public Value<string> Parent { get; init; } = Value<string>.Absent;

    /// <summary>Further names under which the same body acts (加挂), e.g. 区大数据局 for 区政府办公室.</summary>
    public ValueList<Value<string>> SecondNames { get; init; }

    /// <summary>Its inner sections (科室).</summary>
    public ValueList<Value<string>> Sections { get; init; }

    /// <summary>A remark (备注).</summary>
    public Value<string> Remark { get; init; } = Value<string>.Absent;

    /// <summary>Acceptances for this unit.</summary>
    public ValueList<Acceptance> Accepted { get; init; }
}

/// <summary>A set of units under one name (单位分组).</summary>
public sealed record UnitGroup : DefinitionElement
{
    /// <summary>The id; the generated member is named after it.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The name (名称), e.g. 各镇（街道）.</summary>
    public Value<string> Name { get; init; } = Value<string>.Absent;

    /// <summary>Other ways to write it (别名).</summary>
    public ValueList<Value<string>> Aliases { get; init; }

    /// <summary>Its members, units or groups, by name or id (成员).</summary>
    public ValueList<Value<string>> Members { get; init; }

    /// <summary>Kinds of unit whose every unit is a member (类别).</summary>
    public ValueList<Value<string>> Kinds { get; init; }

    /// <summary>Whether the document leaves the membership open (开放), as 有关部门单位 does.</summary>
    public Value<bool> IsOpen { get; init; } = Value<bool>.Absent;

    /// <summary>A remark (备注).</summary>
    public Value<string> Remark { get; init; } = Value<string>.Absent;

    /// <summary>Acceptances for this group.</summary>
    public ValueList<Acceptance> Accepted { get; init; }
}
