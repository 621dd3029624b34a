using System.CommandLine;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu deadline</c>: the commands about limits (时限).</summary>
internal static class DeadlineCommand
{
    public static Command Create(CommonOptions common, ToolConsole console) =>
        new("deadline", "读懂时限，算出到期日 / Read limits and compute due dates")
        {
            DeadlineParseCommand.Create(common, console),
            DeadlineDueCommand.Create(common, console),
        };
}
