using Zhengwu.Calendars;
using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <content>Reads years, lists of dates and spans of days.</content>
internal sealed partial class BindingSession
{
    private static readonly string[] SpanMarks = ["..", "至", "—", "～", "~"];

    private static readonly Bilingual OneYear = new("一个年份", "a year");

    private static readonly Bilingual DateOrSpan = new("日期或起止日期", "a date or a span of dates");

    public Value<int> Year(Fields fields, Key key) =>
        Read(fields, key, static (session, key, row) => session.ReadScalar<int>(key, row, TryOneYear, OneYear, "2027"));

    public ValueList<Value<DateOnly>> Dates(Fields fields, Key key) =>
        Each(fields, key, static (session, key, row) => session.ReadScalar<DateOnly>(key, row, TryDate, Forms.Date, "2027-01-30"));

    public ValueList<Value<DaySpan>> DaySpans(Fields fields, Key key) =>
        Each(fields, key, static (session, key, row) => session.ReadScalar<DaySpan>(key, row, TryDaySpan, DateOrSpan, "2027-02-05..2027-02-12"));

    private static int? TryOneYear(string written) => Plans.YearText.TryParse(written) is { } years && years.First == years.Last ? years.First : null;

    // A last day before the first is read as written: a rule of its own speaks of it.
    private static DaySpan? TryDaySpan(string written)
    {
        var mark = Array.Find(SpanMarks, mark => written.Contains(mark));
        if (mark is null)
            return TryDate(written) is { } day ? new DaySpan(day, day) : null;
        var at = written.IndexOf(mark, StringComparison.Ordinal);
        return TryDate(written.Substring(0, at).Trim()) is { } first && TryDate(written.Substring(at + mark.Length).Trim()) is { } last
            ? new DaySpan(first, last)
            : null;
    }
}
