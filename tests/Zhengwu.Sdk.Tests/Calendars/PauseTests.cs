using static Zhengwu.Calendars.Days;

namespace Zhengwu.Calendars;

public class PauseTests
{
    [Theory]
    [InlineData("2024-09-02", "2024-09-09..2024-10-08", "2024-10-28")] // over two holidays
    [InlineData("2024-06-03", "2024-06-06..2024-06-15", "2024-07-09")] // ends on a Saturday
    [InlineData("2024-06-03", "2024-06-06..2024-06-06", "2024-07-02")] // no length, no effect
    [InlineData("2024-06-03", "2024-06-06..2024-06-18;2024-06-13..2024-06-24", "2024-07-17")] // overlapping spans count once
    [InlineData("2024-06-03", "2024-05-20..2024-06-07", "2024-07-08")] // begins before the request
    [InlineData("2024-06-03", "2001-05-20..2002-06-07", "2024-07-02")] // long ago
    [InlineData("2024-06-03", "2024-07-02..2024-08-07", "2024-07-02")] // after the due day
    [InlineData("2024-06-03", "2024-06-07..2024-06-10", "2024-07-02")] // wholly on days off
    [InlineData("2024-06-03", "2024-06-07..2027-06-10", null)] // lasts into a year that is not known
    public void Twenty_working_days_stand_still_while_others_are_asked(string from, string spans, string? due)
    {
        var pauses = PauseSet.Of(spans.Split(';').Select(span => new Pause(Date(span[..10]), Date(span[12..]))));
        Assert.Equal(DateOrNull(due), WorkCalendar.National.Add(Date(from), 20, pauses));
    }

    [Fact]
    public void A_pause_over_the_day_itself_moves_even_zero_working_days()
    {
        var pauses = PauseSet.Of([Pause.IncludingFirstDay(Date("2024-02-18"), Date("2024-02-19"))]);
        Assert.Equal(Date("2024-02-20"), WorkCalendar.National.Add(Date("2024-02-10"), 0, pauses));
    }

    [Fact]
    public void The_other_reading_leaves_out_the_day_of_sending() =>
        Assert.Equal(Date("2024-06-26"), WorkCalendar.National.Add(Date("2024-05-06"), 20, PauseSet.Of([Pause.IncludingFirstDay(Date("2024-05-10"), Date("2024-05-31"))])));

    [Fact]
    public void Sets_of_the_same_spans_are_equal() =>
        Assert.Equal(
            PauseSet.Of([new(Date("2024-06-01"), Date("2024-06-05")), new(Date("2024-06-03"), Date("2024-06-09"))]),
            PauseSet.Of([new(Date("2024-06-01"), Date("2024-06-09")), new(Date("2024-07-01"), Date("2024-06-30"))]));
}
