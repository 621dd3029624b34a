using System.Text.RegularExpressions;
using Zhengwu.Catalogs;
using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Limits put in words that leave no doubt, or as the law has them.</summary>
internal static partial class LimitFixes
{
    private const string FromFormation = "信息形成或者变更之日起";
    private const string FromReceipt = "收到申请之日起";

    /// <summary>The event that a limit counts from by the regulation: receipt where an item is disclosed on request alone.</summary>
    public static string EventOf(FixRequest request, int row)
    {
        var item = request.File.Catalog?.Items.FirstOrDefault(item => item.Source.Exists && request.File.Tree.Contains(item.Source.Row, row));
        return item is { Method: { IsKnown: true, Parsed: { Count: 1 } methods } } && methods[0] == DisclosureMethod.OnRequest ? FromReceipt : FromFormation;
    }

    /// <summary>Counts from the event of the regulation, at every place that writes the phrase.</summary>
    public static IEnumerable<QuickFix> Event(FixRequest request)
    {
        var phrase = request.File.Tree.Text(request.Row).Trim();
        var rows = request.Nodes.ValuesThatSay(phrase, Vocabulary.Item.Deadline, Vocabulary.ItemStage.Deadline);
        return request.Fix(FixTitles.ChangeTo(EventOf(request, request.Row) + phrase), rows.Select(row => request.Nodes.Rewrite(row, EventOf(request, row) + phrase)));
    }

    /// <summary>The 20 natural days of the budget law.</summary>
    public static IEnumerable<QuickFix> BudgetDays(FixRequest request) => Change(request, text => Workdays().Replace(text, "20日"));

    /// <summary>The 7 working days of decisions on permits and penalties.</summary>
    public static IEnumerable<QuickFix> DecisionDays(FixRequest request) => Change(request, text => Workdays().Replace(text, "7个工作日"));

    /// <summary>Without 原则上.</summary>
    public static IEnumerable<QuickFix> Hard(FixRequest request) => Change(request, text => text.Replace("原则上", "", StringComparison.Ordinal));

    /// <summary>Every year, in place of one year.</summary>
    public static IEnumerable<QuickFix> EveryYear(FixRequest request) => Change(request, text => YearOfMonth().Replace(text, "每年"));

    /// <summary>The end of the period, which is how the program reads it.</summary>
    public static IEnumerable<QuickFix> EndOfPeriod(FixRequest request) =>
        Change(request, text => BeforePeriod().Replace(text, match => match.Groups[1].Value + (match.Groups[1].Value is "月" or "年" ? "底" : "末")));

    /// <summary>The end of the month, which is what its 31st means.</summary>
    public static IEnumerable<QuickFix> EndOfMonth(FixRequest request) => Change(request, text => LastOfMonth().Replace(text, "每月底"));

    /// <summary>The two ends of a span the other way round.</summary>
    public static IEnumerable<QuickFix> Turn(FixRequest request) => Change(request, text => TwoDays().Replace(text, "$3$2$1"));

    /// <summary>The words of the requirement, in the field that they belong to.</summary>
    public static Func<FixRequest, IEnumerable<QuickFix>> FromText(Key key) =>
        request => request.Argument(1) is var words && words.Contains('、', StringComparison.Ordinal) ? [] : MissingKeyFixes.Put(request, key, words);

    private static IEnumerable<QuickFix> Change(FixRequest request, Func<string, string> change)
    {
        var tree = request.File.Tree;
        return tree.IsScalar(request.Row) && change(tree.Text(request.Row)) is var now
            ? request.Fix(FixTitles.ChangeTo(now.Trim()), request.Nodes.Rewrite(request.Row, now))
            : [];
    }

    [GeneratedRegex("[0-9]+ *个? *工作日", RegexOptions.CultureInvariant)]
    private static partial Regex Workdays();

    [GeneratedRegex("^(?:19|20)[0-9]{2}年(?=[0-9]{1,2}月)", RegexOptions.CultureInvariant)]
    private static partial Regex YearOfMonth();

    [GeneratedRegex("(季度|月|半年|年|旬)(?=(?:之|以)?前)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforePeriod();

    [GeneratedRegex("每个?月31[日号]", RegexOptions.CultureInvariant)]
    private static partial Regex LastOfMonth();

    [GeneratedRegex("([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})( *(?:\\.\\.|至|到|～|~|—+) *)([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})", RegexOptions.CultureInvariant)]
    private static partial Regex TwoDays();
}
