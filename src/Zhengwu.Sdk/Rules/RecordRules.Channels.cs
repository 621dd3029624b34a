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
}
