using Zhengwu.Definitions;
using static Zhengwu.Calendars.Days;

namespace Zhengwu.Calendars;

public class WorkCalendarNoticesTests
{
    private static readonly HolidayNotice Notice2027 = new(2027, "国办发明电〔2026〕99号", Date("2026-11-05"),
    [
        new("元旦", Date("2026-12-31"), Date("2027-01-02"), [Date("2027-01-03")]),
        new("春节", Date("2027-02-05"), Date("2027-02-12"), [Date("2027-01-30")]),
    ]);

    [Fact]
    public void A_further_notice_makes_its_year_known_and_may_set_the_last_days_of_the_year_before()
    {
        var calendar = WorkCalendar.National.With(Notice2027);
        Assert.Equal(Date("2027-12-31"), calendar.KnownThrough);
        Assert.False(calendar.IsWorkday(Date("2026-12-31")));
        Assert.True(calendar.IsWorkday(Date("2027-01-03")));
        Assert.Equal(Date("2027-01-13"), calendar.Add(Date("2026-12-15"), 20));
        Assert.Equal("国办发明电〔2026〕99号（公布至2027年）", calendar.Edition.Name);
    }

    [Fact]
    public void A_calendar_with_further_notices_and_overlays_can_be_asked_as_of_a_day()
    {
        var overlay = new CalendarOverlay("某地", [Date("2026-04-20")], []);
        var calendar = WorkCalendar.National.With(Notice2027).With(overlay);
        Assert.Equal(WorkCalendar.National.With(overlay).Edition, calendar.AsKnownOn(Date("2026-11-04"))!.Edition);
        Assert.Equal(calendar.Edition, calendar.AsKnownOn(Date("2026-11-05"))!.Edition);
        Assert.Equal(Date("2019-12-31"), calendar.AsKnownOn(Date("2019-03-01"))!.KnownThrough);
        Assert.Null(calendar.AsKnownOn(Date("2003-12-31")));
    }

    [Fact]
    public void A_first_year_that_was_not_known_yet_is_not_taken_for_known()
    {
        var calendar = WorkCalendar.Of([new(2010, "甲", Date("2012-06-01"), []), new(2011, "乙", Date("2010-12-01"), [])]);
        Assert.Equal(Date("2010-01-01"), calendar.FirstDay);
        Assert.Null(calendar.AsKnownOn(Date("2011-01-01"))!.IsWorkday(Date("2010-06-01")));
    }

    [Fact]
    public void A_notice_without_number_answers_but_its_year_is_not_published()
    {
        var calendar = WorkCalendar.National.With(Notice2027 with { Number = null });
        Assert.Equal(Date("2026-12-31"), calendar.KnownThrough);
        Assert.Equal(Date("2026-12-28"), calendar.FirmThrough);
        Assert.Equal(Date("2027-12-31"), calendar.LastDay);
        Assert.True(calendar.IsWorkday(Date("2027-01-30")));
    }

    [Fact]
    public void A_year_that_leaves_a_gap_waits_until_the_gap_is_filled()
    {
        var late = new HolidayNotice(2028, "国办发明电〔2027〕1号", null, []);
        var early = new HolidayNotice(2000, "国办发〔1999〕1号", null, []);
        var calendar = WorkCalendar.National.With(late).With(early);
        Assert.Equal(WorkCalendar.National.Edition.Fingerprint, calendar.Edition.Fingerprint);
        Assert.Equal(WorkCalendar.National.Edition, calendar.Edition);
        Assert.Null(calendar.IsWorkday(Date("2028-03-01")));
        Assert.Equal(Date("2028-12-31"), calendar.With(Notice2027).KnownThrough);
    }

    [Fact]
    public void The_same_notice_given_again_changes_nothing_and_a_corrected_one_takes_its_place()
    {
        var last = WorkCalendar.National.Notices[^1];
        Assert.True(WorkCalendar.National.Diff(WorkCalendar.National.With(last)).IsEmpty);
        var corrected = WorkCalendar.National.With(last with { Periods = [.. last.Periods.Skip(1)] });
        Assert.Equal(WorkCalendar.National.Notices.Count, corrected.Notices.Count);
        Assert.True(corrected.IsWorkday(Date("2026-01-02")));
    }

