using static Zhengwu.Calendars.Days;

namespace Zhengwu.Calendars;

public class WorkCalendarTests
{
    private static WorkCalendar Calendar => WorkCalendar.National;

    [Theory]
    [InlineData("2026-09-30", 1, "2026-10-08")] // skips National Day (国庆节)
    [InlineData("2026-10-09", 1, "2026-10-10")] // a make-up Saturday counts (调休)
    [InlineData("2024-01-22", 20, "2024-02-22")] // the spring festival with both make-up Sundays
    [InlineData("2024-02-10", 20, "2024-03-14")] // starts on a day off
    [InlineData("2024-02-10", 0, "2024-02-18")] // none left: the next working day, a make-up Sunday
    [InlineData("2024-07-10", 0, "2024-07-10")] // none left on a working day: the day itself
    [InlineData("2026-12-30", 1, "2026-12-31")] // the last day there is
    [InlineData("2003-12-31", 1, "2004-01-02")] // nothing need be known of the day that is not counted
    public void Adding_counts_from_the_day_after(string from, int workdays, string due) =>
        Assert.Equal(Date(due), Calendar.Add(Date(from), workdays));

    [Theory]
    [InlineData("2024-10-09", 5, "2024-09-26")]
    [InlineData("2024-10-05", 2, "2024-09-29")] // from a day off
    [InlineData("2024-07-14", 0, "2024-07-12")]
    [InlineData("2027-01-01", 1, "2026-12-31")] // nothing need be known of the day that is not counted
    public void Subtracting_counts_from_the_day_before(string from, int workdays, string last) =>
        Assert.Equal(Date(last), Calendar.Subtract(Date(from), workdays));

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", 251)]
    [InlineData("2025-12-31", "2026-12-31", 248)]
    [InlineData("2024-02-09", "2024-02-18", 1)]
    [InlineData("2024-02-18", "2024-02-09", -1)]
    [InlineData("2024-02-09", "2024-02-09", 0)]
    public void Counting_leaves_the_first_day_out(string after, string through, int workdays) =>
        Assert.Equal(workdays, Calendar.Count(Date(after), Date(through)));

    [Theory]
    [InlineData(2024, 2, 5, "2024-02-06")] // the make-up Sunday 02-04 is the third
    [InlineData(2024, 2, 18, "2024-02-29")]
    [InlineData(2024, 2, 19, null)] // the month has eighteen
    [InlineData(2027, 1, 1, null)]
    public void The_nth_working_day_of_a_month_counts_makeup_days(int year, int month, int n, string? day) =>
        Assert.Equal(DateOrNull(day), Calendar.NthOfMonth(year, month, n));

    [Theory]
    [InlineData(2024, 9, "2024-09-30")]
    [InlineData(2026, 2, "2026-02-28")] // a make-up Saturday
    [InlineData(2027, 2, null)]
    public void The_last_working_day_of_a_month(int year, int month, string? day) =>
        Assert.Equal(DateOrNull(day), Calendar.LastOfMonth(year, month));

    [Fact]
    public void Unknown_days_are_never_guessed()
    {
        foreach (var day in new[] { "2003-12-31", "2027-01-01", "2027-01-04", "0001-01-01", "9999-12-31" }.Select(Date))
        {
            Assert.Null(Calendar.IsWorkday(day));
            Assert.Null(Calendar.Day(day));
            Assert.Null(Calendar.NextOnOrAfter(day));
            Assert.Null(Calendar.Add(day, 0));
            Assert.Null(Calendar.Add(day, 0, PauseSet.None));
            Assert.Null(Calendar.Add(day, 20, PauseSet.Of([new(day, day)])) is { } due && day.Year != 2003 ? due : null);
            Assert.Null(Calendar.Count(Date("2024-01-01"), day) is { } count && day.Year != 2003 ? count : null);
        }
        Assert.Null(Calendar.Add(Date("2026-12-15"), 20));
        Assert.Null(Calendar.Add(Date("2026-12-15"), int.MaxValue));
        Assert.Null(Calendar.Add(Date("2026-12-15"), int.MaxValue, PauseSet.Of([new(Date("2026-12-01"), Date("2026-12-20"))])));
        Assert.Null(Calendar.Subtract(Date("2004-01-15"), int.MaxValue));
        Assert.Null(Calendar.LastOnOrBefore(Date("2004-01-01")));
        Assert.Null(Calendar.LastOnOrBefore(Date("2027-01-01")));
    }

    [Fact]
    public void A_negative_count_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Add(Date("2024-01-01"), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Add(Date("2024-01-01"), -1, PauseSet.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Subtract(Date("2024-01-01"), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.NthOfMonth(2024, 1, 0));
    }

    [Fact]
    public void Days_come_with_their_reason_and_notice()
    {
        var days = Calendar.Days(Span("2024-02-03", "2024-02-10")).Select(day => day.ToString()).ToArray();
        Assert.Equal(
            [
                "2024-02-03 周末",
                "2024-02-04 春节调休上班（国办发明电〔2023〕7号）",
                "2024-02-05 工作日", "2024-02-06 工作日", "2024-02-07 工作日", "2024-02-08 工作日",
                "2024-02-09 工作日", // only encouraged as rest
                "2024-02-10 春节放假（国办发明电〔2023〕7号）",
            ],
            days);
        Assert.Equal("off for the Mid-Autumn Festival and National Day (国办发明电〔2022〕16号)", Calendar.Day(Date("2023-09-29"))!.Reason.English);
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Days(Span("2026-12-31", "2027-01-01")));
        Assert.Empty(Calendar.Days(Span("2027-01-02", "2027-01-01")));
    }

    [Fact]
    public void What_is_known_ends_with_the_last_notice_and_is_firm_until_three_days_before()
    {
        Assert.Equal(Date("2004-01-01"), Calendar.FirstDay);
        Assert.Equal(Date("2026-12-31"), Calendar.KnownThrough);
        Assert.Equal(Date("2026-12-31"), Calendar.LastDay);
        Assert.Equal(Date("2026-12-28"), Calendar.FirmThrough);
        Assert.Equal("国办发明电〔2025〕7号（公布至2026年）", Calendar.Edition.Name);
    }

    [Fact]
    public async Task One_calendar_serves_many_threads()
    {
        var expected = Sums();
        var found = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(Sums, TestContext.Current.CancellationToken)));
        Assert.All(found, sum => Assert.Equal(expected, sum));

        static (long, long, int) Sums()
        {
            var days = Between("2007-01-01", "2026-10-31").ToArray();
            return (days.Sum(day => (long)Calendar.Add(day, 20)!.Value.DayNumber), days.Sum(day => (long)Calendar.LastOnOrBefore(day)!.Value.DayNumber), days.Count(day => Calendar.Day(day)!.Notice is not null));
        }
    }

    [Fact]
    public void Counting_allocates_nothing()
    {
        var pauses = PauseSet.Of([new(Date("2024-06-06"), Date("2024-06-15"))]);
        long Ask(DateOnly day) => Calendar.Add(day, 20)!.Value.DayNumber + Calendar.Add(day, 20, pauses)!.Value.DayNumber
            + Calendar.Subtract(day, 20)!.Value.DayNumber + Calendar.Count(day, day.AddDays(30))!.Value
            + Calendar.NextOnOrAfter(day)!.Value.DayNumber + (Calendar.IsWorkday(day)!.Value ? 1 : 0);
        var days = Between("2024-01-01", "2024-12-31").ToArray();
        var sum = 0L;
        foreach (var day in days)
            sum += Ask(day);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var day in days)
            sum -= Ask(day);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, sum);
    }
}
