using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Levels of government, of items and of the publisher.</content>
internal static partial class CatalogRules
{
    public static readonly Rule LevelTooHigh = new("ZW1019", Severity.Warning,
        new("公开层级高于发布机构", "Level above the publisher's"),
        new("{0}的公开层级“{1}”高于发布机构的层级“{2}”。", "{0} is disclosed at level '{1}', above the publisher's level '{2}'."),
        new("上级的事项由上级公开；请改正公开层级，或改正发布机构的“层级”。", "What belongs to a higher level is published there; correct the item's level, or the publisher's."));

    public static readonly Rule LevelUnknown = new("ZW1024", Severity.Info,
        new("层级不认识", "Level not known"),
        new("层级“{0}”不认识（共 {1} 处），不参与层级比较。", "The level '{0}' is not known (places: {1}) and takes no part in comparisons."),
        new("{2}通用的写法：国家级、省级、市级、县级、乡级、村级；别的写法照原文保留。", "{2}Usual are 国家级, 省级, 市级, 县级, 乡级 and 村级; others are kept as written."));
}
