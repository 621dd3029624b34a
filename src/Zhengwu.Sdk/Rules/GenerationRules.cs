using Zhengwu.Definitions;

namespace Zhengwu.Rules;

/// <summary>The rules (ZW3xxx) about what code is generated from. Each is defined beside its check, in the file of its topic.</summary>
internal static partial class GenerationRules
{
    // Not an initializer: the rules stand in several files, and nothing says which file's fields come first.

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<Rule> All => field ??=
    [
        IllegalName,      // ZW3001  Members
        SameName,         // ZW3002  Members
        ReservedName,     // ZW3003  Members
        ContainerName,    // ZW3004  Members
        CaseOnly,         // ZW3005  Members
        TaskNameless,     // ZW3006  Members
        SameClass,        // ZW3007  Classes
        ItemNameless,     // ZW3008  Members
        CompilerTooOld,   // ZW3009  Setup
        FileNameless,     // ZW3010  Classes
        RecordsLeftOut,   // ZW3011  Setup
    ];

    /// <summary>The checks in running order; each names the rule that it reports, or the first of several.</summary>
    public static IReadOnlyList<RuleCheck<Definition>> Checks => field ??=
    [
        new(FileNameless, CheckClassName),
        new(SameClass, CheckClassIsAlone),
        new(IllegalName, CheckMembers),
    ];
}
