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
        else
            AddAll(assignment.Units, file.Tree.Span(row));
    }

    // The words are looked for where they are written, one after the other: lines may be broken between them.
    private void AddAll(IEnumerable<UnitReference> references, SourceSpan within)
    {
        foreach (var reference in references)
        {
            var span = Find(reference.Text, within);
            Add(reference, span ?? within);
            if (span is { } found)
                within = From(found.End, within);
        }
    }

    private void Add(UnitReference reference, SourceSpan within)
    {
        switch (reference)
        {
            case UnitReference.Named named:
                within = From(AddName(named.Name, within), within);
                if (named.Bracketed is { } second)
                    AddName(second, within);
                break;
            case UnitReference.Group group:
                AddName(group.Name, within);
                break;
            case UnitReference.Emphasis emphasis:
                AddAll(emphasis.Units, within);
                break;
            default:
                break;
        }
    }

    private int AddName(string name, SourceSpan within)
    {
        if (Find(name, within) is not { } span)
            return within.Start;
        DefinitionElement? found = Resolver.Group(name) is { } group ? group : Resolver.Unit(name);
        Add(span, found, name);
        return span.End;
    }

    private SourceSpan? Find(string words, SourceSpan within) =>
        file.Text.Content.IndexOf(words, within.Start, within.Length, StringComparison.Ordinal) is >= 0 and var at ? new(at, words.Length) : null;

    private static SourceSpan From(int start, SourceSpan within) => new(start, within.End - start);

    private void Add(SourceSpan span, DefinitionElement? found, string words)
    {
        if (found is not null && _symbols.Find(found) is { } symbol)
            links.Add(new(file, span, symbol, symbol.Id.Text?.Trim() == words));
    }
}
