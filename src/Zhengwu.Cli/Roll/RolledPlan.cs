using System.Globalization;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Roll;

/// <summary>The new plan's text, and what there is to say about it.</summary>
internal sealed record RolledPlan(string Text, IReadOnlyList<RollNote> Notes)
{
    /// <summary>One line about the whole.</summary>
    public Bilingual Summary
    {
        get
        {
            var decisions = Notes.Count(note => note.IsDecision);
            return new(
                string.Format(CultureInfo.InvariantCulture, "已写好；{0} 处请决定，{1} 处改动已列出。", decisions, Notes.Count - decisions),
                string.Format(CultureInfo.InvariantCulture, "written; {0} places to decide, {1} changes listed.", decisions, Notes.Count - decisions));
        }
    }
}
