namespace Zhengwu.Deadlines;

/// <content>Writes days, periods and cycles.</content>
internal sealed partial class ChinesePhrase
{
    private const string Numerals = "〇一二三四五六";

    private static readonly string[] Parts = ["", "上旬", "中旬", "下旬"];

    private ChinesePhrase Write(FixedDayDeadline day)
    {
        // 1月31日前 alone comes back every year; 某年 says that it does not.
        if (day is { Boundary: Boundary.By, Time: null, Day: { Unit: SpanUnit.Day, Detail: 31, Index.Number: 1, Year.IsUnstated: true } })
            Put("某年");
        Write(day.Day);
        if (day.Time is { } time)
            Put(time.ToString());
        if (day.Until is { } until)
            Put("至").Put(until.ToString());
        return Put(day.Boundary == Boundary.By ? "前" : day.Time is null ? "当日" : "").Write(day.Terms);
    }

    private ChinesePhrase Write(PeriodDeadline period)
    {
        var span = period.Span;
        switch (period.Boundary)
        {
            case Boundary.Within:
                return Write(span).Put("内");
            case Boundary.Before:
                return Write(span).Put("前");
            default:
                return (span is { Unit: SpanUnit.Month or SpanUnit.Quarter, Index.IsUnstated: true } ? WriteYear(span.Year).Put(span.Unit == SpanUnit.Month ? "月" : "季度") : Write(span))
                    .Put(EndOf(span.Unit)).Put("前");
        }
    }

    private static string EndOf(SpanUnit unit) => unit is SpanUnit.Quarter or SpanUnit.Part ? "末" : "底";

    public ChinesePhrase Write(CalendarSpan span)
    {
        if (span is { Unit: SpanUnit.Year, Year.IsUnstated: true })
            return Put("年");
        WriteYear(span.Year);
        return span.Unit switch
        {
            SpanUnit.Year => this,
            SpanUnit.HalfYear => Put(span.Index.Number == 1 ? "上半年" : "下半年"),
            SpanUnit.Quarter => WriteQuarter(span.Index),
            SpanUnit.Month => WriteMonth(span.Index),
            SpanUnit.Part => WriteMonth(span.Index).Put(Parts[span.Detail]),
            SpanUnit.Day => WriteMonth(span.Index).Put(span.Detail).Put("日"),
            _ => WriteMonth(span.Index).WriteWorkday(span.Detail),
        };
    }

