using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Limits against the terms that laws set.</content>
internal static partial class CatalogRules
{
    private static readonly DateOnly OldRegulationInForce = new(2008, 5, 1);
    private static readonly DateOnly LastDayOfOldRegulation = ReplacedOrder.OpenGovernmentInformation.On.AddDays(-1);

    private static readonly Bilingual Article26 = new("《中华人民共和国政府信息公开条例》第二十六条", "Regulation on Open Government Information, article 26");

    public static readonly Rule LongerThanLaw = new("ZW1026", Severity.Error,
        new("时限长于条例的20个工作日", "Limit longer than the regulation's 20 working days"),
        new("{0}的时限“{1}”长于20个工作日，依据里没有另行规定期限的法律、法规。", "{0} has the limit '{1}', which is longer than 20 working days, and its basis cites no law that sets another."),
        new("请改为20个工作日以内；法律、法规另有规定的，在“依据”里写明。", "Make it 20 working days or less; where a law sets another limit, cite it in 'basis'."))
    {
        Basis = Article26,
        InForceFrom = ReplacedOrder.OpenGovernmentInformation.On,
    };

    public static readonly Rule LongerThanOldLaw = new("ZW1027", Severity.Warning,
        new("时限长于当时条例的20个工作日", "Limit longer than the 20 working days of the regulation then in force"),
        new("{0}的时限“{1}”长于20个工作日，依据里没有另行规定期限的法律、法规。", "{0} has the limit '{1}', which is longer than 20 working days, and its basis cites no law that sets another."),
        new("2019年5月14日以前适用原条例，请对照当时的条文核对；仍在使用的目录，请按现行条例改正。", "Until 14 May 2019 the former regulation applied; check its words. A catalog still in use goes by the present one."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》（2007年国务院令第492号）第十八条", "Regulation on Open Government Information (State Council Order 492 of 2007), article 18"),
        InForceFrom = OldRegulationInForce,
        InForceTo = LastDayOfOldRegulation,
    };

    public static readonly Rule ReplyTooLong = new("ZW1028", Severity.Error,
        new("答复期限长于20个工作日", "Time for a reply longer than 20 working days"),
        new("{0}的时限“{1}”超过了答复期限：20个工作日，经同意可以延长，延长也不超过20个工作日。", "{0} has the limit '{1}', which is longer than the time for a reply: 20 working days, and where its extension is agreed to, 20 more at most."),
        new("请改为收到申请之日起20个工作日以内，延长的另写。", "Make it 20 working days or less from receipt of the application, and state the extension apart."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第三十三条", "Regulation on Open Government Information, article 33"),
        InForceFrom = ReplacedOrder.OpenGovernmentInformation.On,
    };

    public static readonly Rule ReplyTooLongThen = new("ZW1029", Severity.Error,
        new("答复期限长于当时的15个工作日", "Time for a reply longer than the 15 working days of that time"),
        new("{0}的时限“{1}”超过了当时的答复期限：15个工作日，经同意可以延长，延长也不超过15个工作日。", "{0} has the limit '{1}', which is longer than the time for a reply was then: 15 working days, and where its extension was agreed to, 15 more at most."),
        new("20个工作日的答复期限自2019年5月15日起才适用；请核对目录的日期和期限。", "The 20 working days apply from 15 May 2019 on; check the date of the catalog and the limit."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》（2007年国务院令第492号）第二十四条", "Regulation on Open Government Information (State Council Order 492 of 2007), article 24"),
        InForceFrom = OldRegulationInForce,
        InForceTo = LastDayOfOldRegulation,
    };

    public static readonly Rule DaysProbablyLonger = new("ZW1030", Severity.Warning,
        new("自然日的时限多半长于20个工作日", "A limit in natural days that is mostly longer than 20 working days"),
        new("{0}的时限“{1}”按自然日计算，多数时候长于条例的20个工作日。", "{0} has the limit '{1}' in natural days, which is mostly longer than the regulation's 20 working days."),
        new("请改用工作日，如“20个工作日内”；法律、法规另有规定的，在“依据”里写明。", "State it in working days, such as 20; where a law sets another limit, cite it in 'basis'."))
    {
        Basis = Article26,
    };

    public static readonly Rule DaysForWorkdays = new("ZW1031", Severity.Info,
        new("20日也许是20个工作日", "20 days may be meant as 20 working days"),
        new("{0}的时限“{1}”按自然日计算，比条例的20个工作日短。", "{0} has the limit '{1}' in natural days, which is shorter than the regulation's 20 working days."),
        new("短于条例的期限可以用；本意是20个工作日的，请补上“个工作”。", "A shorter limit may stand; if 20 working days are meant, say so."))
    {
        Basis = Article26,
    };

    public static readonly Rule WorkdaysForDays = new("ZW1032", Severity.Warning,
        new("预决算的20日写成了工作日", "The 20 days of the Budget Law in working days"),
        new("{0}的时限“{1}”长于预算法的20日：批准、批复后的20日按自然日计算。", "{0} has the limit '{1}', which is longer than the 20 days of the Budget Law: those after approval are natural days."),
        new("请改为“20日内”，或者更短的期限。", "Make it 20 days (20日内) or less."))
    {
        Basis = new("《中华人民共和国预算法》第十四条", "Budget Law, article 14"),
    };

    public static readonly Rule DisplayTooShort = new("ZW1036", Severity.Warning,
        new("公示、征求意见的时间短于30日", "A display or consultation shorter than 30 days"),
        new("{0}的时限“{1}”短于所引法律、法规要求的30日。", "{0} has the limit '{1}', which is shorter than the 30 days that the law it cites asks for."),
        new("请改为不少于30日，或核对所引的条款。", "Make it 30 days or more, or check the article that is cited."))
    {
        Basis = new("《中华人民共和国城乡规划法》第二十六条、《国有土地上房屋征收与补偿条例》第十条", "Urban and Rural Planning Law, article 26; Regulation on the Expropriation of Buildings on State-owned Land, article 10"),
    };

    public static readonly Rule SoftenedLaw = new("ZW1038", Severity.Warning,
        new("法定期限写了“原则上”", "A statutory limit as a rule with exceptions"),
        new("{0}的时限“{1}”写了“原则上”，条例的期限没有这样的例外。", "{0} has the limit '{1}' as a rule with exceptions (原则上); the regulation knows no such exceptions."),
        new("请删去“原则上”；法律、法规另有规定的，写明“从其规定”和依据。", "Strike 原则上; where a law sets another limit, say that it prevails and cite it."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第二十六条、第三十三条", "Regulation on Open Government Information, articles 26 and 33"),
    };

    public static readonly Rule ReportTooLate = new("ZW1039", Severity.Warning,
        new("年度报告的时限晚于规定", "The yearly report is due later than prescribed"),
        new("{0}的时限“{1}”晚于政府信息公开工作年度报告的公布期限。", "{0} has the limit '{1}', which is later than the yearly report on open information has to be published."),
        new("行政机关的年度报告在每年1月31日前公布，政府信息公开工作主管部门公布本级政府的在3月31日前。", "Authorities publish theirs by 31 January of each year, the competent department publishes the government's by 31 March."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第四十九条", "Regulation on Open Government Information, article 49"),
    };

    public static readonly Rule DecisionTooLate = new("ZW1040", Severity.Warning,
        new("许可、处罚决定的时限长于7个工作日", "Permits and penalties published later than within 7 working days"),
        new("{0}的时限“{1}”长于行政许可、行政处罚决定的7个工作日。", "{0} has the limit '{1}', which is longer than the 7 working days for decisions on permits and penalties."),
        new("请改为“作出行政决定之日起7个工作日内”；其他执法决定可以用20个工作日。", "Make it 7 working days from the decision; for other decisions of law enforcement it may be 20."))
    {
        Basis = new("《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）", "Opinions of the General Office of the State Council on publishing law enforcement (No. 118 of 2018)"),
    };

    public static readonly Rule OverBeforeCatalog = new("ZW1042", Severity.Warning,
        new("时限在目录生效前已经到期", "A limit that was over before the catalog"),
        new("{0}的时限“{1}”到 {2} 为止，早于目录的日期 {3}。", "{0} has the limit '{1}', which ended on {2}, before the catalog of {3}."),
        new("每年都要做的，请写“每年……前”；只做一次、已经做完的，不再列入目录；年份写错的请改正。", "What comes back every year is written with 每年; what was done once no longer belongs here; else correct the year."));

    /// <summary>So many natural days are 20 working days without a holiday between.</summary>
    private const int UsualTwentyWorkdays = 28;

    private static void CheckTerms(DisclosureCatalog catalog, CheckContext context)
    {
        var rule = context.Holds(LongerThanLaw, DateOf(catalog)) ? LongerThanLaw : LongerThanOldLaw;
        if (context.Holds(rule, DateOf(catalog)))
            ReportCells(rule, catalog, context, static cell => HasTerm(cell, static within => LimitFaults.IsLonger(within.Period, 20)));
        ReportCells(DaysProbablyLonger, catalog, context, static cell => HasTerm(cell, static within => LimitFaults.DaysOf(within.Period) is > UsualTwentyWorkdays and <= LimitFaults.LongestTwentyWorkdays));
        ReportCells(DaysForWorkdays, catalog, context, static cell => HasTerm(cell, static within => within.Period is { Amount: 20, Unit: PeriodUnit.Day }));
    }

    private static void CheckReplies(DisclosureCatalog catalog, CheckContext context)
    {
        if (context.Holds(ReplyTooLong, DateOf(catalog)))
            ReportCells(ReplyTooLong, catalog, context, static cell => IsReplyLonger(cell, 20));
        else if (context.Holds(ReplyTooLongThen, DateOf(catalog)))
            ReportCells(ReplyTooLongThen, catalog, context, static cell => IsReplyLonger(cell, 15));
    }

    /// <summary>Whether a limit of own motion, by the regulation alone, passes a test: that of all its parts which are for no case of their own.</summary>
    private static bool HasTerm(LimitCell cell, Func<WithinDeadline, bool> test) =>
        AnyTerm(cell, test, true) && !AnyTerm(cell, test, false) && RestsOnRegulationAlone(cell);

    // 20个工作日内公开，60个工作日内归档: which of two is for publishing, the limit does not say.
    private static bool AnyTerm(LimitCell cell, Func<WithinDeadline, bool> test, bool passes) =>
        LimitSearch.Find<WithinDeadline, (LimitCell Cell, Func<WithinDeadline, bool> Test, bool Passes)>(cell.Limit.Parsed, (cell, test, passes), static (within, part, it) =>
            part.AppliesTo is null && it.Test(within) == it.Passes && CountsOnOwnMotion(within, it.Cell)) is not null;

    private static bool IsReplyLonger(LimitCell cell, int workdays) =>
        cell.IsOnlyOnRequest && LimitFaults.IsReplyLonger(cell.Limit.Parsed, workdays) && RestsOnRegulationAlone(cell);

    private static bool CountsOnOwnMotion(WithinDeadline within, LimitCell cell) => LimitFaults.IsFormation(within.After) && !cell.IsOnlyOnRequest;

    // Any other law that is cited may set its own limit; so may a basis that was not understood, or a provincial regulation.
    private static bool RestsOnRegulationAlone(LimitCell cell) =>
        !cell.Cites(static basis => !IsNationalRegulation(basis)) && cell.Owner.Basis.State != ValueState.NotUnderstood;

    private static bool IsNationalRegulation(LegalBasis basis)
    {
        const string regulation = "政府信息公开条例";
        var law = TextFold.Fold(basis.Law.Text ?? "");
        return Has(law, "中华人民共和国" + regulation) || law.TrimStart('《').StartsWith(regulation, StringComparison.Ordinal);
    }

    private static void CheckBudgets(DisclosureCatalog catalog, CheckContext context) =>
        ReportCells(WorkdaysForDays, catalog, context, static cell => LimitSearch.Find<WithinDeadline>(cell.Limit.Parsed, static (within, _) =>
            within.After.Kind == TriggerEventKind.Approved && (within.Period is { Unit: PeriodUnit.Workday, Amount: >= 20 } || LimitFaults.DaysOf(within.Period) > 20)) is not null
            && cell.Cites(static basis => Names(basis, "预算法", null)));

    private static void CheckDisplays(DisclosureCatalog catalog, CheckContext context) =>
        ReportCells(DisplayTooShort, catalog, context, static cell => LimitSearch.Find<DisplayDeadline>(cell.Limit.Parsed, static (display, _) =>
            IsShorterThanThirtyDays(display.Minimum)) is not null && cell.Cites(AsksForThirtyDays));

    // Two natural days for each working day: what is shorter even so is shorter on every calendar.
    private static bool IsShorterThanThirtyDays(Period period) =>
        period.Unit == PeriodUnit.Workday ? period.Amount * 2 < 30 : LimitFaults.DaysOf(period) < 30;

    private static bool AsksForThirtyDays(LegalBasis basis) =>
        Names(basis, "城乡规划法", "第二十六条") || Names(basis, "国有土地上房屋征收与补偿条例", "第十条");

    private static bool Names(LegalBasis basis, string law, string? article) =>
        basis.Law.Text is { } text && Has(text, law) && (article is null || Has(text, article) || (basis.Article.Text is { } stated && Has(stated, article)));

    private static void CheckSoftening(DisclosureCatalog catalog, CheckContext context) =>
        ReportCells(SoftenedLaw, catalog, context, static cell => LimitSearch.Find<WithinDeadline, LimitCell>(cell.Limit.Parsed, cell, static (within, part, cell) =>
            part.IsSoft && within.Period is { Unit: PeriodUnit.Workday, Amount: >= 20 }
            && (CountsOnOwnMotion(within, cell) || (cell.IsOnlyOnRequest && LimitFaults.IsRequest(within.After)))) is not null);

    private static void CheckReports(DisclosureCatalog catalog, CheckContext context)
    {
        foreach (var item in catalog.Items)
        {
            if (item.Deadline is not { State: ValueState.Given, Parsed.Deadline: RecurringDeadline { Every: { Unit: CycleUnit.Year, Amount: 1 } } yearly } || !IsReportOnOpenness(item))
                continue;
            var last = IsOfGovernment(item, catalog) ? (3, 31) : (1, 31);
            if (IsLaterThan(yearly, last))
                context.Report(ReportTooLate, item.Deadline, item, Named(item), Quoted(item.Deadline));
        }
    }

    // [信息公开, 年度报告] or [机构信息, 政府信息公开工作年度报告]; a yearly report on statistics is none.
    private static bool IsReportOnOpenness(CatalogItem item) =>
        (Has(item.Name, "年度报告") || Has(item.Name, "年报"))
        && (Has(item.Name, "信息公开") || (item.Name.Trim() is "年度报告" or "年报" or "工作年度报告" && AnyLevel(item, "信息公开")));

    private static bool AnyLevel(CatalogItem item, string words)
    {
        foreach (var level in item.Path)
        {
            if (level.Text is { } text && Has(text, words))
                return true;
        }
        return false;
    }

    private static bool IsOfGovernment(CatalogItem item, DisclosureCatalog catalog) =>
        Has(item.Subject.Text ?? "", "政府") || Has(catalog.Publisher.Text ?? "", "政府");

    private static bool IsLaterThan(RecurringDeadline yearly, (int Month, int Day) last)
    {
        foreach (var point in yearly.Points)
        {
            if (point.Section != CycleSection.Month || point.Unit is not (CyclePointUnit.Day or CyclePointUnit.Whole))
                continue;
            var day = point.Unit == CyclePointUnit.Whole || point.LastNumber < 0 ? 31 : point.LastNumber;
            if ((point.LastSectionNumber, day).CompareTo(last) > 0)
                return true;
        }
        return false;
    }

    private static void CheckDecisions(DisclosureCatalog catalog, CheckContext context) =>
        ReportCells(DecisionTooLate, catalog, context, static cell => LimitSearch.Find<WithinDeadline>(cell.Limit.Parsed, static (within, part) =>
            within.After.Kind == TriggerEventKind.DecisionMade && part.AppliesTo is null && (within.Period is { Unit: PeriodUnit.Workday, Amount: > 7 } || LimitFaults.DaysOf(within.Period) > 21)) is not null
            && cell.Owner is CatalogItem item && (AnyLevel(item, "行政许可") || AnyLevel(item, "行政处罚")));

    private static void CheckDates(DisclosureCatalog catalog, CheckContext context)
    {
        if (DateOf(catalog) is not { } date)
            return;
        foreach (var item in catalog.Items)
        {
            CheckDate(new(item.Deadline, item), date, context);
            foreach (var stage in item.Stages)
                CheckDate(new(stage.Deadline, item, stage), date, context);
        }
    }

    // In a catalog a date without a year comes back every year.
    private static void CheckDate(LimitCell cell, DateOnly date, CheckContext context)
    {
        if (cell.Limit is not { State: ValueState.Given, Parsed.Deadline: FixedDayDeadline { Day.Year.Number: not null } or PeriodDeadline { Span.Year.Number: not null } or RangeDeadline { From.Year.Number: not null } })
            return;
        if (DueDates.Resolve(cell.Limit.Parsed, new DueContext()).Due is { } last && last < date)
            context.Report(OverBeforeCatalog, cell.Limit.Source, Named(cell.Owner, cell.Stage), Quoted(cell.Limit), DayText.Iso(last), DayText.Iso(date));
    }
}
