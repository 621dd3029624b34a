using System.Globalization;
using System.Text;
using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Roll;

/// <content>What is added to the text: comments, a year, other paths.</content>
internal sealed partial class PlanRoll
{
    private static readonly Bilingual Decide = new("请决定：", "decide: ");

    // Noted where it stands in the old file, and in the heading of the new one.
    private void Note(int row, Bilingual words) => _notes.Add(new(_tree.Span(row).Start, words, IsDecision: false));

    private void Ask(int row, Bilingual words) => AskAt(row, words);

    // A comment above the line, as deep as the line: legal wherever a key or an entry may stand.
    private void AskAt(int row, Bilingual words)
    {
        var asked = new Bilingual(Decide.Chinese + words.Chinese, Decide.English + words.English);
        _notes.Add(new(_tree.Span(row).Start, asked, IsDecision: true));
        var line = _nodes.LineStart(_tree.Span(row).Start);
        var indent = _text.AsSpan(line).IndexOfAnyExcept(' ');
        _edits.Insert(line, $"{new string(' ', Math.Max(0, indent))}# {PlainText.OneLine(asked.In(_language))}{NewLine}");
    }

    private string Heading()
    {
        var from = PlainText.OneLine(Path.GetFileName(_old.Path));
        var heading = new StringBuilder();
        var words = new Bilingual(
            $"# 由 {from} 滚动到 {Year}年。写着“请决定”的地方请逐条处理，处理后删去注释。",
            $"# Rolled from {from} to {Year}. Go through what says 'decide', then delete these comments.");
        heading.Append(words.In(_language)).Append(NewLine);
        foreach (var note in _notes.Where(note => !note.IsDecision).OrderBy(note => note.At))
            heading.Append(CultureInfo.InvariantCulture, $"#   {from}({_old.Text.PositionOf(note.At)}) {PlainText.OneLine(note.Words.In(_language))}").Append(NewLine);
        return heading.ToString();
    }

    private void AddYear()
    {
        if (ValueOf(0, Vocabulary.Plan.Year) is not null || new EntryInsertion(_nodes, _old.KeyLanguage).Entry(0, Vocabulary.Plan.Shape, Vocabulary.Plan.Year, Year) is not { } line)
        {
            Ask(0, new("计划没有可以读懂的年度，请写上", "the plan has no year that can be read; write it"));
            return;
        }
        _edits.Add(line);
        Note(0, new($"计划没有年度，已写上 {Year}；标题和标识没有改动", $"the plan had no year; {Year} was added, title and id are as they were"));
    }

    // Files that the plan names are found from its own folder.
    private void MovePaths(string newPath)
    {
        var from = Path.GetDirectoryName(Path.GetFullPath(_old.Path))!;
        var to = Path.GetDirectoryName(Path.GetFullPath(newPath))!;
        if (from == to)
            return;
        foreach (var row in PathRows())
        {
            var moved = Path.GetRelativePath(to, Path.GetFullPath(_tree.Text(row).Trim(), from)).Replace('\\', '/');
            _edits.Replace(_tree.Span(row), $"'{moved.Replace("'", "''", StringComparison.Ordinal)}'");
        }
    }

    private IEnumerable<int> PathRows()
    {
        int?[] values = [ValueOf(0, Vocabulary.Plan.Units), ValueOf(0, Vocabulary.Plan.Catalogs)];
        foreach (var value in values.OfType<int>())
        {
            for (var row = value; row < _tree.Next(value); row++)
            {
                if (_tree.IsScalar(row) && DefinitionReader.KindOf(_tree.Text(row).Trim()) is not null)
                    yield return row;
            }
        }
    }

    private string Year => _year.ToString(CultureInfo.InvariantCulture);

    private string NewLine => _nodes.NewLine;
}
