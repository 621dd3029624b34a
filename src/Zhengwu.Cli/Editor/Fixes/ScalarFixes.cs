using System.Globalization;
using System.Text.RegularExpressions;
using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Values of the right meaning in the form that the format asks for.</summary>
internal static partial class ScalarFixes
{
    private static readonly string[] Yes = ["yes", "y", "true", "on", "是的", "对", "√", "✓"];
    private static readonly string[] No = ["no", "n", "false", "off", "不是", "×", "✗"];

    /// <summary>A date, a year or yes and no, where what is written can mean one only.</summary>
    public static IEnumerable<QuickFix> Form(FixRequest request) =>
        Accepted(request.Finding.Arguments[1], request.File.Tree.Text(request.Row), request.File.KeyLanguage) is { } form
            ? request.Fix(FixTitles.ChangeTo(form), request.Nodes.Rewrite(request.Row, form))
            : [];

    /// <summary>A list where one text is asked for: as elements where these are meant, else as one text.</summary>
    public static IEnumerable<QuickFix> ListAsText(FixRequest request)
    {
        var (tree, row) = (request.File.Tree, request.Row);
        if (request.Finding.Arguments[1] as Bilingual != Forms.Text || tree.Kind(row) != NodeKind.Sequence || !request.Nodes.Text.EntriesOf(row).All(tree.IsScalar))
            return [];
        return [.. AsElements(request), .. AsOneText(request)];
    }

    private static IEnumerable<QuickFix> AsElements(FixRequest request)
    {
        var elements = Vocabulary.Item.Elements.Name.In(request.File.KeyLanguage);
        return request.Place is { Key: { } key } place && (key == Vocabulary.Item.Content || key == Vocabulary.ItemStage.Content)
            ? request.Fix(new($"逐项列在“{elements}”里", $"List them under '{elements}'"), new TextEdit(request.File.Tree.Span(place.KeyRow), elements))
            : [];
    }

    private static IEnumerable<QuickFix> AsOneText(FixRequest request)
    {
        var (tree, row) = (request.File.Tree, request.Row);
        if (!tree.IsPlain(row) || request.Nodes.Text.Written(row).Contains('\n', StringComparison.Ordinal))
            return [];
        var text = string.Join("、", request.Nodes.Text.EntriesOf(row).Select(tree.Text));
        return request.Fix(FixTitles.ChangeTo(text), new TextEdit(tree.Span(row), request.Nodes.Scalar(row, text)));
    }

    private static string? Accepted(object expected, string written, Language language)
    {
        var text = TextFold.Fold(written);
        if (ReferenceEquals(expected, Forms.Boolean))
            return Truth(text) is { } truth ? Vocabulary.Booleans.Values[truth ? 1 : 0].In(language) : null;
        if (ReferenceEquals(expected, Forms.Years))
            return Years(text);
        if (!ReferenceEquals(expected, Forms.Date) && !ReferenceEquals(expected, Forms.PartialDate))
            return null;
        return Date(text) is { } date && (date.Day > 0 || ReferenceEquals(expected, Forms.PartialDate)) ? date.ToString() : null;
    }

    private static bool? Truth(string text)
    {
        var word = text.ToLowerInvariant();
        return Yes.Contains(word) ? true : No.Contains(word) ? false : null;
    }

    private static string? Years(string text) =>
        YearsWritten().Match(text) is { Success: true } match && YearText.TryParse(match.Groups[2].Success ? $"{match.Groups[1].Value}-{match.Groups[2].Value}" : match.Groups[1].Value) is { } years
            ? YearText.Of(years)
            : null;

    private static PartialDate? Date(string text)
    {
        if (DateWritten().Match(text) is not { Success: true } match)
            return null;
        var parts = match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture).ToString("00", CultureInfo.InvariantCulture));
        return PartialDate.TryParse(string.Join('-', parts));
    }

    [GeneratedRegex("^([0-9]{4})[年./-]([0-9]{1,2})(?:[月./-]([0-9]{1,2})[日号]?|月)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateWritten();

    [GeneratedRegex("^([0-9]{4})年?度?(?:[至到/]([0-9]{4})年?度?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearsWritten();
}
