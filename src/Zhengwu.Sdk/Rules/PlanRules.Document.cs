using System.Text.RegularExpressions;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <content>The document round the tasks: years, number, dates, attribute, higher plans.</content>
internal static partial class PlanRules
{
    public static readonly Rule YearDiffers = new("ZW2011", Severity.Warning,
        new("年度与标题不一致", "Year differs from the title's"),
        new("“年度”是 {0}，标题“{2}”里是 {1}。", "'year' is {0}, the title '{2}' says {1}."),
        new("请改正其中一处。", "Correct one of the two."));

    public static readonly Rule NumberForm = new("ZW2015", Severity.Warning,
        new("文号写法不规范", "Document number not of the usual form"),
        new("文号“{0}”{1}。", "The document number '{0}' {1}."),
        new("年份写四位，用六角括号〔〕；序号不加“第”、不补 0，如“周政办字〔2024〕9号”。", "Write the year in four digits in 〔〕 and the bare number, such as 周政办字〔2024〕9号."))
    {
        Basis = new("《党政机关公文格式》（GB/T 9704—2012）7.2.5", "GB/T 9704-2012, Layout key for official document, 7.2.5"),
    };

    public static readonly Rule DatedAfterPublication = new("ZW2016", Severity.Warning,
        new("成文日期晚于发布日期", "Dated after its publication"),
        new("成文日期 {0} 晚于发布日期 {1}。", "The document is dated {0}, after its publication on {1}."),
        new("请核对两个日期。", "Check both dates."));

    public static readonly Rule UpstreamUnknown = new("ZW2027", Severity.Info,
        new("上级方案不在文件集内", "Higher plan not in the set"),
        new("上级方案“{0}”没有一起读取，不能逐项对照。", "The higher plan '{0}' was not read along, so the tasks cannot be compared."),
        new("有它的定义文件时，请一并交给程序，并写明“标识”；没有则不必处理。", "Pass its definition file along and give its 'id', if there is one; else nothing has to be done."));

    public static readonly Rule AttributeMissing = new("ZW2029", Severity.Info,
        new("没有公开属性", "No disclosure attribute"),
        new("没有写明方案本身的公开属性。", "Nothing says whether the plan itself is public."),
        new("请在“印发”里填写“公开属性”，如“此件公开发布”。", "Add 'attribute' under 'document', such as 此件公开发布."));

    private static readonly Regex TitleYears =
        new("(?<first>[0-9]{4})年?(?:[-~至到](?<last>[0-9]{4}))?年", RegexOptions.CultureInvariant);

    private static readonly Regex OtherTitle = new("《[^》]*》", RegexOptions.CultureInvariant);

    private static void CheckYear(DisclosurePlan plan, CheckContext context)
    {
        if (!plan.Year.IsKnown || plan.Title.Text is not { } title || YearsOf(title, plan.Year.Parsed) is not { } years || years == plan.Year.Parsed)
            return;
        context.Report(YearDiffers, plan.Year, plan, Written(plan.Year.Parsed), Written(years), Excerpt.Of(title, 30));
    }

    /// <summary>The years that a title names for the plan itself; null when it names none or leaves a doubt.</summary>
    private static YearRange? YearsOf(string title, YearRange stated)
    {
        // The name of another document inside a title has a year of its own.
        var folded = TextFold.Fold(title);
        var own = folded.StartsWith("《", StringComparison.Ordinal) ? folded : OtherTitle.Replace(folded, "");
        var found = TitleYears.Matches(own).Cast<Match>().Select(ToYears).Distinct().ToArray();
        return found.Length == 1 && found[0].First <= found[0].Last ? found[0] : found.Contains(stated) ? stated : null;
    }

    private static YearRange ToYears(Match match)
    {
        var first = int.Parse(match.Groups["first"].Value, System.Globalization.CultureInfo.InvariantCulture);
        var last = match.Groups["last"] is { Success: true } group ? int.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture) : first;
        return new(first, last);
    }

    private static void CheckDocumentNumbers(DisclosurePlan plan, CheckContext context)
    {
        if (plan.Document is { } document)
            CheckNumberForm(document.Number, document, context);
        foreach (var upstream in plan.Upstream)
            CheckNumberForm(upstream.Number, upstream, context);
    }

    private static void CheckNumberForm(Value<string> number, DefinitionElement owner, CheckContext context)
    {
        if (number.Text is { } text && DocumentNumber.FaultOf(text) is { } fault)
            context.Report(NumberForm, number, owner, text.Trim(), fault);
    }

    private static void CheckDocumentDates(DisclosurePlan plan, CheckContext context)
    {
        if (plan.Document is { Date: { IsKnown: true } date, Published: { IsKnown: true } published } document && date.Parsed > published.Parsed)
            context.Report(DatedAfterPublication, date, document, DayText.Iso(date.Parsed), DayText.Iso(published.Parsed));
    }

    private static void CheckUpstream(DisclosurePlan plan, CheckContext context)
    {
        foreach (var upstream in plan.Upstream)
        {
            var named = new[] { upstream.Id, upstream.Title, upstream.Number }.FirstOrDefault(value => value.HasText);
            if (named is not null && !context.Set.Definitions.Any(other => other.Plan is { } higher && !ReferenceEquals(higher, plan) && IsSame(upstream, higher)))
                context.Report(UpstreamUnknown, named, upstream, Excerpt.Of(named.Text!, 30));
        }
    }

    /// <summary>Whether an entry of the plans above means a plan: by id, title or number.</summary>
    public static bool IsSame(UpstreamPlan upstream, DisclosurePlan plan) =>
        AreSame(upstream.Id, plan.Id) || AreSame(upstream.Title, plan.Title) || (plan.Document is { } document && AreSame(upstream.Number, document.Number));

    private static bool AreSame(Value<string> a, Value<string> b) =>
        a.Text is { } first && b.Text is { } second && TextFold.Fold(first) == TextFold.Fold(second);

    private static void CheckAttribute(DisclosurePlan plan, CheckContext context)
    {
        if (plan.Document is not { } document)
            context.Report(AttributeMissing, plan.Source);
        else if (!document.Attribute.HasText && !document.Method.HasText)
            context.Report(AttributeMissing, document.Attribute, document);
    }
}
