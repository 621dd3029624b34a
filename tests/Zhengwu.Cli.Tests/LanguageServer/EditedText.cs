using System.Text.Json;
using Zhengwu.Cli.Editing;
using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>What an editor makes of changes that a server sends.</summary>
internal static class EditedText
{
    public static string Apply(string text, JsonElement edits) =>
        TextEdits.Apply(text, edits.EnumerateArray().Select(edit => new TextEdit(SpanOf(text, edit.GetProperty("range")), edit.GetProperty("newText").GetString()!)));

    public static string Apply(string text, IEnumerable<DocumentEdit> edits)
    {
        var lines = new LineMap(text);
        return TextEdits.Apply(text, edits.Select(edit => new TextEdit(lines.SpanOf(edit.Range), edit.NewText)));
    }

    public static SourceSpan SpanOf(string text, JsonElement range) =>
        new LineMap(text).SpanOf(new(PositionOf(range.GetProperty("start")), PositionOf(range.GetProperty("end"))));

    private static Position PositionOf(JsonElement position) => new(position.GetProperty("line").GetInt32(), position.GetProperty("character").GetInt32());
}
