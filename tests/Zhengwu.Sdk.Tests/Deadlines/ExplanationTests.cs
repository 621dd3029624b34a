using Zhengwu.Findings;
using static Zhengwu.Calendars.Days;
using static Zhengwu.Deadlines.Limits;

namespace Zhengwu.Deadlines;

/// <summary>Explanations read as an official would write them: a line for each day skipped, with its holiday and notice.</summary>
public class ExplanationTests
{
    private static string Explain(Deadline deadline, DueContext context, Language language = Language.Chinese) =>
        string.Join('\n', DueDates.Resolve(deadline, context).Explain(language));

    private static void AssertText(string expected, string actual) => Assert.Equal(expected, actual, ignoreLineEndingDifferences: true);

    [Fact]
    public void Working_days_over_a_holiday()
    {
        var context = new DueContext { Event = Date("2024-09-27") };
        AssertText(
            """
            作出决定：2024年9月27日（周五），当日不计算在内，自2024年9月28日（周六）起计算。
            2024年9月28日（周六）：周末，不计。
            2024年9月29日（周日）：国庆节调休上班（国办发明电〔2023〕7号），计为第1个工作日。
            2024年10月1日（周二）：国庆节放假（国办发明电〔2023〕7号），不计。
            2024年10月2日（周三）：国庆节放假（国办发明电〔2023〕7号），不计。
            2024年10月3日（周四）：国庆节放假（国办发明电〔2023〕7号），不计。
            2024年10月4日（周五）：国庆节放假（国办发明电〔2023〕7号），不计。
            2024年10月5日（周六）：国庆节放假（国办发明电〔2023〕7号），不计。
            2024年10月6日（周日）：国庆节放假（国办发明电〔2023〕7号），不计。
            2024年10月7日（周一）：国庆节放假（国办发明电〔2023〕7号），不计。
            第3个工作日为2024年10月8日（周二），期限于当日届满。
            计算口径：起算当日不计入；起算日逢休息日不顺延；“以内”包括本数。
            所依日历：国办发明电〔2025〕7号（公布至2026年）。
            """, Explain(Within(3, PeriodUnit.Workday, "作出决定"), context));
        AssertText(
            """
            Start: Tuesday 7 May 2024; that day is not counted, and the count begins on Wednesday 8 May 2024.
            Saturday 11 May 2024: worked in place of a day off for Labour Day (国办发明电〔2023〕7号); counted as working day 4.
            Sunday 12 May 2024: weekend; not counted.
            Working day 5 is Monday 13 May 2024, which is still in time.
            Choices: the first day is not counted; an event on a day off stays on its day; the number named is included.
            Calendar: 国办发明电〔2025〕7号（公布至2026年）, known through Thursday 31 December 2026.
            """, Explain(Workdays(5), new DueContext { Event = Date("2024-05-07") }, Language.English));
    }

    [Fact]
    public void Natural_days_that_move() => AssertText(
        """
        起算日：2025年5月17日（周六），当日不计算在内，自2025年5月18日（周日）起计算。
        第15日为2025年6月1日（周日）。
        2025年6月1日（周日）：端午节放假（国办发明电〔2024〕12号）。
        2025年6月2日（周一）：端午节放假（国办发明电〔2024〕12号）。
        末日不是工作日，顺延至2025年6月3日（周二），期限于当日届满。
        从严掌握，不作顺延的，应于2025年5月30日（周五）前（含当日）办结。
        计算口径：起算当日不计入；起算日逢休息日不顺延；“以内”包括本数；末日逢休息日顺延；调休上班日不算休息日。
        所依日历：国办发明电〔2025〕7号（公布至2026年）。
        """, Explain(NaturalDays(15), new DueContext { Event = Date("2025-05-17") }));

