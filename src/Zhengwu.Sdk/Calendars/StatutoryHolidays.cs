using System.Globalization;
using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>The days that the holiday regulation itself sets (法定节假日), for years whose notice is not there yet.</summary>
/// <remarks>《全国年节及纪念日放假办法》 as revised in 2024: thirteen days. Make-up days cannot be derived from it.</remarks>
internal static class StatutoryHolidays
{
    private const int SpringFestivalMonth = 1;
    private const int DragonBoatMonth = 5;
    private const int MidAutumnMonth = 8;

    /// <summary>The last year for which the lunar calendar of the framework answers.</summary>
    public const int LastYear = 2100;

    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The holidays of a year from 2000 to <see cref="LastYear"/>, each with its statutory days.</summary>
    public static IReadOnlyList<HolidayPeriod> Of(int year)
    {
        var newYear = LunarDay(year, SpringFestivalMonth, 1);
        return
        [
            Days("元旦", new(year, 1, 1), 1),
            Days("春节", newYear.AddDays(-1), 4),
            Days("清明节", Qingming(year), 1),
            Days("劳动节", new(year, 5, 1), 2),
            Days("端午节", LunarDay(year, DragonBoatMonth, 5), 1),
            Days("中秋节", LunarDay(year, MidAutumnMonth, 15), 1),
            Days("国庆节", new(year, 10, 1), 3),
        ];
    }

    /// <summary>The same holidays as long as the standing rule of 2024 has them (国办发明电〔2024〕12号): 春节 eight days, 国庆节 seven, 劳动节 five, the others three, or one on a Wednesday.</summary>
    public static IReadOnlyList<HolidayPeriod> AsArrangedSince2025(int year)
    {
        var statutory = Of(year);
        return [.. statutory.Select(period => period.Name switch
        {
            "春节" => Days(period.Name, period.FirstOff, 8),
            "劳动节" => Days(period.Name, period.FirstOff, 5),
            "国庆节" => NationalDay(period, statutory.Single(other => other.Name == "中秋节").FirstOff),
            _ => Joined(period),
        })];
    }

    // 中秋节 beside or inside the seven days makes them eight.
    private static HolidayPeriod NationalDay(HolidayPeriod period, DateOnly midAutumn)
    {
        var year = period.FirstOff.Year;
        if (midAutumn < new DateOnly(year, 9, 29) || midAutumn > new DateOnly(year, 10, 8))
            return Days(period.Name, period.FirstOff, 7);
        return Days(period.Name, midAutumn < period.FirstOff ? midAutumn : period.FirstOff, 8);
    }

    // A single day joins the nearest weekend; on a Wednesday it stays alone.
    private static HolidayPeriod Joined(HolidayPeriod period) => period.FirstOff.DayOfWeek switch
    {
        DayOfWeek.Wednesday => period,
        DayOfWeek.Monday => Days(period.Name, period.FirstOff.AddDays(-2), 3),
        DayOfWeek.Tuesday => Days(period.Name, period.FirstOff.AddDays(-2), 3),
        DayOfWeek.Sunday => Days(period.Name, period.FirstOff.AddDays(-1), 3),
        _ => Days(period.Name, period.FirstOff, 3),
    };

    private static HolidayPeriod Days(string name, DateOnly first, int length) => new(name, first, first.AddDays(length - 1), default);

    private static DateOnly LunarDay(int year, int month, int day)
    {
        // A leap month stands after the month of its number and moves those that follow.
        var leap = Lunar.GetLeapMonth(year);
        var date = Lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0);
        return new(date.Year, date.Month, date.Day);
    }

    // The solar term by the usual formula, which holds for 2000-2099; in 2100 the day is 5 April.
    private static DateOnly Qingming(int year)
    {
        var inCentury = year - 2000;
        return new(year, 4, year == LastYear ? 5 : (int)((inCentury * 0.2422) + 4.81) - (inCentury / 4));
    }
}
