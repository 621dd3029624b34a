using Zhengwu.Deadlines;
using Zhengwu.Definitions;

namespace Recipes;

internal static class ReplyToApplication
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        Limit limit = Limit.Parse("自收到申请之日起20个工作日内").Limit!;
        var received = new DueContext { Event = new DateOnly(2026, 3, 2) };
        var corrected = received with { CorrectedOn = new DateOnly(2026, 3, 10) };
        var asked = corrected with { Suspensions = ValueList.Create([new Suspension(new(2026, 3, 16), new(2026, 3, 25))]) };
        var extended = asked with { Extension = Period.Create(20, PeriodUnit.Workday) };

        output.WriteLine($"收到申请　　　　　{DueDates.Resolve(limit, received).Due:yyyy-MM-dd}");
        output.WriteLine($"收到补正，重新起算　{DueDates.Resolve(limit, corrected).Due:yyyy-MM-dd}");
        output.WriteLine($"征求意见不计算在内　{DueDates.Resolve(limit, asked).Due:yyyy-MM-dd}");
        output.WriteLine($"再延长20个工作日　　{DueDates.Resolve(limit, extended).Due:yyyy-MM-dd}");
        // </recipe>
    }
}
