using Zhengwu.Cli.Editor;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>The keys of a mapping that it does not have yet, in the language of the file.</summary>
internal static class KeyProposals
{
    public static IEnumerable<Proposal> For(CompletionRequest request)
    {
        if (request.Cursor.Shape is not { } shape)
            return [];
        var taken = request.Cursor.Taken.Select(name => BindingSession.FindKey(name, shape)).OfType<Key>().ToHashSet();
        return shape.Keys.Where(key => !taken.Contains(key)).Select(key => Of(key, request));
    }

    private static Proposal Of(Key key, CompletionRequest request)
    {
        var name = key.Name.In(request.Keys);
        return new(ProposalKind.Key, name, null, KeyDescriptions.Instance.Of(key).In(request.Language)) { Words = (request.Cursor.NeedsDash ? "- " : "") + name + Behind(key, request.Cursor) };
    }

    // Below some keys the value begins on the next line.
    private static string Behind(Key key, CursorPlace cursor)
    {
        if (cursor.HasColon)
            return "";
        return key.Form is ValueForm.Mapping or ValueForm.MappingList && !cursor.IsInBrackets ? ":" : ": ";
    }
}
