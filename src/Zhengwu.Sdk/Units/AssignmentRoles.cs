using Zhengwu.Findings;

namespace Zhengwu.Units;

/// <summary>The names of <see cref="AssignmentRole"/>.</summary>
public static class AssignmentRoles
{
    // In the order of the enumeration.
    private static readonly (string Name, Bilingual Words)[] Names =
    [
        ("responsible", new("责任", "responsible")),
        ("lead", new("牵头", "lead")),
        ("carryOut", new("落实", "carry out")),
        ("support", new("配合", "support")),
        ("receiver", new("接收", "receiver")),
    ];

    /// <summary>The name in the tool's output, e.g. <c>carryOut</c>.</summary>
    public static string NameOf(AssignmentRole role) => Names[(int)role].Name;

    /// <summary>The words for people, e.g. 牵头.</summary>
    public static Bilingual WordsOf(AssignmentRole role) => Names[(int)role].Words;
}
