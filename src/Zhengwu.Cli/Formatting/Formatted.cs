using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Formatting;

/// <summary>What formatting makes of one file.</summary>
/// <param name="Text">The new text; null when the file is left as it is for a reason.</param>
/// <param name="Faults">The findings that keep it from being formatted.</param>
internal sealed record Formatted(string? Text, IReadOnlyList<Finding> Faults)
{
    // Faults that leave a part of the text unread: who lays it out would not know what it moves.
    private static readonly Rule[] Obstacles =
        [TextRules.Syntax, TextRules.NotUtf8, TextRules.LimitExceeded, TextRules.SecondDocument, TextRules.EmptyFile, TextRules.NotOurs, TextRules.UnknownVersion, TextRules.KindDisagrees];

    /// <summary>Formats a file as it was read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="keys">The language to convert its keys to; null to leave them.</param>
    public static Formatted Of(Definition file, Language? keys)
    {
        var faults = file.ReadingFindings.Where(finding => Obstacles.Contains(finding.Rule)).ToList();
        if (faults.Count > 0 || file.Kind is null)
            return new(null, faults);
        var converted = keys is { } language ? DefinitionReader.Read(file.Path, KeyConversion.Convert(file, language)) : file;
        var text = AlignedColumns.Keep(file.Text.Content, Layout.Of(converted.Text.Content));
        return new(IsSame(converted.Tree, DefinitionReader.Read(file.Path, text).Tree) && HasSameNodes(file.Tree, converted.Tree) ? text : null, []);
    }

    // The layout is right or it is not used: whatever YAML a file may come up with, nothing in it changes unseen.
    private static bool IsSame(NodeTree before, NodeTree after)
    {
        var isSame = HasSameNodes(before, after);
        for (var row = 0; isSame && row < before.Count; row++)
            isSame = before.Text(row) == after.Text(row) && before.IsPlain(row) == after.IsPlain(row);
        return isSame;
    }

    private static bool HasSameNodes(NodeTree before, NodeTree after)
    {
        var isSame = before.Count == after.Count && after.IsComplete;
        for (var row = 0; isSame && row < before.Count; row++)
            isSame = before.Kind(row) == after.Kind(row) && before.Next(row) == after.Next(row);
        return isSame;
    }
}
