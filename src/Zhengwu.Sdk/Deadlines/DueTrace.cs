using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>Writes the explanation of a <see cref="DueDate"/>.</summary>
internal sealed class DueTrace
{
    private readonly List<DueStep> _steps = [];

    private DueTrace(WorkCalendar calendar) => Calendar = calendar;

    public WorkCalendar Calendar { get; }

    public static ValueList<DueStep> Of(DueDate result)
    {
        var trace = new DueTrace(result.Calendar);
        if (result.Rule.Reading is { } reading)
            trace.Add(DueStepKind.Reading, null, reading);
        result.Rule.Explain(result, trace);
        trace.Close(result);
        return ValueList.From(trace._steps);
    }

    public void Add(DueStepKind kind, DateOnly? date, Bilingual text, CalendarDay? day = null) => _steps.Add(new(kind, text, date, day));

    /// <summary>Walks the days of a count: a step for each that is off, worked instead, or suspended. Returns how many working days there are.</summary>
    public int Count(DaySpan span, PauseSet pauses)
    {
        var number = 0;
        foreach (var day in span.Days())
        {
            if (pauses.Spans.FirstOrDefault(pause => day > pause.After && day <= pause.Through) is { } pause && pause != default)
                Suspended(day, pause, span);
            else
                number = Walk(Calendar.Day(day)!, number, number + 1);
        }
        return number;
    }

    /// <summary>Walks the days of a count backwards.</summary>
    public void CountBack(DaySpan span)
    {
        var number = 0;
        for (var day = span.Last.DayNumber; day >= span.First.DayNumber; day--)
            number = Walk(Calendar.Day(DateOnly.FromDayNumber(day))!, number, -(Math.Abs(number) + 1));
    }

    /// <summary>Days on which offices are closed, or a make-up day, where nothing is counted.</summary>
    public void Closed(DaySpan span)
    {
        foreach (var day in span.Days().Select(day => Calendar.Day(day)!))
        {
            var text = DayText.Of(day.Date);
            Add(day.IsWorkday ? DueStepKind.Counted : DueStepKind.Skipped, day.Date, new($"{text.Chinese}：{day.Reason.Chinese}。", $"{text.English}: {day.Reason.English}."), day);
        }
    }

    /// <summary>The n-th day; counted back when negative.</summary>
    public void Reached(DateOnly day, int number, CountUnit unit)
    {
        if (unit == CountUnit.Month)
            MonthsReached(day, number);
        else if (number >= 0)
            Reached(day, new($"第{number}{Units[(int)unit].Chinese}为{DayText.Chinese(day)}。", $"{Units[(int)unit].English} {number} is {DayText.English(day)}."));
        else
            Reached(day, new($"倒数第{-number}{Units[(int)unit].Chinese}为{DayText.Chinese(day)}。", $"{Units[(int)unit].English} {-number} back is {DayText.English(day)}."));
    }

    /// <summary>An end in words of its own.</summary>
    public void Reached(DateOnly day, Bilingual text) => Add(DueStepKind.Reached, day, text);

    private void MonthsReached(DateOnly day, int number)
    {
        var months = Math.Abs(number) == 1 ? "1 month" : $"{Math.Abs(number)} months";
        Reached(day, number >= 0
            ? new($"满{number}个月之日为{DayText.Chinese(day)}。", $"{months} on, it is {DayText.English(day)}.")
            : new($"此前{-number}个月之日为{DayText.Chinese(day)}。", $"{months} before, it is {DayText.English(day)}."));
    }

    /// <summary>The days off that the end leaps over, and where it comes to rest.</summary>
    public void Moved(DueDate result)
    {
        if (result.End is not { } end || result.Due is not { } due || due == end)
            return;
        Closed(new(end, Spans.DayBefore(due)));
        var text = DayText.Of(due);
        Add(DueStepKind.Moved, due, new($"末日不是工作日，顺延至{text.Chinese}。", $"The last day is no working day; it moves to {text.English}."));
    }

