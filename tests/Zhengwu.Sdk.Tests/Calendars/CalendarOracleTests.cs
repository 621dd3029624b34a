using static Zhengwu.Calendars.Days;

namespace Zhengwu.Calendars;

/// <summary>Random questions, the same in every run, against <see cref="SlowCalendar"/>.</summary>
public class CalendarOracleTests
{
    private static readonly SlowCalendar Slow = new(WorkCalendar.National);

    private static readonly int First = Date("2004-03-01").DayNumber;
    private static readonly int Last = Date("2026-12-31").DayNumber;

    [Fact]
    public void Adding_agrees_with_a_walk_day_by_day() => Ask(60_000, 1, random =>
    {
        var (from, workdays) = (Day(random), random.Next(0, 90));
        Assert.Equal(Slow.Add(from, workdays), WorkCalendar.National.Add(from, workdays));
    });

    [Fact]
    public void Subtracting_agrees_with_a_walk_day_by_day() => Ask(30_000, 2, random =>
    {
        var (from, workdays) = (Day(random), random.Next(0, 90));
        Assert.Equal(Slow.Subtract(from, workdays), WorkCalendar.National.Subtract(from, workdays));
    });

    [Fact]
    public void Counting_agrees_with_a_walk_day_by_day() => Ask(30_000, 3, random =>
    {
        var (after, length) = (Day(random), random.Next(0, 120));
        var through = DateOnly.FromDayNumber(Math.Min(Last, after.DayNumber + length));
        var pauses = Pauses(random, after);
        Assert.Equal(Slow.Count(after, through), WorkCalendar.National.Count(after, through));
        Assert.Equal(-Slow.Count(after, through), WorkCalendar.National.Count(through, after));
        Assert.Equal(Slow.Count(after, through, IsIn(pauses)), WorkCalendar.National.Count(after, through, PauseSet.Of(pauses)));
    });

    [Fact]
    public void Adding_with_pauses_agrees_with_a_walk_day_by_day() => Ask(60_000, 4, random =>
    {
        var (from, workdays) = (Day(random), random.Next(0, 60));
        var pauses = Pauses(random, from);
        Assert.Equal(Slow.Add(from, workdays, IsIn(pauses)), WorkCalendar.National.Add(from, workdays, PauseSet.Of(pauses)));
    });

    [Fact]
    public void The_nearest_working_days_agree_with_a_walk_day_by_day() => Ask(20_000, 5, random =>
    {
        var day = Day(random);
        Assert.Equal(Slow.Roll(day), WorkCalendar.National.NextOnOrAfter(day));
        Assert.Equal(Slow.Subtract(day.AddDays(1), 1), WorkCalendar.National.LastOnOrBefore(day));
    });

    private static void Ask(int questions, int seed, Action<Random> ask)
    {
#pragma warning disable CA5394 // the questions are to be the same in every run
        var random = new Random(seed);
#pragma warning restore CA5394
        for (var i = 0; i < questions; i++)
            ask(random);
    }

#pragma warning disable CA5394
    private static DateOnly Day(Random random) => DateOnly.FromDayNumber(random.Next(First, Last + 1));

    private static Pause[] Pauses(Random random, DateOnly near) =>
        [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => near.AddDays(random.Next(-20, 60))).Select(after => new Pause(after, after.AddDays(random.Next(-2, 25))))];
#pragma warning restore CA5394

    private static Func<DateOnly, bool> IsIn(Pause[] pauses) => day => Array.Exists(pauses, pause => day > pause.After && day <= pause.Through);
}
