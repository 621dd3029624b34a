using Zhengwu.Cli.Check;
using Zhengwu.Cli.Editor.Fixes;
using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Findings;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>What mends the findings at a place (快速修复).</summary>
internal static class Actions
{
    // Each fix is tried before it is offered; nobody picks from more, and who marks the whole file must not wait for them.
    private const int MostFindings = 16;

    public static CodeAction[] At(Snapshot snapshot, OpenFile file, Protocol.Range range, Language language)
    {
        var span = file.Lines.SpanOf(range);
        var touched = snapshot.FindingsIn(file).Where(weighed => weighed.Finding.Span.Start <= span.End && weighed.Finding.Span.End >= span.Start);
        return [.. touched.Take(MostFindings).SelectMany(weighed => Of(weighed, snapshot, file, language))];
    }

    private static IEnumerable<CodeAction> Of(WeighedFinding weighed, Snapshot snapshot, OpenFile file, Language language)
    {
        var diagnostic = Publisher.ToDiagnostic(weighed, file.Lines, language);
        var request = new FixRequest(weighed.Finding, file.Read(), snapshot.Set()) { Options = snapshot.Options };
        return QuickFixes.For(request)
            .Select((fix, index) => new CodeAction(fix.Title.In(language), CodeActionKinds.QuickFix, [diagnostic], IsPreferred: index == 0 && !fix.IsForm, ToEdit(fix, snapshot)));
    }

    private static WorkspaceEdit ToEdit(QuickFix fix, Snapshot snapshot)
    {
        var lines = snapshot.LinesOf(fix.File);
        return new(new(StringComparer.Ordinal) { [snapshot.UriOf(fix.File)] = [.. fix.Edits.Select(edit => new DocumentEdit(lines.RangeOf(edit.Span), edit.Words))] });
    }
}
