using System.CommandLine;
using Zhengwu.Cli.WorkDays;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu calendar add FILE</c>: checks a calendar file and puts it where the commands look for such files.</summary>
internal static class CalendarAddCommand
{
    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var file = CommonOptions.Files<string>("FILE", "日历文件，*.calendar.yaml / A calendar file");
        var into = new Option<string>("--into") { Description = "放进哪个文件夹 / The folder to put it into [.]", HelpName = "FOLDER", DefaultValueFactory = _ => "." };
        var replace = CommonOptions.Flag("--replace", "同名文件内容不同时，替换它 / Replace a file of that name with other content");
        var format = CommonOptions.OneOf("--format", "输出格式 / Output format", "text", "json");
        var command = new Command("add", "检查一份日历文件，放到各命令读取的地方 / Check a calendar file and put it where the commands read it") { file, into, replace, format };
        command.SetAction(parsed =>
        {
            var language = common.LanguageOf(parsed);
            var addition = CalendarAddition.Prepare(parsed.GetRequiredValue(file), parsed.GetRequiredValue(into));
            var code = addition.Complete(CommonOptions.IsGiven(parsed, replace));
            if (parsed.GetRequiredValue(format) == "json")
                AdditionJson.Write(addition, language, console.Out);
            else
                new AdditionText(addition, language, console).Write();
            return code;
        });
        return command;
    }
}
