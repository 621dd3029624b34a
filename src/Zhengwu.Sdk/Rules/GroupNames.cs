using Zhengwu.Definitions;

namespace Zhengwu.Rules;

/// <summary>Compares the names of groups.</summary>
internal static class GroupNames
{
    private static readonly string[] Openings = ["各", "所有", "全体"];

    private static readonly string[] Joints = ["、", ",", "和", "与", "及", "以及", "/"];

    /// <summary>A name without what makes no other group of it: a leading 各, marks and 和 between its words.</summary>
    public static string Plain(string name)
    {
        var plain = Bare(name);
        foreach (var opening in Openings)
        {
            if (plain.StartsWith(opening, StringComparison.Ordinal))
                return plain.Substring(opening.Length);
        }
        return plain;
    }

    /// <summary>A key that names share when they hold the same words in another order (各区直部门, 区直各部门).</summary>
    public static string AnyOrder(string name)
    {
        var letters = Bare(name).Replace("人民政府", "政府").ToCharArray();
        Array.Sort(letters);
        return new string(letters);
    }

    private static string Bare(string name)
    {
        var folded = TextFold.Fold(name);
        foreach (var joint in Joints)
            folded = folded.Replace(joint, "");
        return folded;
    }
}
