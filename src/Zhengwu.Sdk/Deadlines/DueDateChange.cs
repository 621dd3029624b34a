using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>A due date that another calendar gives otherwise, and why.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
/// <param name="Causes">The days on its way that became working days or days off.</param>
/// <param name="Published">The notices that were published since and on which it rests now.</param>
public sealed record DueDateChange(DueDate Before, DueDate After, ValueList<ChangedDay> Causes, ValueList<HolidayNotice> Published)
{
    /// <summary>What moved and why, as lines of text.</summary>
    public IEnumerable<string> Explain(Language language)
    {
        yield return What().In(language);
        foreach (var cause in Causes)
        {
            yield return new Bilingual(
                $"{DayText.Chinese(cause.Date)}：原为{cause.Before.Reason.Chinese}，现为{cause.After.Reason.Chinese}。",
                $"{DayText.English(cause.Date)}: was {cause.Before.Reason.English}, is {cause.After.Reason.English}.").In(language);
        }
        foreach (var notice in Published)
            yield return new Bilingual($"{notice.Year}年的放假安排已公布（{notice}）。", $"The days off of {notice.Year} are published ({notice}).").In(language);
    }

    private Bilingual What() => (Before.Due, After.Due) switch
    {
        ({ } old, { } now) when old != now => new($"到期日由{DayText.Chinese(old)}改为{DayText.Chinese(now)}。", $"Due {DayText.English(now)} instead of {DayText.English(old)}."),
        (null, { } now) => new($"到期日原为未知，现为{DayText.Chinese(now)}。", $"Due {DayText.English(now)}; it was not known before."),
        ({ } old, null) => new($"到期日原为{DayText.Chinese(old)}，现为未知。", $"Not known any more; it was {DayText.English(old)}."),
        _ => Beside(),
    };

    private Bilingual Beside()
    {
        if (Before.SafeBy != After.SafeBy && Before.SafeBy is { } old && After.SafeBy is { } now)
            return new($"到期日不变，稳妥日由{DayText.Chinese(old)}改为{DayText.Chinese(now)}。", $"Due on the same day; safe by {DayText.English(now)} instead of {DayText.English(old)}.");
        return After.SafeByStatus < Before.SafeByStatus || After.Status < Before.Status
            ? new("日期不变，现已确定。", "The same day; it is surer now.")
            : new("到期日不变，其余有变动。", "Due on the same day; something beside it changed.");
    }
}
