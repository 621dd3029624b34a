using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Catalogs;

/// <summary>How information is disclosed (公开方式).</summary>
public enum DisclosureMethod
{
    /// <summary>On the unit's own motion (主动公开).</summary>
    Proactive,

    /// <summary>On request (依申请公开).</summary>
    OnRequest,
}

/// <summary>Why an item is in the catalog (事项类别).</summary>
public enum ItemCategory
{
    /// <summary>A law orders its disclosure (法定公开).</summary>
    Statutory,

    /// <summary>No law does; disclosed after careful review (其他事项).</summary>
    Other,
}

/// <summary>The phases of government work that are to be open (五公开).</summary>
public enum OpennessPhase
{
    /// <summary>Decisions (决策公开).</summary>
    Decision,

    /// <summary>Carrying out (执行公开).</summary>
    Execution,

    /// <summary>Administration (管理公开).</summary>
    Management,

    /// <summary>Services (服务公开).</summary>
    Service,

    /// <summary>Results (结果公开).</summary>
    Result,
}

/// <summary>The cells that a catalog's defaults may set for all items, and each item for itself.</summary>
public abstract record InheritableCells : DefinitionElement
{
    private protected InheritableCells()
    {
    }

    /// <summary>Who discloses (公开主体).</summary>
    public Value<Assignment> Subject { get; init; } = Value<Assignment>.Absent;

    /// <summary>The law that orders or allows it (公开依据).</summary>
    public Value<ValueList<LegalBasis>> Basis { get; init; } = Value<ValueList<LegalBasis>>.Absent;

    /// <summary>By when (公开时限).</summary>
    public Value<Limit> Deadline { get; init; } = Value<Limit>.Absent;

    /// <summary>How (公开方式); tables with two columns can tick both.</summary>
    public Value<ValueList<DisclosureMethod>> Method { get; init; } = Value<ValueList<DisclosureMethod>>.Absent;

    /// <summary>Where (公开渠道和载体).</summary>
    public Value<ValueList<Channel>> Channels { get; init; } = Value<ValueList<Channel>>.Absent;

    /// <summary>The inner section that answers for it (责任科室).</summary>
    public Value<string> Responsible { get; init; } = Value<string>.Absent;

    /// <summary>For whom, an open list (公开对象): 全社会, 特定群体 …</summary>
    public Value<ValueList<string>> Audience { get; init; } = Value<ValueList<string>>.Absent;

    /// <summary>At which levels of government, an open list (公开层级).</summary>
    public Value<ValueList<string>> Level { get; init; } = Value<ValueList<string>>.Absent;

    /// <summary>Statutory or other (事项类别).</summary>
    public Value<ItemCategory> Category { get; init; } = Value<ItemCategory>.Absent;

    /// <summary>How long it stays published (保存期限).</summary>
    public Value<string> Retention { get; init; } = Value<string>.Absent;

    /// <summary>How often it is brought up to date (更新周期).</summary>
    public Value<string> Update { get; init; } = Value<string>.Absent;

    /// <summary>Which of the five phases it opens (五公开).</summary>
    public Value<ValueList<OpennessPhase>> Openness { get; init; } = Value<ValueList<OpennessPhase>>.Absent;
}

/// <summary>The values that items take where they give none (缺省).</summary>
public sealed record CatalogDefaults : InheritableCells;

/// <summary>One item of a catalog (公开事项).</summary>
public sealed record CatalogItem : InheritableCells
{
    /// <summary>The id; the generated member is named after it. It stays when the title changes.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The number as printed (序号).</summary>
    public Value<string> Number { get; init; } = Value<string>.Absent;

    /// <summary>The names from the first level to the last, one to six (一级事项、二级事项…).</summary>
    public ValueList<Value<string>> Path { get; init; }

    /// <summary>The content as running text (公开内容).</summary>
    public Value<string> Content { get; init; } = Value<string>.Absent;

    /// <summary>The content element by element (要素).</summary>
    public ValueList<ContentElement> Elements { get; init; }

    /// <summary>The record of the review that let an item without legal duty into the catalog (审核).</summary>
    public Value<string> Review { get; init; } = Value<string>.Absent;

    /// <summary>The column of the website (栏目), as printed.</summary>
    public Value<string> Column { get; init; } = Value<string>.Absent;

    /// <summary>The address of the column (链接).</summary>
    public Value<string> Link { get; init; } = Value<string>.Absent;

    /// <summary>The duty it belongs to (对应职责).</summary>
    public Value<string> Duty { get; init; } = Value<string>.Absent;

    /// <summary>The matching item of village affairs (村务事项).</summary>
    public Value<string> VillageItem { get; init; } = Value<string>.Absent;

