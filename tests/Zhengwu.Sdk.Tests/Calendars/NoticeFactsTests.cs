using static Zhengwu.Calendars.Days;

namespace Zhengwu.Calendars;

/// <summary>Every day against the collected facts, read here on their own.</summary>
public class NoticeFactsTests
{
    private sealed record Row(int Year, string Status, string Notice, string Issued, string Name, DateOnly First, DateOnly Last, DateOnly[] Makeup);

    private static Row[] Rows() =>
        [.. SharedFacts.Rows("calendar/exceptions.tsv").Where(row => row[0][0] != '#').Select(row => new Row(
            int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture), row[1], row[2], row[3], row[4], Date(row[5]), Date(row[6]),
            row[7] == "-" ? [] : [.. row[7].Split(',').Select(Date)]))];

    [Fact]
    public void Every_day_from_2004_to_2026_agrees_with_the_notices()
    {
        var rows = Rows().Where(row => row.Status == "in_force").ToArray();
        var off = rows.SelectMany(row => new DaySpan(row.First, row.Last).Days()).ToHashSet();
        var worked = rows.SelectMany(row => row.Makeup).ToHashSet();
        var compared = 0;
        foreach (var day in Between("2004-01-01", "2026-12-31"))
        {
            var expected = worked.Contains(day) || (!off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
            Assert.True(expected == WorkCalendar.National.IsWorkday(day), $"{day:yyyy-MM-dd}: the notices say {expected}.");
            compared++;
        }
        Assert.Equal(8_401, compared);
    }

    [Fact]
    public void Every_row_stands_in_a_notice_with_its_number_and_day()
    {
        foreach (var row in Rows())
        {
            var number = row.Notice == "?" ? null : row.Notice;
            var notice = Assert.Single(WorkCalendar.National.Notices, n => n.Year == row.Year && n.Number == number && n.Periods.Any(p => p.Name == row.Name && p.FirstOff == row.First));
            Assert.Equal(row.Issued == "?" ? null : Date(row.Issued.TrimStart('~')), notice.Issued);
            var period = Assert.Single(notice.Periods, p => p.Name == row.Name);
            Assert.Equal(row.Last, period.LastOff);
            Assert.Equal(row.Makeup, period.MakeupWorkdays);
        }
        Assert.Equal(Rows().Length, WorkCalendar.National.Notices.Sum(notice => notice.Periods.Count));
    }

    [Fact]
    public void Makeup_days_are_weekend_days() =>
        Assert.All(WorkCalendar.National.Notices.SelectMany(notice => notice.Periods).SelectMany(period => period.MakeupWorkdays), day =>
            Assert.True(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{day:yyyy-MM-dd}"));
}
