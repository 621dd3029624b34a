namespace Zhengwu.Templates.Tests;

/// <summary>The values of parameters that templates are tried with.</summary>
internal static class Extremes
{
    // What people type, and what nobody should.
    public static readonly string[] Units =
        ["周村区", "  某 市  某 县 ", "“某”\"市\"'局'\\测试", "<b>&某镇</b>: {#}[]", "第一行\r\n第二行\t街道", new('长', 300)];

    public static readonly string[] Levels = ["province", "city", "county", "township"];

    public static readonly string[] Keys = ["zh", "en"];

    /// <summary>A name as the templates write it: in one line.</summary>
    public static string OneLine(string unit) => string.Join(' ', unit.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
