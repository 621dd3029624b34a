using System.Globalization;
using System.Text.RegularExpressions;
using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Numbers of rows and of documents, and years.</summary>
internal static partial class NumberFixes
{
    /// <summary>The number that the rows before and after leave; none where they leave a doubt.</summary>
    public static IEnumerable<QuickFix> Between(FixRequest request)
    {
        if (request.Place is not { Key: { } key } place || !request.File.Tree.IsScalar(request.Row))
            return [];
        var rows = Siblings(request.Nodes, place.Mapping);
        var at = rows.IndexOf(place.Mapping);
        return at > 0 && at + 1 < rows.Count && NumberOf(request.Nodes, rows[at - 1], key) is { } before && NumberOf(request.Nodes, rows[at + 1], key) is { } after
            && before.Style == after.Style && after.Value == before.Value + 2
            ? Number(request, before.Value + 1)
            : [];
    }

    /// <summary>A document number as the national standard has it.</summary>
    public static IEnumerable<QuickFix> OfDocument(FixRequest request)
    {
        var written = request.File.Tree.Text(request.Row).Trim();
        var usual = DocumentNumberWritten().Replace(written, "〔$1〕$2号");
        return DocumentNumber.FaultOf(usual) is null ? request.Fix(FixTitles.ChangeTo(usual), request.Nodes.Rewrite(request.Row, usual)) : [];
    }

    /// <summary>The title's year, or the other way round.</summary>
    public static IEnumerable<QuickFix> Year(FixRequest request)
    {
        var (year, titles) = (request.Argument(0), request.Argument(1));
        var title = request.Nodes.ValueOf(0, Vocabulary.Plan.Title);
        return
        [
            .. request.Fix(new($"“年度”改为 {titles}", $"Change 'year' to {titles}"), request.Nodes.Rewrite(request.Row, titles)),
            .. title < 0 ? [] : request.Fix(new($"标题里改为 {year}", $"Change the title to {year}"), request.Nodes.Rewrite(title, text => text.Replace(titles, year, StringComparison.Ordinal))),
        ];
    }

    /// <summary>The year of a calendar whose days all lie in one.</summary>
    public static IEnumerable<QuickFix> YearOfDays(FixRequest request)
    {
        var days = request.File.Calendar!.Periods.SelectMany(period => period.DaysOff).Where(span => span.IsKnown).SelectMany(span => new[] { span.Parsed.First, span.Parsed.Last });
        var years = days.Select(day => day.Year).Distinct().ToList();
        return years is [var year] ? MissingKeyFixes.Put(request, Vocabulary.Calendar.Year, year.ToString(CultureInfo.InvariantCulture)) : [];
    }

    private static IEnumerable<QuickFix> Number(FixRequest request, int number)
    {
        var now = number.ToString(CultureInfo.InvariantCulture);
        return request.Fix(FixTitles.ChangeTo(now), request.Nodes.Rewrite(request.Row, text => Digits().IsMatch(text) ? Digits().Replace(text, now) : text));
    }

    private static List<int> Siblings(FixNodes nodes, int mapping)
    {
        var list = nodes.Text.ParentOf(mapping);
        return list >= 0 && nodes.Tree.Kind(list) == NodeKind.Sequence ? [.. nodes.Text.EntriesOf(list)] : [];
    }

    private static RowNumber? NumberOf(FixNodes nodes, int mapping, Key key) =>
        nodes.Tree.Kind(mapping) == NodeKind.Mapping && nodes.ValueOf(mapping, key) is > 0 and var value ? RowNumber.TryRead(nodes.Tree.Text(value)) : null;

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[\[［(（【{〈《〔﹝]((?:19|20)[0-9]{2})[\]］)）】}〉》〕﹞]\s*第?\s*0*([1-9][0-9]*)\s*[号號]?$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumberWritten();
}
