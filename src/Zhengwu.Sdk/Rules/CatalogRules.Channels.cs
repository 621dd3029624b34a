using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>The names of channels.</content>
internal static partial class CatalogRules
{
    public static readonly Rule ChannelUnknown = new("ZW1013", Severity.Info,
        new("渠道不在词典里", "Channel not in the dictionary"),
        new("渠道“{0}”不在渠道词典里（共 {1} 处）。", "The channel '{0}' is not in the dictionary (places: {1})."),
        new("{2}本地自有的渠道可以保留，照原文处理。", "{2}A channel of your own may stay; it is kept as written."));

    public static readonly Rule OtherChannelUnnamed = new("ZW1014", Severity.Warning,
        new("“其他”渠道没有名称", "Channel 'other' without a name"),
        new("{0}选了渠道“{1}”，没有写明是什么。", "{0} has the channel '{1}' and does not say which."),
        new("请写成“其他：名称”，或在“位置”里写明；没有用到的请删去。", "Write 其他： and its name, or fill in 'where'; delete it if it is not used."));
}
