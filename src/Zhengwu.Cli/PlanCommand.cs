using System.CommandLine;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu plan</c>: the commands that make plans.</summary>
internal static class PlanCommand
{
    public static Command Create(CommonOptions common, ToolConsole console) =>
        new("plan", "制作计划 / Make plans")
        {
            PlanRollCommand.Create(common, console),
        };
}
