using System.CommandLine;
using Zhengwu.Deadlines;

namespace Zhengwu.Cli.Limits;

/// <summary>Where a phrase stands, as the command line says it.</summary>
internal static class LimitPlace
{
    public const string Name = "in";
    public const string Description = "写在哪里，决定没有年份的日期怎样读 / Where it stands, which decides how a date without a year is read";

    private static readonly string[] Words = ["none", "plan", "catalog"];

    /// <summary>The words as help pages list them.</summary>
    public static string Values => string.Join('|', Words);

    public static Option<string> Option() => CommonOptions.OneOf("--" + Name, Description, Words);

    /// <summary>The place of a word; null when there is none of that name.</summary>
    public static LimitContext? Read(string word) => Array.IndexOf(Words, word) is >= 0 and var index ? (LimitContext)index : null;
}
