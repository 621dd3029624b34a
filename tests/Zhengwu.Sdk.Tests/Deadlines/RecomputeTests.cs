using Zhengwu.Calendars;
using Zhengwu.Findings;
using static Zhengwu.Calendars.Days;
using static Zhengwu.Deadlines.Limits;

namespace Zhengwu.Deadlines;

public class RecomputeTests
{
    private static readonly HolidayNotice Notice2027 = new(2027, "国办发明电〔2026〕99号", Date("2026-11-05"), [new("元旦", Date("2026-12-31"), Date("2027-01-02"), [Date("2027-01-03")])]);

    [Fact]
    public void What_moved_is_listed_with_the_days_that_moved_it()
    {
        var before = new DueContext { Calendar = WorkCalendar.NationalAsKnownOn(Date("2020-01-20")) };
        DueDate[] old =
        [
            DueDates.Resolve(Workdays(20), before with { Event = Date("2020-01-15") }),
            DueDates.Resolve(Workdays(20), before with { Event = Date("2020-03-02") }),
            DueDates.Resolve(Workdays(5), before with { Event = Date("2020-01-23") }),
            DueDates.Resolve(By(1, 31, 2020), before),
        ];
        var changes = DueDates.Recompute(old, WorkCalendar.NationalAsKnownOn(Date("2020-02-01")));
        Assert.Equal([0, 2, 3], changes.Select(change => Array.IndexOf(old, change.Before)));
        Assert.Equal(
            """
            到期日由2020年2月17日（周一）改为2020年2月19日（周三）。
            2020年1月31日（周五）：原为工作日，现为春节放假（国办发明电〔2020〕1号）。
            2020年2月1日（周六）：原为春节调休上班（国办发明电〔2019〕16号），现为春节放假（国办发明电〔2020〕1号）。
            """, string.Join('\n', changes[0].Explain(Language.Chinese)), ignoreLineEndingDifferences: true);
        Assert.Equal(
            """
            Due on the same day; safe by Thursday 23 January 2020 instead of Friday 31 January 2020.
            Friday 31 January 2020: was working day, is off for the Spring Festival (国办发明电〔2020〕1号).
            """, string.Join('\n', changes[2].Explain(Language.English)), ignoreLineEndingDifferences: true);
        Assert.Equal(WorkCalendar.NationalAsKnownOn(Date("2020-01-20")).Edition, changes[0].Before.Edition);
    }

    [Fact]
    public void A_published_year_makes_unknown_days_known_and_provisional_ones_firm()
    {
        DueDate[] old =
        [
            DueDates.Resolve(Workdays(20), new DueContext { Event = Date("2026-12-15") }),
            DueDates.Resolve(Workdays(2), new DueContext { Event = Date("2026-12-28") }),
            DueDates.Resolve(Workdays(3), new DueContext { Event = Date("2026-12-28") }),
            DueDates.Resolve(Workdays(2), new DueContext { Event = Date("2026-06-01") }),
        ];
        var changes = DueDates.Recompute(old, WorkCalendar.National.With(Notice2027));
        Assert.Equal(
            ["到期日原为未知，现为2027年1月13日（周三）。", "日期不变，现已确定。", "到期日由2026年12月31日（周四）改为2027年1月3日（周日）。"],
            changes.Select(change => change.Explain(Language.Chinese).First()));
        Assert.Equal([Notice2027], changes[0].Published);
        Assert.Equal([Date("2026-12-31")], changes[2].Causes.Select(cause => cause.Date));
    }

    [Fact]
    public void The_same_calendar_moves_nothing() =>
        Assert.Empty(DueDates.Recompute([DueDates.Resolve(Workdays(20), new DueContext { Event = Date("2026-06-01") })], WorkCalendar.National));
}
