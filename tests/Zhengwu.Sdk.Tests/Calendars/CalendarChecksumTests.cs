using static Zhengwu.Calendars.Days;

namespace Zhengwu.Calendars;

/// <summary>Figures that any right implementation gives.</summary>
public class CalendarChecksumTests
{
    private static readonly int Epoch = Date("1970-01-01").DayNumber;

    [Fact]
    public void Twenty_years_have_4991_working_days() =>
        Assert.Equal(4991, Between("2007-01-01", "2026-12-31").Count(day => WorkCalendar.National.IsWorkday(day) == true));

    [Fact]
    public void Twenty_working_days_from_every_day() =>
        Assert.Equal(124_963_884, Sum(Between("2007-01-01", "2026-11-30"), 20));

    [Fact]
    public void Two_hundred_and_fifty_working_days_from_every_twentieth_day() =>
        Assert.Equal(5_996_087, Sum(Between("2007-01-01", "2025-11-30").Where((_, i) => i % 20 == 0), 250));

    private static long Sum(IEnumerable<DateOnly> starts, int workdays) =>
        starts.Sum(start => (long)(WorkCalendar.National.Add(start, workdays)!.Value.DayNumber - Epoch));
}
