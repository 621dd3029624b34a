using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>What proposals are made from.</summary>
/// <param name="Place">The place in the editor.</param>
/// <param name="Cursor">What may be written there.</param>
/// <param name="Known">The file as it could last be read to its end: its ids are proposed.</param>
/// <param name="Kind">The kind of file.</param>
/// <param name="Keys">The language of its keys.</param>
/// <param name="Language">The language of descriptions.</param>
internal sealed record CompletionRequest(DocumentPlace Place, CursorPlace Cursor, Definition Known, DefinitionKind Kind, Language Keys, Language Language)
{
    public DefinitionSet Set => Place.Snapshot.Set();
}
