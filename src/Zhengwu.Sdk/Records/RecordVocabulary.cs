using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>Every property of a record's JSON form and every word of its closed lists, in Chinese and English: the only place where they are spelled.</summary>
internal static class RecordVocabulary
{
    public static readonly Bilingual Item = new("事项", "item");
    public static readonly Bilingual Stage = new("阶段", "stage");
    public static readonly Bilingual Elements = new("要素", "elements");

    // In the order of the enumeration; the record itself has no name.
    private static readonly Bilingual?[] Parts =
    [
        null, Item, Stage, new("编号", "id"), new("单位", "unit"), new("标题", "title"), new("文号", "documentNumber"), new("索引号", "indexNumber"),
        new("形成日期", "formedOn"), new("起算日期", "events"), new("定时限日期", "limitFixedOn"), new("公开日期", "publishedOn"), new("方式", "method"),
        new("不予公开", "withholding"), new("渠道", "channels"), new("审核", "reviews"), new("保密审查", "secrecy"), new("有效性", "validity"),
        new("废止日期", "expiresOn"), new("撤回", "withdrawal"), new("决定变更日期", "decisionChangedOn"), new("公示期", "display"),
        new("解读", "explanation"), new("被解读文件", "explains"), Elements,
    ];

    /// <summary>The property of a part; null for the record as a whole.</summary>
    public static Bilingual? NameOf(RecordPart part) => Parts[(int)part];
}
