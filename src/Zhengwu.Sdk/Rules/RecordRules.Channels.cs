using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Channels.</content>
internal static partial class RecordRules
{
    public static readonly Rule ChannelMissing = new("ZW4030", Severity.Error,
        new("目录承诺的渠道没有用", "Promised channel not used"),
        new("目录要求在“{0}”公开，记录里没有这个渠道。", "The catalog promises '{0}', which the record does not name."),
        new("请在这个渠道补发，或者先改目录。", "Publish it there as well, or change the catalog first."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第二十三条", "Regulation on Open Government Information, article 23"),
    };

    public static readonly Rule MainSiteMissing = new("ZW4031", Severity.Error,
        new("没有在政府网站公开", "Not on the government website"),
        new("目录要求在“{0}”公开，记录里没有。", "The catalog promises '{0}', which the record does not name."),
        new("政府网站是公开的第一平台，请补发。", "The government website is the main platform; publish it there."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第二十四条", "Regulation on Open Government Information, article 24"),
    };

    public static readonly Rule ChannelLate = new("ZW4032", Severity.Warning,
        new("有的渠道发晚了", "Channel used too late"),
        new("“{0}”在{1}公开，晚于到期日{2}（时限“{3}”，按{4}计算）。", "'{0}' was used on {1}, after the due day {2} (limit '{3}', by {4})."),
        new("目录承诺的渠道都应当按时公开，请说明原因。", "Every promised channel is to be used in time; state the reason."));

    public static readonly Rule ChannelNotPromised = new("ZW4033", Severity.Info,
        new("用了目录以外的渠道", "Channel that the catalog does not promise"),
        new("目录没有写“{0}”这个渠道。", "The catalog does not promise the channel '{0}'."),
        new("可以多用渠道；长期使用的，补进目录。", "More channels are welcome; add a lasting one to the catalog."));

    public static readonly Rule ChannelWithoutAddress = new("ZW4034", Severity.Info,
        new("网站渠道没有网址", "Website without an address"),
        new("“{0}”没有写网址。", "'{0}' has no address."),
        new("请在“位置”里写页面的网址，便于核查。", "Give the page's address under 'where', so that it can be checked."));
}
