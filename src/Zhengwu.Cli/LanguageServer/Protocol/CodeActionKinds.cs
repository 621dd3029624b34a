namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>The kinds of action that the server knows.</summary>
internal static class CodeActionKinds
{
    public const string QuickFix = "quickfix";

    /// <summary>Whether quick fixes are among the kinds that are wanted: a kind stands for all below it, the empty one for all there are.</summary>
    public static bool WantsQuickFixes(string[]? only) => only is null || only.Contains(QuickFix) || only.Contains("");
}