    private ChinesePhrase WriteYear(CalendarRef year)
    {
        if (year.Number is { } number)
            return Put(number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)).Put("年");
        return Put(year.IsThis ? "当年" : year.IsNext ? "明年" : "");
    }

    private ChinesePhrase WriteQuarter(CalendarRef quarter) => quarter.Number is { } number
        ? Put(Numerals.Substring(number, 1)).Put("季度")
        : Put(quarter.IsThis ? "本季度" : quarter.IsNext ? "下季度" : "某季度");

    private ChinesePhrase WriteMonth(CalendarRef month) => month.Number is { } number
        ? Put(number).Put("月")
        : Put(month.IsThis ? "本月" : month.IsNext ? "下月" : "某月");

    private ChinesePhrase WriteWorkday(int number) => number switch
    {
        -1 => Put("最后一个工作日"),
        < 0 => Put("倒数第").Put(-number).Put("个工作日"),
        _ => Put("第").Put(number).Put("个工作日"),
    };

    public ChinesePhrase Write(Cycle cycle)
    {
        if (cycle.Amount == 1)
            return Put(Cycles[(int)cycle.Unit]);
        return Put("每").Put(cycle.Amount).Put(cycle is { Unit: CycleUnit.Year, Amount: >= 20 } ? "周年" : CycleUnits[(int)cycle.Unit]);
    }

    private static readonly string[] Cycles = ["每日", "每周", "每半月", "每月", "每季度", "每半年", "每年"];

    private static readonly string[] CycleUnits = ["日", "周", "", "个月", "个季度", "", "年"];

    private static readonly string[] NextCycles = ["", "次周", "", "次月", "次季度", "次半年", "次年"];

    private ChinesePhrase Write(RecurringDeadline recurring)
    {
        if (recurring.Starting is { } starting)
            Put("自").Write(starting).Put("起");
        var isOneFollowing = recurring.Points.Count == 1 && recurring.Points[0].IsFollowing && recurring is { Starting: null, Every: { Amount: 1, Unit: not CycleUnit.HalfYear } };
        if (!isOneFollowing)
            Write(recurring.Every);
        if (recurring.After is { } after)
            return WriteFollowing(after, recurring.Within!).Write(recurring.Terms);
        for (var i = 0; i < recurring.Points.Count; i++)
        {
            Put(i > 0 ? "、" : "").Write(recurring.Points[i], recurring.Every.Unit, recurring.Boundary);
            // 4月、10月上旬 could mean the first days of both; 4月内、10月上旬 cannot.
            if (i < recurring.Points.Count - 1 && recurring is { Boundary: Boundary.Within } && recurring.Points[i].Unit == CyclePointUnit.Whole)
                Put("内");
        }
        if (recurring.Time is { } time)
            Put(time.ToString());
        return Put(BoundOf(recurring)).Write(recurring.Terms);
    }

    private ChinesePhrase WriteFollowing(TriggerEvent after, Period within)
    {
        if (after.Kind == TriggerEventKind.PeriodEnded)
            Put("结束");
        else
            Write(after);
        return Put("后").Write(within).Put("内");
    }

    private static string BoundOf(RecurringDeadline recurring) => recurring switch
    {
        { Points.IsEmpty: true, Boundary: Boundary.By, Time: null } => recurring.Every.Unit is CycleUnit.Year or CycleUnit.Month ? "底前" : "末前",
        { Boundary: Boundary.Within } => "",
        _ => "前",
    };

    public ChinesePhrase Write(CyclePoint point, CycleUnit unit)
    {
        if (point.IsFollowing)
            Put(NextCycles[(int)unit]);
        WriteEnd(point, unit, point.SectionNumber, point.Number);
        return point.IsStretch ? Put("至").WriteEnd(point, unit, point.LastSectionNumber, point.LastNumber) : this;
    }

    private void Write(CyclePoint point, CycleUnit unit, Boundary boundary)
    {
        Write(point, unit);
        if (boundary == Boundary.By && point.Unit is CyclePointUnit.Whole or CyclePointUnit.Part)
            Put(point.Unit == CyclePointUnit.Part || point.Section == CycleSection.Quarter || (point.IsWholeCycle && unit is CycleUnit.Quarter or CycleUnit.HalfYear) ? "末" : "底");
    }

    private ChinesePhrase WriteEnd(CyclePoint point, CycleUnit unit, int section, int number)
    {
        WriteSection(point.Section, section, unit);
        return point.Unit switch
        {
            CyclePointUnit.Day when number < 0 => Put("最后一天"),
            CyclePointUnit.Day => Put(number).Put("日"),
            CyclePointUnit.Part => Put(Parts[number]),
            CyclePointUnit.Workday => WriteWorkday(number),
            CyclePointUnit.Week => Put("第").Put(number).Put("周"),
            CyclePointUnit.Weekday => Put(number == 7 ? "日" : Numerals.Substring(number, 1)),
            _ => this,
        };
    }

    private void WriteSection(CycleSection section, int number, CycleUnit unit)
    {
        switch (section)
        {
            case CycleSection.HalfYear:
                Put(number == 1 ? "上半年" : "下半年");
                break;
            case CycleSection.Quarter:
                Put(Numerals.Substring(number, 1)).Put("季度");
                break;
            case CycleSection.Month when unit == CycleUnit.Year:
                Put(number).Put("月");
                break;
            case CycleSection.Month when number is 1 or -1:
                Put(number == 1 ? "首月" : "末月");
                break;
            case CycleSection.Month:
                Put("第").Put(number).Put("个月");
                break;
        }
    }
}
