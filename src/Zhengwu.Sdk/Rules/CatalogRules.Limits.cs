using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Limits that cannot be computed, and limits that contradict each other.</content>
internal static partial class CatalogRules
{
    public static readonly Rule LimitNotUnderstood = new("ZW1025", Severity.Warning,
        new("时限没有读懂", "Limit not understood"),
        new("时限“{0}”没有读懂（共 {1} 处）：{2}。", "The limit '{0}' is not understood (places: {1}): {2}."),
        new("请对照原表改正；确是这样写的，改成一种说得清的写法，否则算不出到期日。", "Correct it by the printed table, or put it in words that leave no doubt; no due day can be computed from it."));

    public static readonly Rule NoBound = new("ZW1033", Severity.Warning,
        new("时限没有界限", "Limit without a bound"),
        new("时限“{0}”没有说最迟何时（共 {1} 处），仍以条例的20个工作日为限。", "The limit '{0}' names no latest day (places: {1}); the 20 working days of the regulation still bound it."),
        new("请写明最迟何时，例如“信息形成或者变更之日起5个工作日内”；长期公开、动态更新是更新要求，写在“保存期限”“更新周期”里。", "State by when, such as 5 working days from when the information was formed or changed; staying public and being kept current belong under 'retention' and 'update'."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第二十六条", "Regulation on Open Government Information, article 26"),
    };

    public static readonly Rule NoEvent = new("ZW1034", Severity.Info,
        new("时限没有写从何时起算", "Limit without the event it counts from"),
        new("时限“{0}”没有写从哪一天起算（共 {1} 处）。", "The limit '{0}' does not say from when it counts (places: {1})."),
        new("主动公开的请写“信息形成或者变更之日起”，依申请公开的写“收到申请之日起”。", "Count from when the information was formed or changed, or on request from receipt of the application."));

    public static readonly Rule ByLawWithoutLaw = new("ZW1035", Severity.Warning,
        new("依法的时限没有写明依据", "A limit set by a law that is not named"),
        new("{0}的时限是“{1}”，依据里却没有写到条款。", "{0} has the limit '{1}', but its basis names no article."),
        new("请在“依据”里写明规定期限的法律、法规和条款，或者直接写出期限。", "Name in 'basis' the law and the article that set the limit, or state the limit itself."));

    public static readonly Rule TwoLimits = new("ZW1037", Severity.Warning,
        new("同一事项有两个不同的时限", "Two different limits for the same item"),
        new("{0}的时限“{1}”与第 {3} 行的“{2}”不同。", "{0} has the limit '{1}', line {3} says '{2}'."),
        new("请核对以哪一个为准，两处写成一样；重复的事项请合并，不是同一项的请补上能区分的下一级名称。", "Decide which one holds and write it at both places; merge an item that stands twice, or add a further level that tells two items apart."));

    public static readonly Rule StageOrder = new("ZW1041", Severity.Warning,
        new("批前的阶段排在批后", "A stage before approval listed after it"),
        new("{0}排在批准以后的「{1}」阶段之后。", "{0} is listed after the stage '{1}', which follows the approval."),
        new("请按办理的先后排列阶段；阶段写颠倒了的，核对名称和时限。", "List stages in the order in which they happen; check names and limits where two were mixed up."));

    private static void CheckLimitsAreUnderstood(DisclosureCatalog catalog, CheckContext context) =>
        ReportPhrases(LimitNotUnderstood, catalog, context, static cell => LimitFaults.WhyNotUnderstood(cell.Limit, LimitContext.Catalog) is not null,
            static phrase => DeadlineParser.Parse(phrase, LimitContext.Catalog).Reason!);

    private static void CheckBounds(DisclosureCatalog catalog, CheckContext context) =>
        ReportPhrases(NoBound, catalog, context, static cell =>
            cell.Limit is { State: ValueState.Given, Parsed: { } limit } && LimitFaults.HasNoBound(limit) && !cell.IsOnlyOnRequest && !cell.HasBoundedStage);

    private static void CheckEvents(DisclosureCatalog catalog, CheckContext context) =>
        ReportPhrases(NoEvent, catalog, context, static cell => cell.Limit is { State: ValueState.Given, Parsed: { } limit } && LimitFaults.LacksEvent(limit));

    private static void CheckLawsOfLimits(DisclosureCatalog catalog, CheckContext context) =>
        ReportCells(ByLawWithoutLaw, catalog, context, static cell => cell.Limit.Parsed?.Deadline is ByLawDeadline && cell.LacksLaw);

    private static void CheckStagesAgree(DisclosureCatalog catalog, CheckContext context)
    {
        foreach (var item in catalog.Items)
        {
            if (item.Stages.IsEmpty || item.Deadline.Parsed is not { Deadline: CompositeDeadline } limit)
                continue;
            foreach (var stage in item.Stages)
            {
                if (stage.Deadline is { IsKnown: true, Parsed.Deadline: { } own } && LimitSearch.Find<Deadline, Deadline>(limit, own, static (part, _, own) => Contradicts(part, own)) is not null)
                    context.Report(TwoLimits, stage.Deadline, stage, Named(item, stage), Quoted(stage.Deadline), Quoted(item.Deadline), context.LineOf(item));
            }
        }
    }

    private static void CheckStageOrder(DisclosureCatalog catalog, CheckContext context)
    {
        foreach (var item in catalog.Items)
        {
            ItemStage? afterApproval = null;
            foreach (var stage in item.Stages)
            {
                if (afterApproval is not null && IsBeforeApproval(stage))
                    context.Report(StageOrder, stage.Name, stage, Named(item, stage), NameOf(afterApproval));
                else if (LimitSearch.Find<WithinDeadline>(stage.Deadline.Parsed, static (within, _) => within.After.Kind == TriggerEventKind.Approved) is not null)
                    afterApproval ??= stage;
            }
        }
    }

    private static bool IsBeforeApproval(ItemStage stage) =>
        LimitSearch.Find<DisplayDeadline>(stage.Deadline.Parsed, static (display, _) => display.Subject.StartsWith("批前", StringComparison.Ordinal)) is not null;

    /// <summary>Whether two limits say different lengths for the same thing: from the same event, or of the same display.</summary>
    private static bool Contradicts(Deadline one, Deadline other) => (one, other) switch
    {
        (WithinDeadline a, WithinDeadline b) => a.After == b.After && a.After.Kind != TriggerEventKind.Unstated && !LimitFaults.IsFormation(a.After) && a.Period != b.Period,
        (DisplayDeadline a, DisplayDeadline b) => a.Subject == b.Subject && a.Minimum != b.Minimum,
        _ => false,
    };

    private static bool DiffersInLimit(CatalogItem first, CatalogItem item) =>
        first.Deadline.IsKnown && item.Deadline.IsKnown && !Equals(first.Deadline.Parsed, item.Deadline.Parsed);

    private static string Quoted(Value<Limit> limit) => Excerpt.Of(limit.Text!, 30);

    /// <summary>Reports each phrase once, where it stands first, with the number of cells that write it.</summary>
    private static void ReportPhrases(Rule rule, DisclosureCatalog catalog, CheckContext context, Func<LimitCell, bool> isFaulty, Func<string, Bilingual>? advise = null)
    {
        NamesOnce? phrases = null;
        if (catalog.Defaults is { } defaults && isFaulty(new(defaults.Deadline, defaults)))
            (phrases ??= new()).Add(defaults.Deadline.Text!, defaults.Deadline.Source);
        foreach (var item in catalog.Items)
        {
            if (isFaulty(new(item.Deadline, item)))
                (phrases ??= new()).Add(item.Deadline.Text!, item.Deadline.Source);
            foreach (var stage in item.Stages)
            {
                if (isFaulty(new(stage.Deadline, item, stage)))
                    (phrases ??= new()).Add(stage.Deadline.Text!, stage.Deadline.Source);
            }
        }
        phrases?.Report(rule, context, advise);
    }

    /// <summary>Reports each faulty cell; a limit that several items take over is reported once, where it is written.</summary>
    private static void ReportCells(Rule rule, DisclosureCatalog catalog, CheckContext context, Func<LimitCell, bool> isFaulty)
    {
        HashSet<int>? reported = null;
        foreach (var item in catalog.Items)
        {
            if (isFaulty(new(item.Deadline, item)))
                Report(rule, new(item.Deadline, item), reported ??= [], context);
            foreach (var stage in item.Stages)
            {
                if (isFaulty(new(stage.Deadline, item, stage)))
                    Report(rule, new(stage.Deadline, item, stage), reported ??= [], context);
            }
        }
    }

    private static void Report(Rule rule, LimitCell cell, HashSet<int> reported, CheckContext context)
    {
        var origin = cell.Limit.Inheritance?.From is { Exists: true } from ? from : cell.Limit.Source;
        if (origin.Exists && !reported.Add(origin.Row))
            return;
        var isDefault = cell.Limit.Inheritance?.Kind == InheritanceKind.Defaults;
        var place = isDefault ? origin : cell.Limit.Source;
        context.Report(rule, place.Exists ? place : cell.Owner.Source, isDefault ? InDefaults : Named(cell.Owner, cell.Stage), Quoted(cell.Limit));
    }

    /// <summary>A cell with a limit: of the defaults, of an item, or of a stage of it.</summary>
    private readonly record struct LimitCell(Value<Limit> Limit, InheritableCells Owner, ItemStage? Stage = null)
    {
        public Value<ValueList<DisclosureMethod>> Method => Stage is { Method.HasText: true } stage ? stage.Method : Owner.Method;

        public bool IsOnlyOnRequest => CatalogRules.IsOnlyOnRequest(Method);

        // What has no bound as a whole may well have one in each stage.
        public bool HasBoundedStage
        {
            get
            {
                if (Stage is null && Owner is CatalogItem item)
                {
                    foreach (var stage in item.Stages)
                    {
                        if (stage.Deadline is { IsKnown: true, Parsed: { } limit } && !LimitFaults.HasNoBound(limit))
                            return true;
                    }
                }
                return false;
            }
        }

        // A basis that is missing, or a statutory one without article, is reported already.
        public bool LacksLaw => !NamesArticle(Owner.Basis) && (Stage is null || !NamesArticle(Stage.Basis))
            && !(Owner is CatalogItem item && Bases.IsMissing(item)) && !(IsStatutory(Owner) && LacksArticle(Owner.Basis));

        /// <summary>Whether a law is cited of which a test holds, by the stage or by the item.</summary>
        public bool Cites(Func<LegalBasis, bool> test) => (Stage is not null && AnyBasis(Stage.Basis, test)) || AnyBasis(Owner.Basis, test);

        private static bool NamesArticle(Value<ValueList<LegalBasis>> bases) => AnyBasis(bases, static basis => basis.NamesArticle);

        private static bool AnyBasis(Value<ValueList<LegalBasis>> bases, Func<LegalBasis, bool> test)
        {
            if (!bases.IsKnown)
                return false;
            foreach (var basis in bases.Parsed)
            {
                if (test(basis))
                    return true;
            }
            return false;
        }
    }
}