    /// <summary>A phone for questions (咨询电话).</summary>
    public Value<string> Phone { get; init; } = Value<string>.Absent;

    /// <summary>A phone for complaints (监督电话).</summary>
    public Value<string> Complaints { get; init; } = Value<string>.Absent;

    /// <summary>The fields it belongs to, an open list (领域).</summary>
    public ValueList<Value<string>> Fields { get; init; }

    /// <summary>Its stages (阶段), each with content, limit, channels and basis of its own.</summary>
    public ValueList<ItemStage> Stages { get; init; }

    /// <summary>What kind of document its records are, an open list (文种): 规范性文件, 政策文件, 行政处罚决定 …</summary>
    public Value<string> DocumentKind { get; init; } = Value<string>.Absent;

    /// <summary>By when a document is to be explained (解读), e.g. 与文件同步 or 文件公布之日起3个工作日内.</summary>
    public Value<Limit> Explanation { get; init; } = Value<Limit>.Absent;

    /// <summary>A remark (备注).</summary>
    public Value<string> Remark { get; init; } = Value<string>.Absent;

    /// <summary>Acceptances for the item.</summary>
    public ValueList<Acceptance> Accepted { get; init; }

    /// <summary>The name of the last level; empty when the path is.</summary>
    public string Name => Path.IsEmpty ? "" : Path[Path.Count - 1].Text ?? "";
}

/// <summary>One stage of an item (阶段), e.g. the notice before an approval.</summary>
public sealed record ItemStage : DefinitionElement
{
    /// <summary>The id.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The name, e.g. 批前公示.</summary>
    public Value<string> Name { get; init; } = Value<string>.Absent;

    /// <summary>The content as running text.</summary>
    public Value<string> Content { get; init; } = Value<string>.Absent;

    /// <summary>The content element by element.</summary>
    public ValueList<ContentElement> Elements { get; init; }

    /// <summary>By when.</summary>
    public Value<Limit> Deadline { get; init; } = Value<Limit>.Absent;

    /// <summary>How, where not as the item.</summary>
    public Value<ValueList<DisclosureMethod>> Method { get; init; } = Value<ValueList<DisclosureMethod>>.Absent;

    /// <summary>Where, where not as the item.</summary>
    public Value<ValueList<Channel>> Channels { get; init; } = Value<ValueList<Channel>>.Absent;

    /// <summary>The law of this stage.</summary>
    public Value<ValueList<LegalBasis>> Basis { get; init; } = Value<ValueList<LegalBasis>>.Absent;

    /// <summary>For whom, where not as the item.</summary>
    public Value<ValueList<string>> Audience { get; init; } = Value<ValueList<string>>.Absent;
}

/// <summary>One element of an item's content (要素).</summary>
public sealed record ContentElement : DefinitionElement
{
    /// <summary>The id; without one the element is checked but has no typed member.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The name.</summary>
    public Value<string> Name { get; init; } = Value<string>.Absent;

    /// <summary>The kind of value; text where none is given.</summary>
    public Value<FieldType> Type { get; init; } = Value<FieldType>.Absent;

    /// <summary>Whether it must be there (必填); it must where nothing is said.</summary>
    public Value<bool> IsRequired { get; init; } = Value<bool>.Absent;

    /// <summary>A hint for those who fill it in.</summary>
    public Value<string> Hint { get; init; } = Value<string>.Absent;

    /// <summary>Whether it lawfully carries a person's name (含姓名), such as that of a head or of a person who is to receive something; it does not where nothing is said.</summary>
    public Value<bool> CarriesName { get; init; } = Value<bool>.Absent;
}

/// <summary>A channel of disclosure (公开渠道和载体), as written and as known.</summary>
public sealed record Channel : DefinitionElement
{
    internal Channel()
    {
    }

    /// <summary>The name as written; <see cref="Value{T}.Parsed"/> is the same text.</summary>
    public Value<string> Name { get; internal init; } = Value<string>.Absent;

    /// <summary>Whether the box is marked as a must (必选); it is where nothing is said.</summary>
    public Value<bool> IsRequired { get; init; } = Value<bool>.Absent;

    /// <summary>Where exactly, e.g. a site or a board (位置).</summary>
    public Value<string> Where { get; init; } = Value<string>.Absent;

    /// <summary>The known channel that the name means, e.g. <c>GovernmentWebsite</c>; null when the dictionary has none.</summary>
    public string? KnownId { get; internal init; }

    /// <summary>The channel of a name.</summary>
    public static Channel Of(string name) => Named(Value.Of(name));

    internal static Channel Named(Value<string> name) =>
        new() { Name = name, KnownId = name.Text is { } text ? ChannelDictionary.FindId(text) : null };
}
