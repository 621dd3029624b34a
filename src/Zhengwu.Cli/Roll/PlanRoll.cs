using System.Globalization;
using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Cli.Roll;

/// <summary>Makes the next year's plan from last year's by edits of its text, so that comments, order and layout stay.</summary>
internal sealed partial class PlanRoll
{
    // What an office gives a document when it issues it; the new plan has not been issued.
    private static readonly Key[] OfTheIssue =
    [
        Vocabulary.Envelope.Number, Vocabulary.Envelope.Date, Vocabulary.Envelope.Published, Vocabulary.Envelope.Index,
        Vocabulary.Envelope.Expires, Vocabulary.Envelope.Validity, Vocabulary.Envelope.Views,
    ];

    private static readonly Key[] Titles = [Vocabulary.Plan.Title, Vocabulary.Plan.Id, Vocabulary.Form.Title, Vocabulary.Attachment.Title];

    private static readonly Key[] Dates =
    [
        Vocabulary.Task.Deadline, Vocabulary.Task.Quota, Vocabulary.TaskStage.Deadline, Vocabulary.TaskStage.Quota,
        Vocabulary.Milestone.Time, Vocabulary.Milestone.Start, Vocabulary.Milestone.End,
    ];

    private static readonly Key[] Prose =
        [Vocabulary.Task.Requirement, Vocabulary.Task.Title, Vocabulary.Task.Remark, Vocabulary.Task.Exception, Vocabulary.TaskStage.Requirement, Vocabulary.Group.Name, Vocabulary.Group.Text];

    private static readonly string[] DoneWords = ["已完成", "完成", "已办结", "办结", "done", "completed"];

    private readonly Definition _old;
    private readonly NodeTree _tree;
    private readonly string _text;
    private readonly TextEdits _edits;
    private readonly NodeText _nodes;
    private readonly EntryRemoval _removal;
    private readonly YearShift? _shift;
    private readonly List<RollNote> _notes = [];
    private readonly Language _language;
    private readonly int _year;

    private PlanRoll(Definition old, int year, Language language)
    {
        (_old, _tree, _text, _year, _language) = (old, old.Tree, old.Text.Content, year, language);
        _edits = new(_text);
        _nodes = new(old);
        _removal = new(_nodes);
        _shift = old.Plan!.Year is { IsKnown: true, Parsed: var years } ? new(years, year) : null;
    }

    public static RolledPlan Of(Definition old, int year, string newPath, Language language)
    {
        var roll = new PlanRoll(old, year, language);
        roll.RollMapping(0, Vocabulary.Plan.Shape);
        if (roll._shift is null)
            roll.AddYear();
        roll.MovePaths(newPath);
        roll._edits.Insert(0, roll.Heading());
        return new(roll._edits.Apply(), roll._notes);
    }

    private void RollMapping(int mapping, Shape shape)
    {
        if (shape == Vocabulary.Task.Shape)
            AskAboutTask(mapping);
        else if (shape == Vocabulary.Milestone.Shape)
            AskAboutMilestone(mapping);
        Remove(mapping, [.. KeysOf(mapping).Where(key => shape.Find(_tree.Text(key)) is { } known && IsToGo(key, known))]);
    }

    // Rolls an entry; true when nothing of it stays.
    private bool IsToGo(int key, Key known)
    {
        var value = _tree.Next(key);
        if (known == Vocabulary.Plan.Document)
            return DropIssue(key, value);
        if (known.Below == Vocabulary.Acceptance.Shape)
            return DropEnded(value);
        if (known == Vocabulary.Task.Progress)
        {
            Note(key, new("上一年的完成情况，已删去", "last year's progress, removed"));
            return true;
        }
        if (known == Vocabulary.Plan.Upstream)
            Ask(key, new("上级方案是上一年的，请换成新一年的", "the upstream plans are last year's; name the new ones"));
        else
            RollValue(value, known);
        return false;
    }

    private void RollValue(int value, Key known)
    {
        if (_tree.IsScalar(value))
        {
            RollText(value, known);
        }
        else if (Dates.Contains(known))
        {
            MoveAllBelow(value);
        }
        else if (known.Below is { } below)
        {
            if (_tree.Kind(value) == NodeKind.Mapping)
                RollMapping(value, below);
            else
                RollList(value, below);
        }
    }

    private void RollList(int list, Shape below)
    {
        for (var item = list + 1; item < _tree.Next(list); item = _tree.Next(item))
        {
            if (_tree.Kind(item) == NodeKind.Mapping)
                RollMapping(item, below);
        }
    }

    private void RollText(int value, Key known)
    {
        if (_shift is null)
            return;
        if (known == Vocabulary.Plan.Year || Dates.Contains(known))
            MoveYears(value, _shift.Of);
        else if (Titles.Contains(known))
            MoveYears(value, _shift.OfTitle);
        else if (Prose.Contains(known) && _shift.NamesPlanYear(_tree.Text(value)))
            Ask(value, new("文字里写着上一年，没有改动", "the text names last year; it was left as it is"));
    }

    private void MoveAllBelow(int row)
    {
        for (var below = row + 1; below < _tree.Next(row); below++)
        {
            if (_tree.IsScalar(below) && _shift is not null)
                MoveYears(below, _shift.Of);
        }
    }