    [Fact]
    public void A_later_notice_replaces_the_holidays_that_it_names_again_in_whatever_order()
    {
        var change = new HolidayNotice(2020, "国办发明电〔2020〕98号", Date("2020-09-01"), [new("中秋节、国庆节", Date("2020-10-01"), Date("2020-10-05"), [])]);
        var calendar = WorkCalendar.National.With(change);
        Assert.False(calendar.IsWorkday(Date("2020-10-10"))); // the make-up Saturday is withdrawn with the period
        Assert.True(calendar.IsWorkday(Date("2020-10-06")));
        Assert.Equal(Date("2020-10-09"), WorkCalendar.National.NextOnOrAfter(Date("2020-10-06")));
    }

    [Fact]
    public void A_notice_may_give_one_holiday_in_two_parts()
    {
        var notice = Notice2027 with { Periods = [new("春节", Date("2027-02-05"), Date("2027-02-06"), []), new("春节", Date("2027-02-09"), Date("2027-02-09"), [])] };
        var calendar = WorkCalendar.National.With(notice);
        Assert.Equal([false, true, false], new[] { "2027-02-05", "2027-02-08", "2027-02-09" }.Select(day => calendar.IsWorkday(Date(day))!.Value));
    }

    [Theory]
    [InlineData("2026-12-28", "2027-01-01")]
    [InlineData("2027-12-31", "2028-01-01")]
    [InlineData("2027-05-03", "2027-05-01")]
    public void A_notice_cannot_set_days_that_are_not_its_own(string first, string last) =>
        Assert.Throws<ArgumentException>(() => WorkCalendar.National.With(Notice2027 with { Periods = [new("元旦", Date(first), Date(last), [])] }));

    [Theory]
    [InlineData("2020-01-20", "2020-01-15", 20, "2020-02-17")] // before the spring festival was prolonged
    [InlineData("2020-01-27", "2020-01-15", 20, "2020-02-19")]
    [InlineData("2020-01-20", "2020-01-23", 5, "2020-02-05")] // 02-01 was still a make-up Saturday
    [InlineData("2019-03-01", "2019-04-22", 20, "2019-05-21")] // 05-02 and 05-03 still working days
    [InlineData("2019-03-01", "2019-04-30", 2, "2019-05-03")]
    [InlineData("2015-05-01", "2015-08-20", 20, "2015-09-17")] // before victory day was added
    [InlineData("2024-11-11", "2024-12-09", 20, null)] // the notice for 2025 came a day later
    [InlineData("2024-11-12", "2024-12-09", 20, "2025-01-07")]
    public void What_was_known_on_a_day(string asOf, string from, int workdays, string? due) =>
        Assert.Equal(DateOrNull(due), WorkCalendar.NationalAsKnownOn(Date(asOf)).Add(Date(from), workdays));

