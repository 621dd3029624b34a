using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>What an item rests on, and whether its limit counts from the right event.</content>
internal static partial class CatalogRules
{
    public static readonly Rule ArticleMissing = new("ZW1008", Severity.Warning,
        new("法定事项的依据没有条款", "Statutory item without an article"),
        new("{0}是法定公开，依据里却没有写到条款。", "{0} is statutory, but its basis names no article."),
        new("请写明“第……条”；依据写成一段文字的，写在法规名称之后。", "State the article (第…条); in a basis written as one text it follows the name of the law."));

    public static readonly Rule ReviewMissing = new("ZW1009", Severity.Warning,
        new("其他事项没有审核记录", "'Other' item without a review"),
        new("事项「{0}」不是法定公开，却没有审核记录。", "Item '{0}' is not statutory and has no record of a review."),
        new("请在“审核”里写明何时由谁审核同意；其实是法定公开的，改正“类别”。", "State in 'review' who agreed to its disclosure and when; correct 'category' if a law does order it."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第十七条", "Regulation on Open Government Information, article 17"),
    };

    public static readonly Rule WrongTrigger = new("ZW1017", Severity.Warning,
        new("时限的起算与公开方式不符", "The limit counts from the wrong event"),
        new("{0}是{1}，时限却从{2}起算。", "{0} is disclosed {1}, but its limit counts from {2}."),
        new("主动公开从信息形成或者变更之日起算，依申请公开从收到申请之日起算；请改正时限或方式。", "On its own motion a unit counts from when the information was formed or changed, on request from receipt of the request; correct the limit or the method."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第二十六条、第三十三条", "Regulation on Open Government Information, articles 26 and 33"),
    };

    public static readonly Rule OrderReplaced = new("ZW1018", Severity.Warning,
        new("依据引用了已被取代的命令", "The basis cites a replaced order"),
        new("国务院令第{0}号已由{2}起施行的第{1}号令取代。", "State Council Order {0} was replaced by Order {1}, in force since {2}."),
        new("请改引{3}（国务院令第{1}号），并核对条款：修订后条号有变动。", "Cite Order {1} instead ({3}) and check the article: its numbers have changed."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》（国务院令第711号）", "Regulation on Open Government Information (State Council Order 711)"),
        InForceFrom = ReplacedOrder.OpenGovernmentInformation.On,
    };

    private static void CheckArticles(DisclosureCatalog catalog, CheckContext context)
    {
        if (catalog.Defaults is { } defaults && IsStatutory(defaults) && LacksArticle(defaults.Basis))
            context.Report(ArticleMissing, defaults.Basis, defaults, InDefaults);
        foreach (var item in catalog.Items)
        {
            if (!IsStatutory(item) || !LacksArticle(item.Basis) || AnyStageNamesArticle(item) || IsTakenFromDefaults(item.Category, item.Basis))
                continue;
            context.Report(ArticleMissing, item.Basis, item, Named(item));
        }
    }

    private static void CheckReviews(DisclosureCatalog catalog, CheckContext context)
    {
        foreach (var item in catalog.Items)
        {
            if (item.Category is { IsKnown: true, Parsed: ItemCategory.Other } && !item.Review.HasText)
                context.Report(ReviewMissing, item.Review, item, NameOf(item));
        }
    }

    private static void CheckTriggers(DisclosureCatalog catalog, CheckContext context)
    {
        if (catalog.Defaults is { } defaults)
            CheckTrigger(defaults, context);
        foreach (var item in catalog.Items)
        {
            if (!IsTakenFromDefaults(item.Method, item.Deadline))
                CheckTrigger(item, context);
        }
    }

    private static void CheckTrigger(InheritableCells cells, CheckContext context)
    {
        if (!cells.Deadline.IsKnown || !cells.Method.IsKnown || cells.Method.Parsed.Count != 1)
            return;
        var isOnRequest = cells.Method.Parsed[0] == DisclosureMethod.OnRequest;
        var (fromFormation, fromRequest) = (CountsFrom(cells.Deadline.Parsed, LimitFaults.IsFormation), CountsFrom(cells.Deadline.Parsed, LimitFaults.IsRequest));
        if (isOnRequest ? !fromFormation || fromRequest : !fromRequest || fromFormation)
            return;
        var place = cells.Deadline.Source is { Exists: true } own ? own : cells.Method.Source;
        context.Report(WrongTrigger, place, Named(cells), isOnRequest ? OnRequest : OnOwnMotion, isOnRequest ? Formation : Receipt);
    }

    private static readonly Bilingual OnRequest = new("依申请公开", "on request");
    private static readonly Bilingual OnOwnMotion = new("主动公开", "on the unit's own motion");
    private static readonly Bilingual Formation = new("信息形成或者变更", "when the information was formed or changed");
    private static readonly Bilingual Receipt = new("收到申请", "receipt of a request");

    private static bool CountsFrom(Limit? limit, Func<TriggerEvent?, bool> isEvent) =>
        LimitSearch.Find<Deadline, Func<TriggerEvent?, bool>>(limit, isEvent, static (deadline, _, isEvent) => isEvent(LimitFaults.EventOf(deadline))) is not null;

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static void CheckOrders(DisclosureCatalog catalog, CheckContext context)
    {
        if (!context.Holds(OrderReplaced, DateOf(catalog)))
            return;
        if (catalog.Defaults is { } defaults)
            CheckOrders(defaults.Basis, context);
        foreach (var item in catalog.Items)
        {
            CheckOrders(item.Basis, context);
            foreach (var stage in item.Stages)
                CheckOrders(stage.Basis, context);
        }
    }

    private static void CheckOrders(Value<ValueList<LegalBasis>> bases, CheckContext context)
    {
        if (bases.State != ValueState.Given) // what is inherited is reported where it is written
            return;
        foreach (var basis in bases.Parsed)
        {
            if (ReplacedOrder.CitedBy(basis, out var place) is { } order)
                context.Report(OrderReplaced, place, order.Number, order.ReplacedBy, order.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), order.Title);
        }
    }

    /// <summary>The day by whose law a catalog was made; null when it states none.</summary>
    private static DateOnly? DateOf(DisclosureCatalog catalog)
    {
        if (catalog.Effective.IsKnown)
            return catalog.Effective.Parsed;
        return catalog.Document is { Date.IsKnown: true } document ? document.Date.Parsed : null;
    }

    private static bool IsStatutory(InheritableCells cells) => cells.Category is { IsKnown: true, Parsed: ItemCategory.Statutory };

    // A missing basis is ZW1003's; one of several laws with its article is enough.
    private static bool LacksArticle(Value<ValueList<LegalBasis>> bases)
    {
        if (!bases.IsKnown || bases.Parsed.IsEmpty)
            return false;
        foreach (var basis in bases.Parsed)
        {
            if (basis.NamesArticle)
                return false;
        }
        return true;
    }

    private static bool AnyStageNamesArticle(CatalogItem item)
    {
        foreach (var stage in item.Stages)
        {
            if (stage.Basis is { IsKnown: true, Parsed.IsEmpty: false } bases && !LacksArticle(bases))
                return true;
        }
        return false;
    }

    /// <summary>Whether both cells come from the defaults, where the fault is reported once.</summary>
    private static bool IsTakenFromDefaults<TFirst, TSecond>(Value<TFirst> first, Value<TSecond> second)
        where TFirst : notnull
        where TSecond : notnull => first.Inheritance?.Kind == InheritanceKind.Defaults && second.Inheritance?.Kind == InheritanceKind.Defaults;
}
