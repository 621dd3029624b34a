namespace Zhengwu.Definitions;

/// <summary>What stands around a document's text: number, dates, issuer, disclosure attribute (印发信息).</summary>
public sealed record DocumentEnvelope : DefinitionElement
{
    /// <summary>The issuing unit (单位).</summary>
    public Value<string> Issuer { get; init; } = Value<string>.Absent;

    /// <summary>The document number (文号), e.g. 周政办字〔2024〕9号.</summary>
    public Value<string> Number { get; init; } = Value<string>.Absent;

    /// <summary>The day on which the document was made (成文日期).</summary>
    public Value<DateOnly> Date { get; init; } = Value<DateOnly>.Absent;

    /// <summary>The day on which it was published (发布日期).</summary>
    public Value<DateOnly> Published { get; init; } = Value<DateOnly>.Absent;

    /// <summary>The main addressees (主送).</summary>
    public Value<string> Addressees { get; init; } = Value<string>.Absent;

    /// <summary>The disclosure attribute (公开属性), e.g. 此件公开发布.</summary>
    public Value<string> Attribute { get; init; } = Value<string>.Absent;

    /// <summary>The index number (索引号).</summary>
    public Value<string> Index { get; init; } = Value<string>.Absent;

    /// <summary>The topic class of the site (组配分类).</summary>
    public Value<string> Topic { get; init; } = Value<string>.Absent;

    /// <summary>The publishing body (发布机构).</summary>
    public Value<string> Publisher { get; init; } = Value<string>.Absent;

    /// <summary>The day on which the document ceases (废止日期).</summary>
    public Value<DateOnly> Expires { get; init; } = Value<DateOnly>.Absent;

    /// <summary>The way of disclosure as printed (公开方式).</summary>
    public Value<string> Method { get; init; } = Value<string>.Absent;

    /// <summary>The validity as printed (有效性).</summary>
    public Value<string> Validity { get; init; } = Value<string>.Absent;

    /// <summary>The view count as printed (浏览次数).</summary>
    public Value<string> Views { get; init; } = Value<string>.Absent;

    /// <summary>Where the site took the text from (信息来源).</summary>
    public Value<string> Origin { get; init; } = Value<string>.Absent;
}
