namespace Zhengwu.Deadlines;

/// <summary>The holidays as texts call them.</summary>
internal static class Holidays
{
    private static readonly string[] Names = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

    /// <summary>The name that notices use: 国庆 is 国庆节, 五一 is 劳动节.</summary>
    public static string FullName(string text) => text switch
    {
        "五一" or "五一节" or "五一劳动节" => "劳动节",
        "十一" or "国庆长假" => "国庆节",
        "新年" or "新年元旦" or "元旦节" => "元旦",
        "年" or "农历新年" or "除夕" => "春节",
        _ => Array.Find(Names, name => name == text || name == text + "节") ?? text,
    };
}
