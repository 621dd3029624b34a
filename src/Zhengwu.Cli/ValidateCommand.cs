using System.CommandLine;
using System.Globalization;
using Zhengwu.Cli.Check;
using Zhengwu.Cli.Validate;
using Zhengwu.Cli.WorkDays;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Records;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu validate CATALOG RECORDS</c>: checks records, one to a line, against a catalog or the forms of a plan.</summary>
internal static class ValidateCommand
{
    private static readonly Bilingual NoCatalog = new("不是目录，也不是计划", "is neither a catalog nor a plan");
    private static readonly Bilingual NoUnits = new("不是单位目录", "is no unit directory");
    private static readonly Bilingual CatalogHasErrors = new("目录自身有错误，没有检查记录；详见 zhengwu check。", "The catalog itself has errors; no record was checked. See zhengwu check.");

    public static Command Create(CommonOptions common, ToolConsole console, TimeProvider time)
    {
        var catalog = CommonOptions.Files<string>("CATALOG", "目录，或者有表单的计划 / A catalog, or a plan with forms");
        var records = RecordsInput.Argument();
        var units = new Option<string?>("--units") { Description = "单位目录；缺省用目录写明的 / The unit directory; by default the one that the catalog names", HelpName = "FILE" };
        var today = DayOption.Create("--today", "当作今天的日期，缺省为系统日期 / The day to take as today; the system's by default");
        var format = CommonOptions.OneOf("--format", "输出格式 / Output format", "text", "json", "ndjson");
        var audit = CommonOptions.Flag("--audit", "也核对多条记录：重复、更新间隔、保存期限、互相关联；内存随记录数增长 / Also what only many records show: duplicates, gaps, retention, links; memory grows with the records");
        var summary = CommonOptions.Flag("--summary", "只要汇总，不列出问题 / Only the summary, no findings");
        var most = Number("--max-findings", "最多列出多少条，0 为全部；缺省 1000，ndjson 为全部 / How many findings are listed, 0 for all; 1000 by default, all for ndjson", 0);
        var workers = Number("--workers", "同时用几个核；缺省为全部 / How many cores are used; all by default", 1);
        var calendar = new CalendarOptions();
        var command = new Command("validate", "检查公开记录（每行一条 JSON） / Check records, one JSON object to a line") { catalog, records, units, today, audit, format, summary, most, workers };
        calendar.AddTo(command);
        command.SetAction(parsed =>
        {
            var request = new ValidateRequest(parsed.GetRequiredValue(catalog), parsed.GetRequiredValue(records), common.LanguageOf(parsed))
            {
                Units = parsed.GetValue(units),
                Today = DayOption.Read(parsed.GetValue(today)) ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime),
                Format = parsed.GetRequiredValue(format),
                HasAudit = CommonOptions.IsGiven(parsed, audit),
                IsSummaryOnly = CommonOptions.IsGiven(parsed, summary),
                MostFindings = Read(parsed.GetValue(most)),
                Workers = Read(parsed.GetValue(workers)),
            };
            return calendar.Load(parsed, request.Language, console, out var code) is { } found ? Run(request, found, console) : code;
        });
        return command;
    }

    private static int Run(ValidateRequest request, Calendars.WorkCalendar calendar, ToolConsole console)
    {
        var files = DefinitionFiles.Load(request.Catalog);
        if (!IsSound(files, request, console, out var code) || Validator(files.Asked[0], request, console) is not { } validator)
            return code;
        if (!TryUnits(files, request, console, out var units, ref code))
            return code;
        using var input = RecordsInput.Open(request.Records, request.Language, console);
        if (input is null)
            return ExitCode.Unreadable;
        var context = new RecordContext { Calendar = calendar, Units = units, Today = request.Today };
        return new ValidateRun(validator, context, request, console).Check(input);
    }

    // Records that are measured by a broken catalog would be wrongly accused.
    private static bool IsSound(DefinitionFiles files, ValidateRequest request, ToolConsole console, out int code)
    {
        var report = CheckReport.Of(files, new CheckOptions { Today = request.Today });
        foreach (var unreadable in files.Unreadable)
            console.Error.WriteLine(PlainText.OneLine(unreadable.ToString(request.Language)));
        code = files.Unreadable.Count > 0 ? ExitCode.Unreadable : ExitCode.Usage;
        if (files.Asked.Count != 1)
            return false;
        foreach (var error in report.Files[0].Findings.Where(finding => finding is { Severity: Severity.Error, IsAccepted: false }))
            console.Error.WriteLine(PlainText.OneLine(error.Finding.ToString(request.Language)));
        if (report.Errors > 0)
            (code, _) = (ExitCode.Unreadable, Say(CatalogHasErrors, request, console));
        return report.Errors == 0;
    }

    private static RecordValidator? Validator(Definition definition, ValidateRequest request, ToolConsole console)
    {
        if (definition.Catalog is { } catalog)
            return new(catalog);
        if (definition.Plan is { } plan)
            return new(plan);
        Say(new($"{request.Catalog}: {NoCatalog.Chinese}", $"{request.Catalog}: {NoCatalog.English}"), request, console);
        return null;
    }

    private static bool TryUnits(DefinitionFiles files, ValidateRequest request, ToolConsole console, out UnitDirectory? units, ref int code)
    {
        units = AskedUnit.DirectoryOf(files.Asked[0], files.Set);
        if (request.Units is not { } path)
            return true;
        var file = LoadedFile.Load(path, request.Language, console);
        (units, code) = (file.Definition?.Units, file.Definition is null ? file.ExitCode : ExitCode.Usage);
        if (file.Definition is not null && units is null)
            Say(new($"{path}: {NoUnits.Chinese}", $"{path}: {NoUnits.English}"), request, console);
        return units is not null;
    }

    private static bool Say(Bilingual words, ValidateRequest request, ToolConsole console)
    {
        console.Error.WriteLine(PlainText.OneLine(words.In(request.Language)));
        return true;
    }

    private static Option<string?> Number(string name, string description, int least)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(Read(token.Value) >= least))
                result.AddError($"{name}：看不懂“{token.Value}” / cannot be '{token.Value}'");
        });
        return option;
    }

    private static int? Read(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