    /// <summary>The closing steps: due, safe, strict.</summary>
    public void Ends(DueDate result)
    {
        if (result.Due is not { } due)
        {
            Open(result.Reason);
            return;
        }
        Finish(due, result.IsMinimum);
        if (result.Latest is { } latest)
            Add(DueStepKind.Reached, latest, new($"最长至{DayText.Chinese(latest)}。", $"At the longest until {DayText.English(latest)}."));
        Safe(result, due);
        if (result.Status == DueStatus.Provisional)
            Provisional();
    }

    // Where the step before came to the same day, its sentence goes on.
    private void Finish(DateOnly due, bool isMinimum)
    {
        var last = _steps.Count > 0 ? _steps[_steps.Count - 1] : null;
        if (last is { Kind: DueStepKind.Reached or DueStepKind.Moved } && last.Date == due)
        {
            var (chinese, english) = (last.Text.Chinese.TrimEnd('。'), last.Text.English.TrimEnd('.'));
            _steps[_steps.Count - 1] = last with { Text = isMinimum
                ? new($"{chinese}，至当日届满，其后方可进入下一步。", $"{english}; the next step may come after that day.")
                : new($"{chinese}，期限于当日届满。", $"{english}, which is still in time.") };
            return;
        }
        var text = DayText.Of(due);
        Add(DueStepKind.Reached, due, isMinimum
            ? new($"至{text.Chinese}届满，其后方可进入下一步。", $"It is over at the end of {text.English}; the next step may come after it.")
            : new($"期限于{text.Chinese}届满，当日仍为及时。", $"The limit ends with {text.English}, which is still in time."));
    }

    public void Open(DueReason reason)
    {
        var year = Calendar.KnownThrough.Year + 1;
        Add(DueStepKind.Open, null, reason switch
        {
            DueReason.NotPublished => new($"{year}年的放假安排尚未公布，到期日未知；不按周末推算。", $"The days off of {year} are not published; the day is not known, and not guessed by the weekday."),
            DueReason.BeforeCalendar => new($"日历自{DayText.Chinese(Calendar.FirstDay)}起，此前的工作日未知。", $"The calendar begins on {DayText.English(Calendar.FirstDay)}; working days before are not known."),
            DueReason.OutOfRange => new("日期超出范围。", "The day lies beyond the last there is."),
            DueReason.WaitsForEvent => new("起算事件尚未发生或者没有给出日期，待其发生后计算。", "The event has not happened, or its day is not given; it is counted when it has."),
            DueReason.NeedsYear => new("没有写明年份，也没有计划年度或者成文日期可以参照。", "The year is not stated, and there is no plan year or document date to take it from."),
            DueReason.NoBound => new("没有明确的期限。", "There is no bound."),
            DueReason.ByLaw => new("期限依照法律、法规的规定。", "The limit is as the law says."),
            _ => new("该月没有这一天。", "The month has no such day."),
        });
    }

    private static readonly (string Chinese, string English)[] Units = [("个工作日", "Working day"), ("日", "Day")];

    private int Walk(CalendarDay day, int number, int next)
    {
        if (!day.IsWorkday)
        {
            Off(day);
            return number;
        }
        if (day.Kind is CalendarDayKind.MakeupWorkday or CalendarDayKind.LocalWorkday)
        {
            var text = DayText.Of(day.Date);
            Add(DueStepKind.Counted, day.Date, new(
                $"{text.Chinese}：{day.Reason.Chinese}，计为{(next < 0 ? "倒数" : "")}第{Math.Abs(next)}个工作日。",
                $"{text.English}: {day.Reason.English}; counted as working day {Math.Abs(next)}{(next < 0 ? " back" : "")}."), day);
        }
        return next;
    }

    private void Off(CalendarDay day)
    {
        var text = DayText.Of(day.Date);
        Add(DueStepKind.Skipped, day.Date, new($"{text.Chinese}：{day.Reason.Chinese}，不计。", $"{text.English}: {day.Reason.English}; not counted."), day);
    }

