using System.Globalization;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Diff;

/// <summary>Prints a comparison for people.</summary>
internal sealed class DiffText(DefinitionDiff diff, Language language, ToolConsole console)
{
    private readonly Ink _ink = new(console.HasColour);
    private readonly TextWriter _output = console.Out;

    public void Write()
    {
        _output.WriteLine($"{_ink.Bold(PlainText.OneLine(diff.Old.Path))} → {_ink.Bold(PlainText.OneLine(diff.New.Path))}");
        foreach (var change in diff.Head)
            WriteChange(change);
        WriteEntries(new("删除", "Dropped"), diff.Dropped, entry => _ink.Red("- " + LineOf(entry)));
        WriteEntries(new("新增", "Added"), diff.Added, entry => _ink.Green("+ " + LineOf(entry)));
        WriteChanged();
        WriteRenumbered();
        _output.WriteLine();
        _output.WriteLine(Sum());
    }

    private void WriteEntries(Bilingual heading, IReadOnlyList<DiffEntry> entries, Func<DiffEntry, string> line)
    {
        if (entries.Count == 0)
            return;
        WriteHeading(heading, entries.Count);
        foreach (var entry in entries)
            _output.WriteLine(line(entry));
    }

    private void WriteHeading(Bilingual heading, int count)
    {
        _output.WriteLine();
        _output.WriteLine(_ink.Bold(string.Create(CultureInfo.InvariantCulture, $"{heading.In(language)} {count}")));
    }

    private static string LineOf(DiffEntry entry)
    {
        var details = new[] { entry.GroupLine, entry.Units }.Concat(entry.Limits.Select(limit => limit.Text)).Where(text => text.Length > 0);
        return PlainText.OneLine($"{entry.Label}  （{string.Join("；", details)}）");
    }

    private void WriteChanged()
    {
        var entries = diff.Changed.Where(entry => !entry.IsOnlyRenumbered).ToList();
        if (entries.Count == 0)
            return;
        WriteHeading(new("改变", "Changed"), entries.Count);
        foreach (var entry in entries)
        {
            _output.WriteLine($"{_ink.Yellow("~")} {PlainText.OneLine(entry.Pair.New.Label)}");
            foreach (var change in entry.Changes)
                WriteChange(change);
        }
    }

    private void WriteChange(Change change)
    {
        var kind = ChangeWords.Of(change.Kind).In(language);
        var cell = change.Cell.Title(language);
        // "改写  要求" says where; "移动  分组" would say the same thing twice.
        var title = change.Kind is ChangeKind.Moved or ChangeKind.Renumbered or ChangeKind.Reassigned ? kind : $"{cell}{(language == Language.English ? " " : "")}{kind}";
        if (change.From.Length + change.To.Length <= 60)
        {
            _output.WriteLine($"    {_ink.Cyan(PlainText.OneLine(title))}  {Shown(change.From)} → {Shown(change.To)}");
            return;
        }
        _output.WriteLine($"    {_ink.Cyan(PlainText.OneLine(title))}");
        _output.WriteLine($"      {_ink.Red("- " + Shown(change.From))}");
        _output.WriteLine($"      {_ink.Green("+ " + Shown(change.To))}");
    }

    private string Shown(string text) => text.Length == 0 ? new Bilingual("（无）", "(none)").In(language) : PlainText.OneLine(text);

    private void WriteRenumbered()
    {
        var entries = diff.Changed.Where(entry => entry.IsOnlyRenumbered).ToList();
        if (entries.Count == 0)
            return;
        WriteHeading(new("只改了号", "Renumbered only"), entries.Count);
        foreach (var run in NumberRuns.Of(entries.Select(entry => (entry.Pair.Old.Number ?? "", entry.Pair.New.Number ?? ""))))
            _output.WriteLine($"  {PlainText.OneLine(run)}");
    }

    private string Sum()
    {
        if (diff.IsEmpty)
            return _ink.Green(new Bilingual($"{diff.EntriesOfNew} 项，没有差别。", $"No difference in {diff.EntriesOfNew} entries.").In(language));
        var parts = new List<string>();
        Add(parts, new("删除", "dropped"), diff.Dropped.Count);
        Add(parts, new("新增", "added"), diff.Added.Count);
        foreach (var kind in Enum.GetValues<ChangeKind>())
            Add(parts, WordInSum(kind), diff.Count(kind));
        Add(parts, new("未变", "unchanged"), diff.Unchanged);
        return language == Language.English
            ? $"{diff.EntriesOfOld} → {diff.EntriesOfNew} entries: {string.Join(", ", parts)}."
            : $"{diff.EntriesOfOld} → {diff.EntriesOfNew} 项：{string.Join("，", parts)}。";
    }

    // Beside a cell "shortened" is enough; in a sum it takes its noun.
    private static Bilingual WordInSum(ChangeKind kind) => kind switch
    {
        ChangeKind.LimitChanged => new("时限改变", "limit changed"),
        ChangeKind.LimitShortened => new("时限缩短", "limit shortened"),
        ChangeKind.LimitLengthened => new("时限延长", "limit lengthened"),
        ChangeKind.Other => new("其他改变", "otherwise changed"),
        _ => ChangeWords.Of(kind),
    };

    private void Add(List<string> parts, Bilingual word, int count)
    {
        if (count > 0)
            parts.Add(language == Language.English ? $"{count} {word.English}" : $"{word.Chinese} {count}");
    }
}
