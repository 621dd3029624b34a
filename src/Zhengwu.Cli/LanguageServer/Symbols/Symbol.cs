using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer.Symbols;

/// <summary>Something that a file defines: the file itself, a task, an item, a unit.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="File">The file.</param>
/// <param name="Element">What the file says of it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Children">What it holds, in reading order.</param>
internal sealed record Symbol(SymbolKind Kind, Definition File, DefinitionElement Element, Value<string> Id, Value<string> Name, IReadOnlyList<Symbol> Children)
{
    /// <summary>The number as printed, where there is one.</summary>
    public Value<string> Number { get; init; } = Value<string>.Absent;

    /// <summary>Itself and all that it holds, in reading order.</summary>
    public IEnumerable<Symbol> WithAllBelow => Children.SelectMany(child => child.WithAllBelow).Prepend(this);

    /// <summary>The name, or what else there is to call it by; empty where there is nothing.</summary>
    public string Title => new[] { Name, Id, Number }.Select(value => value.Text?.Trim()).FirstOrDefault(text => !string.IsNullOrEmpty(text)) ?? "";

    /// <summary>All of it.</summary>
    public SourceSpan Span => File.SpanOf(Element.Source) ?? default;

    /// <summary>What marks it: its id, else its name, else its first key.</summary>
    public SourceSpan Mark
    {
        get
        {
            var node = Id.HasText ? Id.Source : Name.Source;
            if (node.Exists && File.Tree.Contains(Element.Source.Row, node.Row))
                return File.Tree.Span(node.Row);
            return File.Tree.HasNothingBelow(Element.Source.Row) || File.Tree.IsScalar(Element.Source.Row) ? Span : File.Tree.Span(Element.Source.Row + 1);
        }
    }

    public bool Is(string idOrNumber) => Id.Text?.Trim() == idOrNumber || Number.Text?.Trim() == idOrNumber;
}
