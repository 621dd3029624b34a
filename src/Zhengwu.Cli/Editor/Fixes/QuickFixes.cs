using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>What an editor can write in place of a fault, by rule.</summary>
internal static class QuickFixes
{
    private static readonly Dictionary<Rule, Func<FixRequest, IEnumerable<QuickFix>>> ByRule = new()
    {
        [TextRules.UnknownKey] = RenameKey,
    };

    /// <summary>The rules that have a fix.</summary>
    public static IReadOnlyCollection<Rule> Rules => ByRule.Keys;

    /// <summary>The fixes of a finding, the likeliest first; none where a person has to decide.</summary>
    public static IReadOnlyList<QuickFix> For(FixRequest request) =>
        ByRule.TryGetValue(request.Finding.Rule, out var fixes) ? [.. fixes(request)] : [];

    private static IEnumerable<QuickFix> RenameKey(FixRequest request)
    {
        if (NodePlace.At(request.File, request.Finding.Span.Start) is not { IsValue: false } place)
            yield break;
        var names = place.Shape.Keys.Select(key => key.Name.In(request.File.KeyLanguage));
        if (Spelling.Nearest(request.Written, names) is { } name)
            yield return new(new($"改为“{name}”", $"Change to '{name}'"), request.File, [new(request.Finding.Span, name)]);
    }
}
