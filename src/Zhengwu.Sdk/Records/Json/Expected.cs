using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Records;

/// <summary>What a value of a record's JSON form should be, in the words of a finding.</summary>
internal static class Expected
{
    public static readonly Bilingual Text = new("文字", "a text");
    public static readonly Bilingual WholeText = new("完整的文字（现在的文字里有半个字符）", "a whole text (this one holds half a character)");
    public static readonly Bilingual Name = new("名称", "a name");
    public static readonly Bilingual Object = new("对象（花括号）", "an object in braces");
    public static readonly Bilingual Array = new("数组（方括号）", "an array in brackets");
    public static readonly Bilingual Boolean = new("true 或者 false", "true or false");
    public static readonly Bilingual Day = new("日期，如 2026-03-01", "a day, e.g. 2026-03-01");

    private static readonly Bilingual ApproximateDay = new("日期、旬或者月份，如 2026-07-10、2026-07上旬、2026-07", "a day, a ten-day part or a month, e.g. 2026-07-10 or 2026-07");
    private static readonly Bilingual Number = new("数字", "a number");
    private static readonly Bilingual Money = new("金额，如 1200（元）或“12.5万元”", "an amount, e.g. 1200 (yuan) or '12.5万元'");
    private static readonly Bilingual List = new("文字的数组", "an array of texts");
    private static readonly Bilingual Table = new("“列”和“行”，或者数组的数组，第一个数组是表头", "'columns' and 'rows', or an array of arrays with the headings first");
    private static readonly Bilingual Link = new("网址，或者“网址”和“文字”", "an address, or 'address' and 'text'");
    private static readonly Bilingual File = new("文件名，或者“名称”和“网址”", "a file name, or 'name' and 'address'");

    public static Bilingual Of(FieldType type) => type switch
    {
        FieldType.Table => Table,
        FieldType.Link => Link,
        FieldType.File => File,
        FieldType.Date => Day,
        FieldType.PartialDate => ApproximateDay,
        FieldType.Number => Number,
        FieldType.Money => Money,
        FieldType.List => List,
        FieldType.Boolean => Boolean,
        _ => Text,
    };

    public static Bilingual OneOf(JsonNames words) => new($"以下之一：{words.All.Chinese}", $"one of: {words.All.English}");
}
