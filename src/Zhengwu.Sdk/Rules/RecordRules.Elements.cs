using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Elements and the title.</content>
internal static partial class RecordRules
{
    public static readonly Rule ElementMissing = new("ZW4010", Severity.Error,
        new("要素没有填写", "Element missing"),
        new("要素“{0}”没有填写。", "The element '{0}' is missing."),
        new("目录要求公开这一项，请补上。", "The catalog asks for it; fill it in."));

    public static readonly Rule HintAsValue = new("ZW4011", Severity.Error,
        new("把填写提示当成了内容", "The hint was handed in as the value"),
        new("“{0}”里是填写提示，不是内容。", "'{0}' holds the hint and no content."),
        new("请填写实际内容；没有内容可填的，留空。", "Fill in the content, or leave it empty where there is none."));

    public static readonly Rule OptionUnknown = new("ZW4012", Severity.Error,
        new("不在可选范围内", "Not one of the choices"),
        new("“{0}”填写的不在可选范围内：{1}。", "'{0}' is none of the choices: {1}."),
        new("请从可选的里面选一个。", "Take one of the choices."));

    public static readonly Rule LinkNotWeb = new("ZW4013", Severity.Error,
        new("链接打不开", "Link that no browser opens"),
        new("“{0}”的链接不是完整的网址。", "The link of '{0}' is no complete web address."),
        new("请写以 http:// 或者 https:// 开头的完整网址。", "Give the complete address, beginning with http:// or https://."));

    public static readonly Rule TitleMissing = new("ZW4014", Severity.Error,
        new("没有标题", "Title missing"),
        new("{0}的记录没有标题。", "The record of {0} has no title."),
        new("请填写“标题”，公众按标题查找。", "Give it a title, by which the public finds it."));

    public static readonly Rule TitleTooLong = new("ZW4015", Severity.Warning,
        new("标题过长", "Title too long"),
        new("标题有 {0} 个字，超过 {1} 个字。", "The title has {0} characters, more than {1}."),
        new("请缩短标题，列表和检索页会截断；可用选项另设上限。", "Shorten it, for lists and search pages cut it; an option sets another limit."));
}
