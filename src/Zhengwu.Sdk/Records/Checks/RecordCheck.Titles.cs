using System.Runtime.CompilerServices;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>The title.</content>
public ref partial struct RecordCheck
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CheckTitle()
    {
        if (!IsSeen(_draft.Title) || _draft.Title.Length > _context.Options.LongestTitle)
            ReportTitle();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportTitle()
    {
        if (_draft.Title is { } title && title.Length > _context.Options.LongestTitle)
            Report(RecordRules.TitleTooLong, RecordPart.Title, title.Length, _context.Options.LongestTitle);
        else if (!_terms.IsForm && string.IsNullOrWhiteSpace(_draft.Title))
            Report(RecordRules.TitleMissing, RecordPart.Title, _terms.Name);
    }
}
