using Zhengwu.Cli.LanguageServer.Symbols;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>The files that a key could name, as they are written in this file.</summary>
internal static class FileProposals
{
    public static IEnumerable<Proposal> For(CompletionRequest request, DefinitionKind kind) =>
        request.Set.Definitions.Where(other => (other.Kind ?? DefinitionReader.KindOf(other.Path)) == kind && other.Path != request.Place.File.Path)
            .Select(other => new Proposal(ProposalKind.File, RelativePath.Between(request.Place.File.Path, other.Path), SymbolTable.Of(other).Root?.Title));
}