    [Fact]
    public void Before_the_first_notice_nothing_was_known() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkCalendar.NationalAsKnownOn(Date("2003-12-31")));

    [Fact]
    public void As_known_on_the_day_of_the_last_notice_it_is_todays_calendar() =>
        Assert.Equal(WorkCalendar.National.Edition, WorkCalendar.NationalAsKnownOn(Date("2025-11-04")).Edition);

    [Fact]
    public void Later_changes_moved_32_of_6879_due_days()
    {
        // calendar/rules.md, section 5: of all starts from 2008 to October 2026, and those of which the day could not yet be told.
        var calendars = new Dictionary<DateOnly, WorkCalendar>();
        var issued = WorkCalendar.National.Notices.Select(notice => notice.Issued ?? new DateOnly(notice.Year, 1, 1)).Distinct().Order().ToArray();
        var (starts, moved, unknown) = (0, 0, 0);
        foreach (var start in Between("2008-01-01", "2026-10-31"))
        {
            var state = issued.Last(day => day <= start);
            if (!calendars.TryGetValue(state, out var known))
                calendars.Add(state, known = WorkCalendar.NationalAsKnownOn(state));
            starts++;
            var due = known.Add(start, 20);
            unknown += due is null ? 1 : 0;
            moved += due is { } day && day != WorkCalendar.National.Add(start, 20) ? 1 : 0;
        }
        Assert.Equal((6_879, 32, 46), (starts, moved, unknown));
    }

    [Fact]
    public void Overlays_add_a_regions_days_and_keep_the_national_reason_of_others()
    {
        var overlay = new CalendarOverlay("广西“壮族三月三”", [Date("2026-04-18"), Date("2026-04-20"), Date("2026-04-21"), Date("2026-05-01")], [Date("2026-05-09"), Date("2026-04-25")]);
        var calendar = WorkCalendar.National.With(overlay);
        Assert.Equal(CalendarDayKind.LocalClosure, calendar.Day(Date("2026-04-20"))!.Kind);
        Assert.Equal("广西“壮族三月三”放假", calendar.Day(Date("2026-04-20"))!.Reason.Chinese);
        Assert.Equal(CalendarDayKind.LocalWorkday, calendar.Day(Date("2026-04-25"))!.Kind);
        Assert.Equal(CalendarDayKind.Holiday, calendar.Day(Date("2026-05-01"))!.Kind);
        Assert.Equal(CalendarDayKind.MakeupWorkday, calendar.Day(Date("2026-05-09"))!.Kind);
        Assert.Equal(Date("2026-04-22"), calendar.Add(Date("2026-04-17"), 1));
        Assert.Equal(Date("2026-04-20"), WorkCalendar.National.Add(Date("2026-04-17"), 1));
        Assert.EndsWith("＋广西“壮族三月三”", calendar.Edition.Name, StringComparison.Ordinal);
        Assert.NotEqual(WorkCalendar.National.Edition.Fingerprint, calendar.Edition.Fingerprint);
    }

    [Fact]
    public void An_overlay_does_not_make_a_year_known()
    {
        var calendar = WorkCalendar.National.With(new CalendarOverlay("区政府", [Date("2027-03-01")], [Date("2027-03-06")]));
        Assert.Null(calendar.IsWorkday(Date("2027-03-01")));
        Assert.Null(calendar.Day(Date("2027-03-06")));
    }

    [Fact]
    public void The_difference_of_two_states_names_days_and_notices()
    {
        var difference = WorkCalendar.NationalAsKnownOn(Date("2020-01-20")).Diff(WorkCalendar.NationalAsKnownOn(Date("2020-02-01")));
        Assert.Empty(difference.Gained);
        Assert.Empty(difference.Lost);
        Assert.Equal(
            ["2020-01-31 工作日 → 春节放假（国办发明电〔2020〕1号）", "2020-02-01 春节调休上班（国办发明电〔2019〕16号） → 春节放假（国办发明电〔2020〕1号）"],
            difference.Changed.Where(day => day.MovesCounts).Select(day => $"{day.Before} → {day.After.Reason}"));
        // The rest of the period only changed its notice; 2 February was a Sunday.
        Assert.Equal(11, difference.Changed.Count);
    }

    [Fact]
    public void A_new_year_is_gained_and_its_last_days_of_the_year_before_are_changed()
    {
        var difference = WorkCalendar.National.Diff(WorkCalendar.National.With(Notice2027));
        Assert.Equal([Span("2027-01-01", "2027-12-31")], difference.Gained);
        Assert.Equal(Date("2026-12-31"), Assert.Single(difference.Changed).Date);
        Assert.Equal(difference.Gained, WorkCalendar.National.With(Notice2027).Diff(WorkCalendar.National).Lost);
    }

    [Fact]
    public void Calendars_without_a_common_day_differ_in_everything()
    {
        var one = WorkCalendar.Of([Notice2027 with { Year = 1999, Periods = [] }]);
        var difference = one.Diff(WorkCalendar.National);
        Assert.Equal([Span("1999-01-01", "1999-12-31")], difference.Lost);
        Assert.Equal([Span("2004-01-01", "2026-12-31")], difference.Gained);
    }
}
