using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Cli.LanguageServer.Symbols;

/// <summary>Finds every place of a file that refers to something: files, units, tasks, items, forms, plans.</summary>
internal sealed class LinkReader
{
    private readonly List<Link> _links = [];
    private readonly Definition _file;
    private readonly DefinitionSet _set;
    private readonly UnitLinks? _units;

    private LinkReader(Definition file, DefinitionSet set)
    {
        (_file, _set) = (file, set);
        if (DirectoryOf(file, set) is { } directory)
            _units = new(file, directory, _links);
    }

    /// <summary>The links of a file, in the order of its text.</summary>
    public static IReadOnlyList<Link> Read(Definition file, DefinitionSet set)
    {
        var reader = new LinkReader(file, set);
        switch (file.Model)
        {
            case DisclosurePlan plan:
                reader.Read(plan);
                break;
            case DisclosureCatalog catalog:
                reader.Read(catalog);
                break;
            case UnitDirectory:
                reader._units?.AddMembers();
                break;
            default:
                break;
        }
        return [.. reader._links.OrderBy(link => link.Span.Start)];
    }

    /// <summary>The units file whose names a file uses: itself, or the one that it names.</summary>
    public static Definition? DirectoryOf(Definition file, DefinitionSet set)
    {
        if (file.Units is not null)
            return file;
        var name = (file.Plan?.UnitsFile ?? file.Catalog?.UnitsFile)?.Text;
        return name is not null && set.Find(file, name) is { Units: not null } directory ? directory : null;
    }

    /// <summary>The catalogs whose items a plan may name: those it lists, or every one where it lists none.</summary>
    public static IEnumerable<Definition> CatalogsOf(Definition file, DefinitionSet set)
    {
        var listed = file.Plan!.CatalogFiles.Select(name => name.Text is { } text ? set.Find(file, text) : null).OfType<Definition>().Where(other => other.Catalog is not null).ToArray();
        return listed.Length > 0 ? listed : set.Definitions.Where(other => other.Catalog is not null);
    }

    /// <summary>The plans that a plan carries out.</summary>
    public static IEnumerable<Definition> HigherPlansOf(Definition file, DefinitionSet set) =>
        set.Definitions.Where(other => other != file && other.Plan is { } higher && file.Plan!.Upstream.Any(upstream => PlanRules.IsSame(upstream, higher)));

    private void Read(DisclosurePlan plan)
    {
        AddFile(plan.UnitsFile);
        foreach (var file in plan.CatalogFiles)
            AddFile(file);
        foreach (var upstream in plan.Upstream)
            Add(upstream.Id, OthersWithId(upstream.Id), isId: true);
        foreach (var task in plan.AllTasks)
            Read(task);
        foreach (var reference in plan.Milestones.SelectMany(milestone => milestone.Tasks))
            AddTask(reference.Source.Row, SymbolTable.Of(_file).Find(SymbolKind.Task, reference.Text?.Trim() ?? ""));
        foreach (var attachment in plan.Attachments)
            Add(attachment.Form, Own(SymbolKind.Form, attachment.Form), isId: true);
        ReadMerged();
        _units?.AddCells(new PlanOutline(plan).UnitCells.Select(cell => cell.Value));
    }

    private void Read(PlanTask task)
    {
        Add(task.Report, Own(SymbolKind.Form, task.Report), isId: true);
        foreach (var item in task.Items)
            AddPart(item, SymbolKind.Item, CatalogsOf(_file, _set));
        foreach (var higher in task.Upstream)
            AddPart(higher, SymbolKind.Task, HigherPlansOf(_file, _set));
    }

    private void Read(DisclosureCatalog catalog)
    {
        AddFile(catalog.UnitsFile);
        foreach (var replaced in catalog.Replaces)
            Add(replaced, OthersWithId(replaced), isId: true);
        Value<Assignment>[] subjects = [.. catalog.Items.Select(item => item.Subject), catalog.Defaults?.Subject ?? Value<Assignment>.Absent];
        _units?.AddCells(subjects.Where(subject => subject.State == ValueState.Given));
    }

    private void AddFile(Value<string> name)
    {
        if (name.Text is { } text && _set.Find(_file, text) is { } other)
            Add(name, SymbolTable.Of(other).Root, isId: false);
    }

    // Merged cells stand below the rows of tasks, stages, groups and time nodes alike: the tree knows them all.
    private void ReadMerged()
    {
        var tree = _file.Tree;
        for (var row = 0; row + 1 < tree.Count; row++)
        {
            if (tree.Kind(row) == NodeKind.Mapping && tree.Next(row) > row + 2 && BindingSession.FindKey(tree.Text(row + 1), Vocabulary.Responsibility.Shape) == Vocabulary.Responsibility.Merged)
                AddTask(row + 2, LastAbove(row));
        }
    }

    // As the reader has it: of several rows with the number, the nearest above.
    private Symbol? LastAbove(int row)
    {
        var reference = _file.Tree.Text(row + 2).Trim();
        return SymbolTable.Of(_file).All.LastOrDefault(symbol => symbol.Kind == SymbolKind.Task && symbol.Is(reference) && _file.Tree.Next(symbol.Element.Source.Row) <= row);
    }

    private void AddTask(int row, Symbol? task)
    {
        if (task is not null)
            Add(row, task, task.Id.Text?.Trim() == _file.Tree.Text(row).Trim());
    }

    // 目录/事项, 方案/任务: two names, of which the first may be left out.
    private void AddPart(Value<string> reference, SymbolKind kind, IEnumerable<Definition> files)
    {
        if (reference.Text is not { } text || !reference.Source.Exists)
            return;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var owner = slash < 0 ? null : OthersWithId(text[..slash].Trim());
        var part = text[(slash + 1)..].Trim();
        var among = owner is null ? files.Select(SymbolTable.Of) : [SymbolTable.Of(owner.File)];
        var target = among.Select(table => table.Find(kind, part)).FirstOrDefault(found => found is not null);
        if (slash >= 0 && owner is not null)
            AddPiece(reference.Source.Row, 0, text[..slash].Trim(), owner, isId: true);
        if (target is not null)
            AddPiece(reference.Source.Row, slash + 1, part, target, target.Id.Text?.Trim() == part);
    }

    private void AddPiece(int row, int from, string words, Symbol target, bool isId)
    {
        if (WrittenText.StartOf(_file, row) is { } start)
            _links.Add(new(_file, new(start + _file.Tree.Text(row).IndexOf(words, from, StringComparison.Ordinal), words.Length), target, isId));
        else
            Add(row, target, isId: false);
    }

    private Symbol? Own(SymbolKind kind, Value<string> id) => SymbolTable.Of(_file).All.FirstOrDefault(symbol => symbol.Kind == kind && symbol.Id.Text?.Trim() == id.Text?.Trim());

    private Symbol? OthersWithId(Value<string> id) => OthersWithId(id.Text?.Trim());

    private Symbol? OthersWithId(string? id) =>
        id is null ? null : _set.Definitions.Where(other => other != _file && other.Kind is not DefinitionKind.Units).Select(other => SymbolTable.Of(other).Root).FirstOrDefault(root => root?.Id.Text?.Trim() == id);

    private void Add(Value<string> words, Symbol? target, bool isId)
    {
        if (words.HasText && words.Source.Exists && target is not null)
            Add(words.Source.Row, target, isId);
    }

    private void Add(int row, Symbol target, bool isId) => _links.Add(new(_file, WrittenText.SpanOf(_file, row), target, isId));
}
