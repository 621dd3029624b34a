using Zhengwu.Calendars;
using static Zhengwu.Calendars.Days;
using static Zhengwu.Deadlines.Limits;

namespace Zhengwu.Deadlines;

/// <summary>Every choice that the law leaves open: its default, its other value, and that it is printed where it matters.</summary>
public class DueOptionTests
{
    /// <summary>For every choice a limit that it decides, with the day by default and the day by its other value.</summary>
    public static TheoryData<string, string, string, string> Decided => new()
    {
        { "first-day", "counted", "2024-10-14", "2024-10-12" },
        { "start-on-day-off", "moves", "2024-07-12", "2024-07-15" },
        { "number-named", "excluded", "2024-10-14", "2024-10-12" },
        { "natural-days-end", "stays", "2024-10-08", "2024-10-01" },
        { "makeup-day-end", "moves", "2026-09-20", "2026-09-21" },
        { "same-day", "stays", "2024-02-18", "2024-02-10" },
        { "suspension", "day-of-sending", "2024-06-25", "2024-06-26" },
        { "reply-limit", "10", "2024-06-24", "2024-06-17" },
        { "by-date", "excluded", "2024-07-10", "2024-07-09" },
        { "before-period", "start", "2024-12-31", "2024-09-30" },
        { "before-event", "whole-days", "2024-09-26", "2024-09-25" },
        { "display-first-day", "counted", "2024-10-08", "2024-09-30" },
        { "missing-day", "none", "2024-06-30", "2024-07-31" },
        { "holiday-start", "statutory-day", "2025-09-26", "2025-10-01" },
        { "units-of-acts", "ignored", "2024-10-14", "2024-09-30" },
        { "half-month", "14", "2024-07-25", "2024-07-24" },
    };

    private static (Deadline Deadline, DueContext Context) LimitDecidedBy(string name) => name switch
    {
        "first-day" or "number-named" => (Workdays(20), On("2024-09-10")),
        "start-on-day-off" => (Workdays(5), On("2024-07-06")),
        "natural-days-end" => (NaturalDays(15), On("2024-09-16")),
        "makeup-day-end" => (NaturalDays(45), On("2026-08-06")),
        "same-day" => (ImmediateDeadline.Create(ImmediateManner.SameDay), On("2024-02-10")),
        "suspension" => (Workdays(20), On("2024-05-06") with { Suspensions = [new(Date("2024-05-10"), Date("2024-05-31"))] }),
        "reply-limit" => (Workdays(20), On("2024-05-06") with { Suspensions = [new(Date("2024-05-10"), null)] }),
        "by-date" => (By(7, 10, 2024), new()),
        "before-period" => (PeriodDeadline.Create(CalendarSpan.OfQuarter(CalendarRef.Of(4), CalendarRef.Of(2024)), Boundary.Before), new()),
        "before-event" => (BeforeDeadline.Create(TriggerEvent.Named("会议召开"), Period.Create(5, PeriodUnit.Workday)), On("2024-10-09")),
        "display-first-day" => (DisplayDeadline.Create("公示", Period.Create(5, PeriodUnit.Workday)), On("2024-09-25")),
        "missing-day" => (At(CycleUnit.Month, CyclePoint.Create(CyclePointUnit.Day, 31)), On("2024-06-01")),
        "holiday-start" => (BeforeDeadline.Create(TriggerEvent.Named("中秋节"), Period.Create(5, PeriodUnit.Day)), new() { PlanYears = new(2025, 2025) }),
        "units-of-acts" => (Within(20, PeriodUnit.Day, law: "行政许可法"), On("2024-09-10")),
        _ => (Within(1, PeriodUnit.HalfMonth), On("2024-07-10")),
    };

    private static DueContext On(string day) => new() { Event = Date(day) };

    [Theory]
    [MemberData(nameof(Decided))]
    public void A_choice_decides_and_is_printed(string name, string value, string usual, string other)
    {
        var option = DueOption.Find(name)!;
        var (deadline, context) = LimitDecidedBy(name);
        var chosen = DueDates.Resolve(deadline, context with { Options = option.Set(DueOptions.Default, value)! });
        Assert.Equal(Date(usual), DueDates.Resolve(deadline, context).Due);
        Assert.Equal(Date(other), chosen.Due);
        if (name != "missing-day") // June has none; the day found is one of July, on which nothing is chosen
            Assert.Contains(chosen.Options, applied => applied.Option == option && applied.Value == value && !applied.IsDefault);
        Assert.Contains(DueDates.Resolve(deadline, context).Options, applied => applied.Option == option && applied.IsDefault);
    }

    [Fact]
    public void Every_choice_is_tried_here() => Assert.Equal(DueOption.All.Select(option => option.Name), Decided.Select(row => row.Data.Item1));

    [Fact]
    public void Choices_have_their_texts_and_values()
    {
        foreach (var option in DueOption.All)
        {
            var usual = option.In(DueOptions.Default);
            Assert.True(usual.IsDefault);
            Assert.Matches("[\u4e00-\u9fff]", usual.Text.Chinese);
            Assert.Matches("[A-Za-z]", usual.Text.English);
            Assert.Equal(option.Values.IsEmpty ? usual.Value : option.Values[0], usual.Value);
            Assert.Null(option.Set(DueOptions.Default, "nonsense"));
            Assert.Equal(DueOptions.Default, option.Set(DueOptions.Default, usual.Value));
        }
    }

    [Fact]
    public void A_chosen_value_is_marked_in_the_explanation()
    {
        var result = DueDates.Resolve(Workdays(5), On("2024-09-14") with { Options = new() { CountsFirstDay = true } });
        Assert.Equal("计算口径：起算当日计入（另行选定）；起算日逢休息日不顺延；“以内”包括本数。", result.Explain().Single(step => step.Kind == DueStepKind.Options).Text.Chinese);
    }
}
