using Zhengwu.Definitions;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Cli.LanguageServer.Symbols;

/// <summary>Links the names in cells of units to the directory, each name of a phrase by itself.</summary>
/// <param name="file">The file that has the cells.</param>
/// <param name="directory">The units file.</param>
/// <param name="links">Where the links are put.</param>
internal sealed class UnitLinks(Definition file, Definition directory, List<Link> links)
{
    private readonly UnitIndex _index = directory.Units!.ToIndex();
    private readonly SymbolTable _symbols = SymbolTable.Of(directory);

    private UnitResolver Resolver => field ??= new(directory.Units!, _index);

    public void AddCells(IEnumerable<Value<Assignment>> cells)
    {
        foreach (var cell in cells.Where(cell => cell.Source.Exists))
        {
            if (file.Tree.IsScalar(cell.Source.Row))
                AddPhrase(cell.Source.Row, cell.Parsed!);
            else
                AddRoles(cell.Source.Row);
        }
    }

    /// <summary>The members of groups and the units above others, which are named by id too.</summary>
    public void AddMembers()
    {
        foreach (var unit in directory.Units!.Units)
            AddMember(unit.Parent);
        foreach (var member in directory.Units.Groups.SelectMany(group => group.Members))
            AddMember(member);
    }

    private void AddMember(Value<string> name)
    {
        if (name.Text?.Trim() is not { } text || !name.Source.Exists)
            return;
        DefinitionElement? found = _index.Unit(text) is { } unit ? unit : _index.Group(text);
        Add(WrittenText.SpanOf(file, name.Source.Row), found, text);
    }

    private void AddRoles(int mapping)
    {
        var tree = file.Tree;
        for (var key = mapping + 1; key < tree.Next(mapping); key = tree.Next(tree.Next(key)))
        {
            var value = tree.Next(key);
            if (tree.IsScalar(value) && BindingSession.FindKey(tree.Text(key), Vocabulary.Responsibility.Shape) is { } role && role != Vocabulary.Responsibility.Merged)
                AddPhrase(value, AssignmentParser.Parse(tree.Text(value)));
        }
    }

    // A whole cell that the directory knows as a group (各级政府及其部门办公室) is that group.
    private void AddPhrase(int row, Assignment assignment)
    {
        var text = file.Tree.Text(row);
        if (Resolver.Group(text) is { } group)
            Add(WrittenText.SpanOf(file, row), group, text.Trim());
        else if (WrittenText.StartOf(file, row) is { } start)
            AddAll(assignment.Units, text, start, 0);
    }

    private void AddAll(IEnumerable<UnitReference> references, string text, int start, int from)
    {
        foreach (var reference in references)
        {
            var at = text.IndexOf(reference.Text, from, StringComparison.Ordinal);
            if (at < 0)
                continue;
            Add(reference, text, start, at);
            from = at + reference.Text.Length;
        }
    }

    private void Add(UnitReference reference, string text, int start, int at)
    {
        var end = at + reference.Text.Length;
        switch (reference)
        {
            case UnitReference.Named named:
                at = AddName(named.Name, text, start, at, end);
                if (named.Bracketed is { } second)
                    AddName(second, text, start, at, end);
                break;
            case UnitReference.Group group:
                AddName(group.Name, text, start, at, end);
                break;
            case UnitReference.Emphasis emphasis:
                AddAll(emphasis.Units, text[..end], start, at);
                break;
            default:
                break;
        }
    }

    // A name that is written with blanks inside is marked with all that belongs to it.
    private int AddName(string name, string text, int start, int from, int end)
    {
        var at = text.IndexOf(name, from, end - from, StringComparison.Ordinal);
        var (first, last) = at < 0 ? (from, end) : (at, at + name.Length);
        DefinitionElement? found = Resolver.Group(name) is { } group ? group : Resolver.Unit(name);
        Add(new(start + first, last - first), found, name);
        return last;
    }

    private void Add(SourceSpan span, DefinitionElement? found, string words)
    {
        if (found is not null && _symbols.Find(found) is { } symbol)
            links.Add(new(file, span, symbol, symbol.Id.Text?.Trim() == words));
    }
}
