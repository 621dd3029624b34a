using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>What fixes of several kinds are called.</summary>
internal static class FixTitles
{
    public static Bilingual ChangeTo(string words) => new($"改为“{words}”", $"Change to '{words}'");

    public static Bilingual Add(string words) => new($"写上“{words}”", $"Put in '{words}'");

    /// <summary>Of a key whose value the author still has to write.</summary>
    public static Bilingual ToFillIn(string words) => new($"补写“{words}”（待填）", $"Put in '{words}', to be filled in");

    public static Bilingual Remove(string words) => new($"删去“{words}”", $"Delete '{words}'");
}
