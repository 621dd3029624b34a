using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Recipes;

internal static class HolidayMoved
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        Limit limit = Limit.Parse("批准之日起10个工作日内").Limit!;
        var approved = new DueContext { Event = new DateOnly(2020, 1, 20), Calendar = WorkCalendar.NationalAsKnownOn(new(2020, 1, 20)) };
        DueDate saved = DueDates.Resolve(limit, approved);      // 当时算出、存下来的
        output.WriteLine($"1月20日所知：{saved.Due:yyyy-MM-dd}（{saved.Edition.Name}）");

        WorkCalendar later = WorkCalendar.NationalAsKnownOn(new(2020, 2, 1));
        foreach (DueDateChange change in DueDates.Recompute([saved], later))
        {
            foreach (string line in change.Explain(Language.Chinese))
                output.WriteLine(line);
        }
        // </recipe>
    }
}
