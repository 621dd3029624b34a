using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <content>Making terms from definitions.</content>
public sealed partial class RecordTerms
{
    private static readonly string[] DocumentKinds = ["", "规范性文件", "政策文件", "政策解读", "行政处罚决定"];

    /// <summary>The terms of an item, or of one of its stages.</summary>
    /// <param name="item">The item.</param>
    /// <param name="stage">The stage; null for the item as a whole.</param>
    public static RecordTerms Of(CatalogItem item, ItemStage? stage = null) => new(SourceOf(item, stage), ElementsOf(item, stage).Select(ElementTerms.Of))
    {
        Subjects = SubjectTerms.Of(item.Subject),
        Limit = LimitTerms.Of(Stated(stage?.Deadline, item.Deadline)),
        Display = DisplayOf(Stated(stage?.Deadline, item.Deadline)),
        Explanation = LimitTerms.Of(item.Explanation),
        Channels = ChannelsOf(Stated(stage?.Channels, item.Channels)),
        Methods = MethodsOf(Stated(stage?.Method, item.Method)),
        DocumentKind = KindOf(item.DocumentKind),
        Updates = UpdateTerms.Of(item),
        Retention = RetentionTerms.Of(item.Retention),
    };

    /// <summary>The terms of a form: those of its fields, and the limit and the units of the task that asks for it, where one task alone does.</summary>
    public static RecordTerms Of(DisclosurePlan plan, PlanForm form)
    {
        var tasks = plan.AllTasks.Where(task => task.Report.HasText && task.Report.Text == form.Id.Text).Take(2).ToArray();
        var task = tasks.Length == 1 ? tasks[0] : null;
        return new(new(form.Id.Text ?? "", null, form.Title.Text ?? "", IsForm: true), form.Fields.Select(ElementTerms.Of))
        {
            Subjects = SubjectTerms.Of(task?.Responsible ?? Value<Units.Assignment>.Absent),
            Limit = LimitTerms.Of(task?.Deadline ?? Value<Limit>.Absent),
            Year = plan.Year.IsKnown ? plan.Year.Parsed : null,
        };
    }

    /// <summary>The year of the plan that asks for a form, by which a limit without a year is read.</summary>
    internal YearRange? Year { get; private init; }

    private static RecordSource SourceOf(CatalogItem item, ItemStage? stage)
    {
        var name = string.Join(" / ", item.Path.Select(level => level.Text));
        return stage is null ? new(item.Id.Text ?? "", null, name) : new(item.Id.Text ?? "", stage.Id.Text, $"{name}（{stage.Name.Text}）");
    }

    private static ValueList<ContentElement> ElementsOf(CatalogItem item, ItemStage? stage) =>
        stage is { Elements.IsEmpty: false } ? stage.Elements : item.Elements;

    private static Value<T> Stated<T>(Value<T>? ofStage, Value<T> ofItem)
        where T : notnull => ofStage is { HasText: true } ? ofStage : ofItem;

    private static DisplayDeadline? DisplayOf(Value<Limit> limit) =>
        LimitSearch.Find<DisplayDeadline>(limit.Parsed, static (_, _) => true)?.Deadline as DisplayDeadline;

    private static ChannelTerms[] ChannelsOf(Value<ValueList<Channel>> channels) =>
        channels.IsKnown ? [.. channels.Parsed.Select(channel => new ChannelTerms(channel))] : [];

    private static MethodTerms MethodsOf(Value<ValueList<DisclosureMethod>> methods) => !methods.IsKnown
        ? MethodTerms.None
        : methods.Parsed.Aggregate(MethodTerms.None, (all, method) => all | (method == DisclosureMethod.Proactive ? MethodTerms.Proactive : MethodTerms.OnRequest));

    private static DocumentKind KindOf(Value<string> kind) =>
        (DocumentKind)Math.Max(0, kind.HasText ? Array.IndexOf(DocumentKinds, TextFold.Fold(kind.Text!)) : 0);
}