    [Fact]
    public void Months_that_end_early()
    {
        var context = new DueContext { Event = Date("2023-01-31") };
        Assert.StartsWith(
            """
            起算日：2023年1月31日（周二），当日不计算在内，自2023年2月1日（周三）起计算。
            2023年2月没有31日，以当月最后一日为准。
            满1个月之日为2023年2月28日（周二），期限于当日届满。
            """.ReplaceLineEndings("\n"), Explain(Within(1, PeriodUnit.Month), context), StringComparison.Ordinal);
        Assert.Contains("The month has no day 31; its last day, Tuesday 28 February 2023, is taken.\n1 month on, it is Tuesday 28 February 2023, which is still in time.", Explain(Within(1, PeriodUnit.Month), context, Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("没有", Explain(Within(2, PeriodUnit.Month), context), StringComparison.Ordinal);
    }

    [Fact]
    public void A_weekend_before_a_holiday_is_skipped_too() => AssertText(
        """
        未写年份，按计划年度取2024年。
        2024年端午节自2024年6月10日（周一）起放假（国办发明电〔2023〕7号）。
        2024年6月9日（周日）：周末，不计。
        2024年6月8日（周六）：周末，不计。
        倒数第1个工作日为2024年6月7日（周五），期限于当日届满。
        计算口径：“节前”指放假第一日以前。
        所依日历：国办发明电〔2025〕7号（公布至2026年）。
        """, Explain(BeforeDeadline.Create(TriggerEvent.Named("端午节")), new DueContext { PlanYears = new(2024, 2024) }));

    [Fact]
    public void A_date_on_a_day_off() => AssertText(
        """
        未写年份，按计划年度取2025年。
        期限于2025年1月31日（周五）届满，当日仍为及时。
        2025年1月28日（周二）：春节放假（国办发明电〔2024〕12号）。
        2025年1月29日（周三）：春节放假（国办发明电〔2024〕12号）。
        2025年1月30日（周四）：春节放假（国办发明电〔2024〕12号）。
        2025年1月31日（周五）：春节放假（国办发明电〔2024〕12号）。
        末日不是工作日，不作移动；稳妥起见，应于此前最后一个工作日2025年1月27日（周一）前（含当日）办结。
        计算口径：“前”包括当日。
        所依日历：国办发明电〔2025〕7号（公布至2026年）。
        """, Explain(By(1, 31), new DueContext { PlanYears = new(2025, 2025) }));

    [Fact]
    public void Time_for_asking_others_and_an_extension()
    {
        var context = new DueContext
        {
            Event = Date("2024-09-02"),
            Suspensions = [new(Date("2024-09-09"), Date("2024-10-08"))],
            Extension = Period.Create(3, PeriodUnit.Workday),
        };
        AssertText(
            """
            收到申请：2024年9月2日（周一），当日不计算在内，自2024年9月3日（周二）起计算。
            2024年9月7日（周六）：周末，不计。
            2024年9月8日（周日）：周末，不计。
            2024年9月10日（周二）至2024年10月8日（周二）：征求意见所需时间，不计算在内（其间16个工作日）。
            第6个工作日为2024年10月9日（周三）。
            延长3个工作日，自2024年10月9日（周三）届满后接续计算。
            2024年10月12日（周六）：国庆节调休上班（国办发明电〔2023〕7号），计为第3个工作日。
            第3个工作日为2024年10月12日（周六），期限于当日届满。
            计算口径：起算当日不计入；起算日逢休息日不顺延；“以内”包括本数；征求意见自发出次日起不计。
            所依日历：国办发明电〔2025〕7号（公布至2026年）。
            """, Explain(Within(6, PeriodUnit.Workday, "收到申请"), context));
    }

    [Fact]
    public void A_day_that_cannot_be_known() => AssertText(
        """
        起算日：2026年12月24日（周四），当日不计算在内，自2026年12月25日（周五）起计算。
        2026年12月26日（周六）：周末，不计。
        2026年12月27日（周日）：周末，不计。
        至2026年12月31日（周四）共计5个工作日，尚差5个。
        2027年的放假安排尚未公布，到期日未知；不按周末推算。
        按法定节日推测，到期日大致为2027年1月8日（周五）；仅供参考。
        计算口径：起算当日不计入；起算日逢休息日不顺延；“以内”包括本数。
        所依日历：国办发明电〔2025〕7号（公布至2026年）。
        """, Explain(Workdays(10), new DueContext { Event = Date("2026-12-24"), WantsEstimate = true }));

    [Fact]
    public void Steps_are_typed_and_carry_day_and_notice()
    {
        var steps = DueDates.Resolve(Workdays(5), new DueContext { Event = Date("2024-05-07") }).Explain();
        Assert.Equal(
            [DueStepKind.Start, DueStepKind.Counted, DueStepKind.Skipped, DueStepKind.Reached, DueStepKind.Options, DueStepKind.Calendar],
            steps.Select(step => step.Kind));
        Assert.Equal("国办发明电〔2023〕7号", steps[1].Day!.Notice!.Number);
        Assert.Equal(Date("2024-05-13"), steps[3].Date);
    }
}
