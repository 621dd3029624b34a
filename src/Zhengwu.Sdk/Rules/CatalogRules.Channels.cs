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

    private const string OtherChannel = "Other";

    private static void CheckChannelNames(DisclosureCatalog catalog, CheckContext context)
    {
        NamesOnce? unknown = null;
        VisitChannels(catalog, (channel, _, _) =>
        {
            if (channel.KnownId is null && Trimmed(channel.Name) is { } name)
                (unknown ??= new()).Add(name, channel.Name.Source);
        });
        unknown?.Report(ChannelUnknown, context, AdviseOnChannel);
    }

    private static void CheckOtherChannels(DisclosureCatalog catalog, CheckContext context) =>
        VisitChannels(catalog, (channel, owner, stage) =>
        {
            if (channel.KnownId == OtherChannel && !channel.Where.HasText && IsOtherAlone(channel.Name.Text!))
                context.Report(OtherChannelUnnamed, channel.Name, channel, Named(owner, stage), Excerpt.Of(channel.Name.Text!));
        });

    /// <summary>Visits the channels that a catalog writes out, each once, with the defaults or the item, and the stage, that write them.</summary>
    private static void VisitChannels(DisclosureCatalog catalog, Action<Channel, InheritableCells, ItemStage?> visit)
    {
        if (catalog.Defaults is { } defaults)
            VisitChannels(defaults.Channels, defaults, null, visit);
        foreach (var item in catalog.Items)
        {
            VisitChannels(item.Channels, item, null, visit);
            foreach (var stage in item.Stages)
                VisitChannels(stage.Channels, item, stage, visit);
        }
    }

    private static void VisitChannels(Value<ValueList<Channel>> channels, InheritableCells owner, ItemStage? stage, Action<Channel, InheritableCells, ItemStage?> visit)
    {
        if (channels.State != ValueState.Given)
            return;
        foreach (var channel in channels.Parsed)
            visit(channel, owner, stage);
    }

    // ■其他：___, 其他渠道: nothing but the word, its box and its line to fill in.
    private static bool IsOtherAlone(string name)
    {
        var words = TextFold.Fold(name);
        var end = words.IndexOf("其他", StringComparison.Ordinal) + 2;
        return end < 2 || words.Substring(end).Trim(':', '_', '(', ')', '-') is "" or "渠道" or "方式";
    }

    private static Bilingual AdviseOnChannel(string name)
    {
        var parts = ChannelDictionary.Read(name);
        if (parts.Count > 1)
        {
            var list = $"[{string.Join(", ", parts.Select(part => part.Name))}]";
            return new($"几个渠道请写成列表：{list}。", $"Write several channels as a list: {list}. ");
        }
        return Spelling.DidYouMean(Spelling.Nearest(name, ChannelDictionary.All.Select(channel => channel.Name), Spelling.OfNames));
    }
}
