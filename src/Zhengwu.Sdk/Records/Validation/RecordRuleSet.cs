using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Which rules about a record are asked.</summary>
public readonly record struct RecordRuleSet
{
    private readonly ulong _left;

    private RecordRuleSet(ulong left) => _left = left;

    /// <summary>Every rule; the default value.</summary>
    public static RecordRuleSet All => default;

    /// <summary>The rules of some codes.</summary>
    /// <exception cref="ArgumentException">A code is no rule about one record.</exception>
    public static RecordRuleSet Only(params string[] codes) => new(~Union(codes));

    /// <summary>The same without some codes.</summary>
    /// <exception cref="ArgumentException">A code is no rule about one record.</exception>
    public RecordRuleSet Without(params string[] codes) => new(_left | Union(codes));

    /// <summary>Whether a rule is asked.</summary>
    public bool Includes(Rule rule) => (RecordRules.BitOf(rule) & ~_left) != 0;

    /// <summary>Whether any rule of a group is asked.</summary>
    internal bool IncludesAny(ulong bits) => (bits & ~_left) != 0;

    private static ulong Union(string[] codes)
    {
        var bits = 0UL;
        foreach (var code in codes)
            bits |= RuleRegister.Find(code) is { } rule && RecordRules.BitOf(rule) is > 0 and var bit ? bit : throw new ArgumentException($"{code} is no rule about one record.", nameof(codes));
        return bits;
    }
}
