using System.CommandLine;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu calendar</c>: the commands about the working-day calendar (工作日历).</summary>
internal static class CalendarCommand
{
    public static Command Create(CommonOptions common, ToolConsole console) =>
        new("calendar", "查看、增补、比较工作日历 / Show, extend and compare the working-day calendar")
        {
            CalendarDaysCommand.Create(common, console),
            CalendarShowCommand.Create(common, console),
            CalendarAddCommand.Create(common, console),
            CalendarDiffCommand.Create(common, console),
        };
}
