using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>The elements that every item states: subject, content, basis, limit, method, channel, responsible section.</content>
internal static partial class CatalogRules
{
    public static readonly Rule SubjectMissing = new("ZW1001", Severity.Error,
        new("没有公开主体", "No disclosing body"),
        new("{0}没有公开主体。", "{0} lacks a disclosing body."),
        new("请填写“主体”；各项相同的，在“缺省”里写一次即可。", "Add 'subject'; what all items share is written once, under 'defaults'."));

    public static readonly Rule ContentMissing = new("ZW1002", Severity.Error,
        new("没有公开内容", "No content"),
        new("{0}没有公开内容。", "{0} lacks content."),
        new("请填写“内容”，或在“要素”里逐项列出。", "Add 'content', or list its parts under 'elements'."));

    public static readonly Rule BasisMissing = new("ZW1003", Severity.Warning,
        new("没有公开依据", "No basis"),
        new("{0}没有公开依据。", "{0} lacks a basis."),
        new("请填写“依据”；没有法定依据的，“类别”写“其他”，并填写“审核”。", "Add 'basis'; where no law orders disclosure, set 'category' to other and fill in 'review'."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第二十条、第二十一条", "Regulation on Open Government Information, articles 20 and 21"),
    };

    public static readonly Rule DeadlineMissing = new("ZW1004", Severity.Error,
        new("没有公开时限", "No time limit"),
        new("{0}没有公开时限。", "{0} lacks a time limit."),
        new("请填写“时限”；没有特别规定的，写“自信息形成或者变更之日起20个工作日内”。", "Add 'deadline'; without a special provision it is 20 working days from when the information was formed or changed."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第二十六条", "Regulation on Open Government Information, article 26"),
    };

    public static readonly Rule MethodMissing = new("ZW1005", Severity.Error,
        new("没有公开方式", "No method"),
        new("{0}没有公开方式。", "{0} lacks a method of disclosure."),
        new("请填写“方式”：主动公开、依申请公开，或者两者都写。", "Add 'method': proactive, on-request, or both."));

    public static readonly Rule ChannelMissing = new("ZW1006", Severity.Error,
        new("没有公开渠道", "No channel"),
        new("{0}没有公开渠道。", "{0} lacks a channel."),
        new("请填写“渠道”，例如政府网站。", "Add 'channels', such as 政府网站 (the government's website)."));

    public static readonly Rule ResponsibleMissing = new("ZW1007", Severity.Warning,
        new("没有责任科室", "No responsible section"),
        new("{0}没有责任科室。", "{0} lacks a responsible section."),
        new("请填写“责任”，写明由哪个科室或岗位负责。", "Add 'responsible': the section or post that answers for it."));

    private static readonly Column Subjects = new(SubjectMissing, static cells => Cell.Of(cells.Subject));

    private static readonly Column Bases = new(BasisMissing, static cells => Cell.Of(cells.Basis), static stage => Cell.Of(stage.Basis))
    {
        IsExempt = static item => item.Category is { IsKnown: true, Parsed: ItemCategory.Other }, // its review stands in for the law: ZW1009
    };

    // A single stage with a limit makes the item one with limits; its other stages are ZW1021's.
    private static readonly Column Deadlines = new(DeadlineMissing, static cells => Cell.Of(cells.Deadline), static stage => Cell.Of(stage.Deadline))
    {
        StagesAreReportedElsewhere = true,
    };

    private static readonly Column Methods = new(MethodMissing, static cells => Cell.Of(cells.Method), static stage => Cell.Of(stage.Method));

    private static readonly Column Channels = new(ChannelMissing, static cells => Cell.Of(cells.Channels), static stage => Cell.Of(stage.Channels))
    {
        IsExempt = static item => IsOnlyOnRequest(item.Method), // it goes to the applicant, not to a channel
    };

    private static readonly Column Sections = new(ResponsibleMissing, static cells => Cell.Of(cells.Responsible));

    private static void CheckSubjects(DisclosureCatalog catalog, CheckContext context) => ReportMissing(Subjects, catalog, context);

    private static void CheckBases(DisclosureCatalog catalog, CheckContext context) => ReportMissing(Bases, catalog, context);

    private static void CheckDeadlines(DisclosureCatalog catalog, CheckContext context) => ReportMissing(Deadlines, catalog, context);

    private static void CheckMethods(DisclosureCatalog catalog, CheckContext context) => ReportMissing(Methods, catalog, context);

    private static void CheckChannels(DisclosureCatalog catalog, CheckContext context) => ReportMissing(Channels, catalog, context);

    private static void CheckSections(DisclosureCatalog catalog, CheckContext context) => ReportMissing(Sections, catalog, context);

    private static void CheckContents(DisclosureCatalog catalog, CheckContext context)
    {
        foreach (var item in catalog.Items)
        {
            if (!item.Content.HasText && item.Elements.IsEmpty && !AnyStageHasContent(item))
                context.Report(ContentMissing, item.Content, item, Named(item));
        }
    }

    private static bool AnyStageHasContent(CatalogItem item)
    {
        foreach (var stage in item.Stages)
        {
            if (stage.Content.HasText || !stage.Elements.IsEmpty)
                return true;
        }
        return false;
    }

    private static void ReportMissing(Column column, DisclosureCatalog catalog, CheckContext context)
    {
        var missing = 0;
        foreach (var item in catalog.Items)
        {
            if (column.IsMissing(item))
                missing++;
            else if (!column.StagesAreReportedElsewhere)
                ReportMissingStages(column, item, context);
        }
        if (missing == 0)
            return;
        if (missing > 1 && missing == catalog.Items.Count)
            ReportColumn(column, catalog, context);
        else
            ReportItems(column, catalog, context);
    }

    // Nobody forgets a cell in every row: the table never had the column.
    private static void ReportColumn(Column column, DisclosureCatalog catalog, CheckContext context)
    {
        var count = catalog.Items.Count;
        var place = catalog.Defaults is { } defaults ? column.Of(defaults).At(defaults) : catalog.Source;
        context.Report(column.Missing, place, new Bilingual($"全部 {count} 个事项都", $"Each of the {count} items"));
    }

    private static void ReportItems(Column column, DisclosureCatalog catalog, CheckContext context)
    {
        var isDefaultReported = false;
        foreach (var item in catalog.Items)
        {
            if (!column.IsMissing(item))
                continue;
            var cell = column.Of(item);
            if (!cell.Node.Exists || context.StandsIn(item, cell.Node))
                context.Report(column.Missing, cell.At(item), Named(item));
            else if (!isDefaultReported)
                context.Report(column.Missing, cell.Node, InDefaults);
            isDefaultReported |= cell.Node.Exists && !context.StandsIn(item, cell.Node);
        }
    }

    private static void ReportMissingStages(Column column, CatalogItem item, CheckContext context)
    {
        if (item.Stages.IsEmpty || column.OfStage is not { } ofStage || column.Of(item).IsFilled || column.IsExempt(item))
            return;
        foreach (var stage in item.Stages)
        {
            if (ofStage(stage) is { IsFilled: false } cell)
                context.Report(column.Missing, cell.At(stage), Named(item, stage));
        }
    }

    private static bool IsOnlyOnRequest(Value<ValueList<DisclosureMethod>> method) =>
        method.IsKnown && method.Parsed.Count == 1 && method.Parsed[0] == DisclosureMethod.OnRequest;

    /// <summary>A column of the table: items fill it themselves, through the defaults, or stage by stage.</summary>
    private sealed record Column(Rule Missing, Func<InheritableCells, Cell> Of, Func<ItemStage, Cell>? OfStage = null)
    {
        /// <summary>Items that need not fill it.</summary>
        public Func<CatalogItem, bool> IsExempt { get; init; } = static _ => false;

        public bool StagesAreReportedElsewhere { get; init; }

        public bool IsMissing(CatalogItem item) => !Of(item).IsFilled && !IsFilledByAStage(item) && !IsExempt(item);

        private bool IsFilledByAStage(CatalogItem item)
        {
            if (OfStage is null)
                return false;
            foreach (var stage in item.Stages)
            {
                if (OfStage(stage).IsFilled)
                    return true;
            }
            return false;
        }
    }

    /// <summary>What the rules about missing values see of a cell.</summary>
    private readonly record struct Cell(bool IsFilled, NodeId Node)
    {
        /// <summary>Where the lack is marked: at the empty value, or at its owner where the key is missing too.</summary>
        public NodeId At(DefinitionElement owner) => Node.Exists ? Node : owner.Source;

        // 不适用 is an answer; 空 is none.
        public static Cell Of<T>(Value<T> value)
            where T : notnull => new(value.State is not (ValueState.Absent or ValueState.Empty), value.Source);

        public static Cell Of<T>(Value<ValueList<T>> value) =>
            new(value.State is not (ValueState.Absent or ValueState.Empty) && !(value.IsKnown && value.Parsed.IsEmpty), value.Source);
    }
}
