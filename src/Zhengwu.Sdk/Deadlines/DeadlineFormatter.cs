using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>Writes limits in words. The Chinese phrase is canonical: reading it gives an equal limit.</summary>
/// <remarks>Words that would be read as something else stand in 「」. The English phrase is for reading only.</remarks>
public static class DeadlineFormatter
{
    /// <summary>The phrase of a limit.</summary>
    public static string Format(Limit limit, Language language = Language.Chinese)
    {
        if (language == Language.English)
            return EnglishPhrase.Of(limit);
        var phrase = new ChinesePhrase(quotesAll: false).Write(limit).ToString();
        // Words can meet their neighbours to make other words (目 + 前): then all of them are quoted.
        return DeadlineParser.Parse(phrase).Limit == limit ? phrase : new ChinesePhrase(quotesAll: true).Write(limit).ToString();
    }

    /// <summary>The phrase of a deadline.</summary>
    public static string Format(Deadline deadline, Language language = Language.Chinese) => Format(Limit.Create(deadline), language);

    /// <summary>The phrase of a quota.</summary>
    public static string Format(Quota quota, Language language = Language.Chinese) =>
        language == Language.English ? EnglishPhrase.Of(quota) : new ChinesePhrase(false).Write(quota).ToString();

    /// <summary>The phrase of a length of time.</summary>
    public static string Format(Period period, Language language = Language.Chinese) =>
        language == Language.English ? EnglishPhrase.Of(period) : new ChinesePhrase(false).Write(period).ToString();

    /// <summary>The phrase of a stretch of the calendar.</summary>
    public static string Format(CalendarSpan span, Language language = Language.Chinese) =>
        language == Language.English ? EnglishPhrase.Of(span) : new ChinesePhrase(false).Write(span).ToString();

    /// <summary>The phrase of a cycle.</summary>
    public static string Format(Cycle cycle, Language language = Language.Chinese) =>
        language == Language.English ? EnglishPhrase.Of(cycle) : new ChinesePhrase(false).Write(cycle).ToString();

    /// <summary>The phrase of a point of a cycle.</summary>
    internal static string Format(CyclePoint point, Cycle every) => new ChinesePhrase(false).Write(point, every.Unit).ToString();
}
