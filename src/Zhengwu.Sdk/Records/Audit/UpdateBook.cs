using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Columns and items that went too long without an update. Of each record it keeps the day.</summary>
internal sealed class UpdateBook(RecordContext context, AuditOptions options) : AuditBook
{
    private readonly Dictionary<(string Place, string Unit), UpdateLine> _lines = [];

    public override IEnumerable<AuditFinding> Add(AuditEntry entry)
    {
        if (entry.Terms.IsForm || entry.Draft.PublishedOn is not { } published || entry.Draft.Method == PublicationMethod.Withheld)
            return [];
        if (RhythmOf(entry) is not { } rhythm)
            return [];
        if (!_lines.TryGetValue((rhythm.Place, rhythm.Unit), out var line))
            _lines.Add((rhythm.Place, rhythm.Unit), line = new(entry.Terms, rhythm));
        line.Days[published] = entry.Key;
        return [];
    }

    public override IEnumerable<AuditFinding> Complete() => _lines.Values.SelectMany(line => line.Gaps(context.Today));

    // A cycle of the catalog binds the unit's own item; without one the column as a whole is looked at, whoever fills it.
    private UpdateRhythm? RhythmOf(AuditEntry entry)
    {
        var updates = entry.Terms.Updates;
        if (updates.Cycle is { } cycle)
            return new(entry.Terms.Name, AuditEntry.Folded(entry.Draft.Unit) ?? "", cycle, null, new($"{updates.Text}", $"updated as the catalog says ({DeadlineFormatter.Format(cycle, Language.English)})"));
        return updates.Kind switch
        {
            ColumnKind.News => WithinAtMost(updates.Column!, options.NewsWithin),
            ColumnKind.Notices => WithinAtMost(updates.Column!, options.NoticesWithin),
            _ => null,
        };
    }

    private static UpdateRhythm WithinAtMost(string column, Period within)
    {
        var text = RecordNames.Of(within);
        return new(column, "", null, within, new($"{text.Chinese}内至少更新一次", $"updated at least once in {text.English}"));
    }
}
