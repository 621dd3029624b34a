using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Tries a fix before it is offered: one that leaves the finding, brings an error or loses a comment never is.</summary>
internal sealed class FixTrial(FixRequest request)
{
    private static readonly Rule[] OpensKeys = [TextRules.UnknownKey, TextRules.Invisible];

    private List<Finding>? _before;

    private List<Finding> Before => _before ??= Standing(request.Set, request.File, request);

    /// <summary>Whether a fix mends the finding and harms nothing.</summary>
    public bool Mends(QuickFix fix)
    {
        if (Apply(fix) is not { } changed)
            return false;
        var set = request.Set.With(fix.File, changed);
        var after = Standing(set, fix.File == request.File ? changed : request.File, request);
        after.RemoveAll(finding => WasHidden(fix, finding));
        return (fix.IsForm ? HasMoved(fix, after) : IsLess(after)) && BringsNoError(fix, changed, set, after);
    }

    /// <summary>The file with a fix put in; null where the fix breaks it.</summary>
    public static Definition? Apply(QuickFix fix)
    {
        if (Overlap(fix.Edits))
            return null;
        var old = fix.File;
        var changed = DefinitionReader.Read(DefinitionText.FromString(old.Path, TextEdits.Apply(old.Text.Content, fix.Edits)));
        return (changed.Tree.IsComplete || !old.Tree.IsComplete) && Comments.AllStay(old, changed) ? changed : null;
    }

    // What stands below a key that was not known was never read: its faults are none that the fix brings.
    private bool WasHidden(QuickFix fix, Finding finding)
    {
        if (!OpensKeys.Contains(request.Finding.Rule) || request.Place is not { IsValue: false, KeyRow: > 0 } place)
            return false;
        var (key, end) = (request.File.Tree.Span(place.KeyRow), request.Nodes.Text.EndOf(request.File.Tree.Next(place.KeyRow)));
        var grown = fix.Edits.Sum(edit => edit.Words.Length - edit.Span.Length);
        return finding.Span.Start > key.End + grown && finding.Span.Start < end + grown;
    }

    // Fewer findings of the rule, and no more of others that weigh as much. Of a file that was not read at all, nobody
    // knew the others.
    private bool IsLess(List<Finding> after) =>
        after.Count(IsOfRule) < Math.Max(1, Before.Count(IsOfRule)) && (IsUnread || after.Count(IsAsGrave) <= Before.Count(IsAsGrave));

    private bool IsAsGrave(Finding finding) =>
        !IsOfRule(finding) && finding.Severity >= Severity.Warning && finding.Severity >= request.Finding.Severity;

    // What is missing is now missing at the place where it is to be filled in.
    private bool HasMoved(QuickFix fix, List<Finding> after)
    {
        if (after.Count(IsOfRule) > Before.Count(IsOfRule))
            return false;
        var start = request.Finding.Span.Start;
        if (fix.File == request.File)
            start += fix.Edits.Where(edit => edit.Span.End <= start).Sum(edit => edit.Words.Length - edit.Span.Length);
        return !after.Exists(finding => IsOfRule(finding) && finding.Span.Start == start);
    }

    private bool IsOfRule(Finding finding) => finding.Rule == request.Finding.Rule;

    private bool BringsNoError(QuickFix fix, Definition changed, DefinitionSet set, List<Finding> after)
    {
        if (IsUnread)
            return changed.Kind is not null;
        return HasNoMoreErrors(Before, after)
            && (fix.File == request.File || HasNoMoreErrors(Standing(request.Set, fix.File, request), Standing(set, changed, request)));
    }

    private bool IsUnread => request.File.Kind is null;

    private static bool HasNoMoreErrors(List<Finding> before, List<Finding> after) =>
        after.Where(finding => finding.Severity == Severity.Error).GroupBy(finding => finding.Rule)
            .All(errors => errors.Count() <= before.Count(finding => finding.Rule == errors.Key));

    private static List<Finding> Standing(DefinitionSet set, Definition file, FixRequest request) =>
        [.. set.Check(file, request.Options).Where(finding => finding.AcceptedBy is null)];

    private static bool Overlap(IReadOnlyList<TextEdit> edits)
    {
        var ordered = edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End).ToList();
        return ordered.Zip(ordered.Skip(1)).Any(pair => pair.Second.Span.Start < pair.First.Span.End || pair.First.Span == pair.Second.Span);
    }
}
