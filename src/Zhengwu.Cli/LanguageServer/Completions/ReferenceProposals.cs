using Zhengwu.Cli.LanguageServer.Symbols;
using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>The ids and numbers that a key could refer to.</summary>
internal static class ReferenceProposals
{
    public static IEnumerable<Proposal> Forms(CompletionRequest request) => ById(Own(SymbolKind.Form, request));

    public static IEnumerable<Proposal> Tasks(CompletionRequest request) => ByIdOrNumber(Own(SymbolKind.Task, request));

    /// <summary>The rows above whose cell could be the merged one.</summary>
    public static IEnumerable<Proposal> TasksAbove(CompletionRequest request)
    {
        var line = request.Place.File.Lines.LineOf(request.Place.Offset);
        var lines = request.Place.Snapshot.LinesOf(request.Known);
        return ByIdOrNumber(Own(SymbolKind.Task, request)
            .Where(task => lines.LineOf(task.Span.Start) < line && task.Element is PlanTask { Responsible: { State: ValueState.Given } }).Reverse());
    }

    public static IEnumerable<Proposal> Items(CompletionRequest request) =>
        request.Known.Plan is null ? [] : LinkReader.CatalogsOf(request.Known, request.Set).SelectMany(catalog => BelowOwner(catalog, SymbolKind.Item));

    public static IEnumerable<Proposal> HigherTasks(CompletionRequest request) =>
        request.Known.Plan is null ? [] : LinkReader.HigherPlansOf(request.Known, request.Set).SelectMany(plan => BelowOwner(plan, SymbolKind.Task));

    public static IEnumerable<Proposal> Plans(CompletionRequest request) => Files(request, DefinitionKind.Plan);

    public static IEnumerable<Proposal> Catalogs(CompletionRequest request) => Files(request, DefinitionKind.Catalog);

    private static IEnumerable<Proposal> Files(CompletionRequest request, DefinitionKind kind) =>
        ById(request.Set.Definitions.Where(other => other.Kind == kind && other.Path != request.Place.File.Path).Select(other => SymbolTable.Of(other).Root).OfType<Symbol>());

    private static IEnumerable<Symbol> Own(SymbolKind kind, CompletionRequest request) => SymbolTable.Of(request.Known).All.Where(symbol => symbol.Kind == kind);

    private static IEnumerable<Proposal> ById(IEnumerable<Symbol> symbols) =>
        symbols.Where(symbol => symbol.Id.HasText).Select(symbol => new Proposal(ProposalKind.Reference, symbol.Id.Text!.Trim(), symbol.Title));

    private static IEnumerable<Proposal> ByIdOrNumber(IEnumerable<Symbol> symbols) =>
        from symbol in symbols
        let word = (symbol.Id.HasText ? symbol.Id : symbol.Number).Text?.Trim()
        where !string.IsNullOrEmpty(word)
        select new Proposal(ProposalKind.Reference, word, symbol.Title);

    private static IEnumerable<Proposal> BelowOwner(Definition file, SymbolKind kind)
    {
        var table = SymbolTable.Of(file);
        return table.Root?.Id.Text?.Trim() is not { } owner ? [] : ByIdOrNumber(table.All.Where(symbol => symbol.Kind == kind))
            .Select(proposal => proposal with { Label = $"{owner}/{proposal.Label}", Words = $"{owner}/{proposal.Label}" });
    }
}