    // The text as written, quotes and all: only digits change.
    private void MoveYears(int row, Func<string, string> move)
    {
        var span = _tree.Span(row);
        var written = _text.Substring(span.Start, span.Length);
        var moved = move(written);
        if (moved != written)
            _edits.Replace(span, moved);
        if (_shift!.NamesOther(written))
            Ask(row, new("写着别的年份，没有改动", "names another year, which was left as it is"));
    }

    private bool DropIssue(int key, int document)
    {
        if (_tree.Kind(document) != NodeKind.Mapping)
            return false;
        var gone = KeysOf(document).Where(IsOfTheIssue).ToList();
        if (gone.Count > 0)
            Note(key, new($"{Names(gone)}是上一年的，已删去；印发以后补上", $"{Names(gone)} were last year's and are gone; add them when the plan is issued"));
        return Remove(document, gone);
    }

    private bool IsOfTheIssue(int key) =>
        Vocabulary.Envelope.Shape.Find(_tree.Text(key)) is { } known && OfTheIssue.Contains(known) && !_tree.IsBlank(_tree.Next(key));

    private bool DropEnded(int acceptances)
    {
        if (_tree.Kind(acceptances) != NodeKind.Sequence)
            return false;
        var gone = ItemsOf(acceptances).Where(HasEnded).ToList();
        foreach (var item in gone)
            Note(item, new("这条忽略在新的一年以前到期，已删去", "this acceptance ends before the new year and is gone"));
        return Remove(acceptances, gone);
    }

    // True when nothing stays below the owner: then its own entry goes, and nothing is taken out here.
    private bool Remove(int owner, List<int> gone)
    {
        var stretches = _removal.Of(owner, gone);
        foreach (var (start, end) in stretches ?? [])
            _edits.Remove(start, end);
        return stretches is null;
    }

    private bool HasEnded(int acceptance) =>
        _tree.Kind(acceptance) == NodeKind.Mapping
        && ValueOf(acceptance, Vocabulary.Acceptance.Until) is { } until
        && DateOnly.TryParseExact(_tree.Text(until).Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year < _year;

    private void AskAboutTask(int task)
    {
        if (ValueOf(task, Vocabulary.Task.Progress) is { } progress && DoneWords.Any(word => _tree.Text(progress).Trim().StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            AskAt(task, new($"{NameOf(task)}上一年已经完成：还做吗？不做请删去", $"{NameOf(task)} was done last year: keep it or delete it"));
        else if (_shift is { } shift && Dated(task).FirstOrDefault(shift.NamesPlanYear) is { } date)
            AskAt(task, new($"{NameOf(task)}有写明年份的时限“{date}”，年份已顺移：还做吗？不做请删去", $"{NameOf(task)} was due on a date with a year ('{date}'), which was moved: keep it or delete it"));
        else if (_shift is null && Dated(task).FirstOrDefault(YearShift.NamesAny) is { } kept)
            AskAt(task, new($"{NameOf(task)}有写明年份的时限“{kept}”，计划没有年度，没有改动", $"{NameOf(task)} is due on a date with a year ('{kept}'); the plan has no year, so it was left"));
    }

    private void AskAboutMilestone(int milestone)
    {
        if (_shift is { } shift && Dated(milestone, Vocabulary.Milestone.Shape).Any(shift.NamesPlanYear))
            AskAt(milestone, new("这个时间节点写明了年份，已顺移，请核对", "this milestone names years, which were moved: check them"));
    }

    private IEnumerable<string> Dated(int task) => Dated(task, Vocabulary.Task.Shape);

    private IEnumerable<string> Dated(int mapping, Shape shape) =>
        KeysOf(mapping)
            .Where(row => shape.Find(_tree.Text(row)) is { } known && (Dates.Contains(known) || known == Vocabulary.Task.Stages))
            .SelectMany(row => Enumerable.Range(_tree.Next(row), _tree.Next(_tree.Next(row)) - _tree.Next(row)))
            .Where(_tree.IsScalar).Select(_tree.Text);

    private string NameOf(int task)
    {
        Key[] names = [Vocabulary.Task.Number, Vocabulary.Task.Id, Vocabulary.Task.Title, Vocabulary.Task.Requirement];
        var name = names.Select(key => ValueOf(task, key)).FirstOrDefault(row => row is not null);
        return name is { } given ? $"“{PlainText.OneLine(_tree.Text(given))}”" : "";
    }

    private int? ValueOf(int mapping, Key key)
    {
        foreach (var row in KeysOf(mapping))
        {
            if (key.Owner.Find(_tree.Text(row)) == key)
                return _tree.Next(row);
        }
        return null;
    }

    private IEnumerable<int> KeysOf(int mapping)
    {
        for (var key = mapping + 1; key < _tree.Next(mapping); key = _tree.Next(_tree.Next(key)))
            yield return key;
    }

    private IEnumerable<int> ItemsOf(int list)
    {
        for (var item = list + 1; item < _tree.Next(list); item = _tree.Next(item))
            yield return item;
    }

    private string Names(List<int> keys) => string.Join('、', keys.Select(_tree.Text));
}
