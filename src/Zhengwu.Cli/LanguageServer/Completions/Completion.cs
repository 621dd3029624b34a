using System.Globalization;
using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>What could be written at a place (补全).</summary>
internal static class Completion
{
    private static readonly CompletionList Nothing = new(IsIncomplete: false, []);

    public static CompletionList At(DocumentPlace place, Language language)
    {
        var file = place.File;
        var known = file.LastWhole;
        if ((known.Kind ?? DefinitionReader.KindOf(file.Path)) is not { } kind
            || CursorPlace.At(file.Text, file.Lines, place.Offset, ShapeSchemas.RootOf(kind)) is not { } cursor)
            return Nothing;
        var request = new CompletionRequest(place, cursor, known, kind, KeyLanguageOf(file, known), language);
        var proposals = KeyProposals.For(request).Concat(ValueProposals.For(request));
        return new(IsIncomplete: false, [.. proposals.Select((proposal, index) => ToItem(proposal, index, file.Lines.RangeOf(proposal.Replaces ?? cursor.Written)))]);
    }

    private static Language KeyLanguageOf(OpenFile file, Definition known) =>
        known.Kind is not null ? known.KeyLanguage : file.Text.StartsWith("zhengwu", StringComparison.Ordinal) ? Language.English : Language.Chinese;

    private static CompletionItem ToItem(Proposal proposal, int index, Protocol.Range range) => new(
        proposal.Label,
        (int)proposal.Kind,
        proposal.Detail,
        proposal.Description is { } words ? MarkupContent.Markdown(words) : null,
        index.ToString("D5", CultureInfo.InvariantCulture),
        new(range, proposal.Words));
}