    private void Suspended(DateOnly day, Pause pause, DaySpan span)
    {
        // One step for the whole time, on its first day in the count.
        var first = pause.After < span.First ? span.First : pause.After.AddDays(1);
        if (day != first)
            return;
        var workdays = Calendar.Count(first.AddDays(-1), pause.Through);
        Add(DueStepKind.Suspended, first, new(
            $"{DayText.Chinese(first)}至{DayText.Chinese(pause.Through)}：征求意见所需时间，不计算在内（其间{workdays}个工作日）。",
            $"{DayText.English(first)} to {DayText.English(pause.Through)}: time for asking others, not counted ({workdays} working days)."));
    }

    private void Safe(DueDate result, DateOnly due)
    {
        if (result.SafeBy is not { } safe)
        {
            Add(DueStepKind.Open, null, new("该日前后的放假安排尚未公布，稳妥日未知。", "The days off around it are not published; the safe day is not known."));
            return;
        }
        if (safe != due)
            SafeElsewhere(result, due, safe);
        if (result.StrictBy is { } strict && result.End != due)
        {
            var text = DayText.Of(strict);
            Add(DueStepKind.Safe, strict, new($"从严掌握，不作顺延的，应于{text.Chinese}前（含当日）办结。", $"Read strictly, without moving, it is to be done by {text.English}."));
        }
    }

    private void SafeElsewhere(DueDate result, DateOnly due, DateOnly safe)
    {
        Closed(safe < due ? new(safe.AddDays(1), due) : new(due, safe.AddDays(-1)));
        var text = DayText.Of(safe);
        Add(DueStepKind.Safe, safe, result.IsMinimum
            ? new($"稳妥起见，自{text.Chinese}起进入下一步。", $"To be safe, take the next step from {text.English} on.")
            : new($"末日不是工作日，不作移动；稳妥起见，应于此前最后一个工作日{text.Chinese}前（含当日）办结。",
                $"The last day is no working day and does not move; to be safe it is to be done by the last working day before, {text.English}."));
    }

    private void Provisional()
    {
        var year = Calendar.KnownThrough.Year + 1;
        Add(DueStepKind.Open, null, Calendar.LastDay > Calendar.KnownThrough
            ? new($"结果为暂定：{year}年的安排没有通知文号，不算已公布。", $"Provisional: the days off of {year} name no notice and do not count as published.")
            : new($"结果为暂定：{year - 1}年12月29日至31日的安排可能由{year}年的通知调整。", $"Provisional: the notice for {year} may still set 29 to 31 December {year - 1}."));
    }

    private void Close(DueDate result)
    {
        if (result.Estimate is { } estimate)
        {
            Add(DueStepKind.Open, null, estimate.Length == 1
                ? new($"按法定节日推测，到期日大致为{DayText.Chinese(estimate.First)}；仅供参考。", $"By the statutory holidays it will probably be {DayText.English(estimate.First)}; an estimate only.")
                : new($"按法定节日推测，到期日大致在{DayText.Chinese(estimate.First)}至{DayText.Chinese(estimate.Last)}之间；仅供参考。",
                    $"By the statutory holidays it will probably lie between {DayText.English(estimate.First)} and {DayText.English(estimate.Last)}; an estimate only."));
        }
        var options = result.Options.ToArray();
        if (options.Length > 0)
        {
            Add(DueStepKind.Options, null, new(
                $"计算口径：{string.Join("；", options.Select(option => option.Text.Chinese + (option.IsDefault ? "" : "（另行选定）")))}。",
                $"Choices: {string.Join("; ", options.Select(option => option.Text.English + (option.IsDefault ? "" : " (chosen)")))}."));
        }
        Add(DueStepKind.Calendar, result.KnownThrough, new(
            $"所依日历：{result.Edition.Name}。", $"Calendar: {result.Edition.Name}, known through {DayText.English(result.KnownThrough)}."));
    }
}
