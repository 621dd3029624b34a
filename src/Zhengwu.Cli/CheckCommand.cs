using System.CommandLine;
using Zhengwu.Cli.Check;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu check PATH…</c>: applies every rule and prints what it finds.</summary>
internal static class CheckCommand
{
    private static readonly Bilingual NothingToCheck = new(
        "这里没有定义文件（*.plan.yaml、*.catalog.yaml、*.units.yaml、*.calendar.yaml）。",
        "There are no definition files here (*.plan.yaml, *.catalog.yaml, *.units.yaml, *.calendar.yaml).");

    public static Command Create(CommonOptions common, ToolConsole console, TimeProvider time)
    {
        var paths = CommonOptions.Files<string[]>("PATH", "定义文件，或含有定义文件的文件夹 / Definition files, or folders that hold some");
        paths.Arity = ArgumentArity.OneOrMore;
        var format = CommonOptions.OneOf("--format", "输出格式 / Output format", "text", "json", "sarif", "msbuild");
        var today = DayOption.Create("--today", "当作今天的日期，缺省为系统日期 / The day to take as today; the system's by default");
        var accepted = CommonOptions.Flag("--accepted", "也列出已忽略的问题 / List accepted findings too");
        var command = new Command("check", "检查定义文件 / Check definition files") { paths, format, today, accepted };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(paths),
            new CheckRequest(
                parsed.GetRequiredValue(format),
                common.LanguageOf(parsed),
                DayOption.Read(parsed.GetValue(today)) ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime),
                CommonOptions.IsGiven(parsed, accepted)),
            console));
        return command;
    }

    private static int Run(string[] paths, CheckRequest request, ToolConsole console)
    {
        var files = DefinitionFiles.Load(paths);
        if (files.Asked.Count == 0 && files.Unreadable.Count == 0)
        {
            console.Error.WriteLine(NothingToCheck.In(request.Language));
            return ExitCode.Usage;
        }
        var report = CheckReport.Of(files, new CheckOptions { Today = request.Today });
        Writer(request.Format).Write(report, request, console);
        if (report.Unreadable.Count > 0)
            return ExitCode.Unreadable;
        return report.Errors > 0 ? ExitCode.Errors : ExitCode.Good;
    }

    private static IReportWriter Writer(string format) => format switch
    {
        "json" => new JsonReport(),
        "sarif" => new SarifReport(),
        "msbuild" => new MSBuildReport(),
        _ => new TextReport(),
    };
}
