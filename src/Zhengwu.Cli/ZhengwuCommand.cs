using System.CommandLine;

namespace Zhengwu.Cli;

/// <summary>The command <c>zhengwu</c>: a list of the commands below it.</summary>
internal static class ZhengwuCommand
{
    public static RootCommand Create(ToolConsole console, TimeProvider time)
    {
        var common = new CommonOptions();
        var root = new RootCommand("检查、查看、比较政务公开计划和目录，算出到期日 / Check, show and compare disclosure plans and catalogs, compute due dates")
        {
            common.Lang,
            common.Debug,
            CheckCommand.Create(common, console, time),
            ShowCommand.Create(common, console),
            ScheduleCommand.Create(common, console),
            ValidateCommand.Create(common, console, time),
            DiffCommand.Create(common, console),
            PlanCommand.Create(common, console),
            FmtCommand.Create(common, console),
            SchemaCommand.Create(common, console),
            LspCommand.Create(common, console, time),
            DeadlineCommand.Create(common, console),
            CalendarCommand.Create(common, console),
        };
        HelpPage.Install(root);
        return root;
    }
}
