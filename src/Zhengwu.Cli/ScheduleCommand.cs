using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Zhengwu.Calendars;
using Zhengwu.Cli.Schedule;
using Zhengwu.Cli.WorkDays;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Schedules;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu schedule PLAN</c>: what a plan asks for in the order of its days, of all units or of one.</summary>
internal static class ScheduleCommand
{
    private static readonly Bilingual NoPlan = new("不是计划，这里要一个计划文件", "is no plan; a plan is needed here");

    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var file = CommonOptions.Files<string>("PLAN", "计划 / A plan");
        var unit = AskedUnit.Option();
        var month = Checked("--month", "只看一个月的（1 至 12） / Only one month (1 to 12)", "N", text => ReadMonth(text) is not null);
        var review = Checked("--review", "持续任务多久复核一次，如“每季度”；缺省按计划的“复核周期” / How often continuous duties are reviewed; as the plan says by default", "CYCLE", text => Cycle.TryParse(text) is not null);
        var year = Checked("--year", "当作计划的年度，如 2026 / The year to take for the plan's", "YEAR", text => YearText.TryParse(text) is not null);
        var format = CommonOptions.OneOf("--format", "输出格式 / Output format", "text", "json", "csv");
        var calendar = new CalendarOptions();
        var command = new Command("schedule", "工作配档表：各项任务的日期 / The work schedule: what is due when") { file, unit, month, review, year, format };
        calendar.AddTo(command);
        command.SetAction(parsed =>
        {
            var language = common.LanguageOf(parsed);
            var options = new ScheduleOptions { ReviewEvery = Cycle.TryParse(parsed.GetValue(review) ?? ""), Years = YearText.TryParse(parsed.GetValue(year) ?? "") };
            var request = new ScheduleRequest(parsed.GetValue(unit), ReadMonth(parsed.GetValue(month)), options, parsed.GetRequiredValue(format), language);
            return calendar.Load(parsed, language, console, out var code) is { } found
                ? Run(parsed.GetRequiredValue(file), request, found, console)
                : code;
        });
        return command;
    }

    private static int Run(string path, ScheduleRequest request, WorkCalendar calendar, ToolConsole console)
    {
        var file = LoadedFile.Load(path, request.Language, console);
        if (file.Definition is not { } definition)
            return file.ExitCode;
        if (definition.Plan is null)
        {
            console.Error.WriteLine(PlainText.OneLine($"{path}: {NoPlan.In(request.Language)}"));
            return ExitCode.Usage;
        }
        if (Find(definition, file.Set, request, calendar, console) is not { } found)
            return ExitCode.Usage;
        Write(found, request, console);
        return ExitCode.Good;
    }

    private static PlanSchedule? Find(Definition definition, DefinitionSet set, ScheduleRequest request, WorkCalendar calendar, ToolConsole console)
    {
        var plan = definition.Plan!;
        if (request.Unit is not { } name)
            return new(definition, WorkSchedule.For(plan, calendar, request.Options), request, null);
        var directory = AskedUnit.DirectoryOf(definition, set);
        return AskedUnit.Find(name, directory, request.Language, console) is { } unit
            ? new(definition, WorkSchedule.For(plan, unit, directory!, calendar, request.Options), request, directory)
            : null;
    }

    private static void Write(PlanSchedule found, ScheduleRequest request, ToolConsole console)
    {
        if (request.Format == "json")
            ScheduleJson.Write(found, console.Out);
        else if (request.Format == "csv")
            ScheduleTable.WriteCsv(found, request.Language, console);
        else
            ScheduleTable.WriteText(found, request.Language, console);
    }

    private static Option<string?> Checked(string name, string description, string example, Func<string, bool> isSound)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = example };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !isSound(token.Value))
                result.AddError($"{name}：看不懂“{token.Value}” / cannot be '{token.Value}'");
        });
        return option;
    }

    private static int? ReadMonth(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? month : null;
}
