using System.CommandLine;
using System.Globalization;
using System.Text;
using Zhengwu.Cli.Encodings;
using Zhengwu.Cli.Roll;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu plan roll OLD --year 2027 -o NEW</c>: makes the next year's plan from last year's, comments kept.</summary>
internal static class PlanRollCommand
{
    private static readonly Bilingual NoPlan = new("不是计划，这里要一个计划文件", "is no plan; a plan is needed here");
    private static readonly Bilingual NotAPlanName = new("新文件的名字要以 .plan.yaml 结尾", "the new file's name must end in .plan.yaml");
    private static readonly Bilingual IsThere = new("已经有这个文件；确要替换请加 --replace", "is there already; add --replace to replace it");
    private static readonly Bilingual CannotWrite = new("没有写成：", "could not be written: ");
    private static readonly Bilingual NotRead = new("没有读完整，不能滚动；先用 zhengwu check 改好", "could not be read to its end; mend it with zhengwu check first");

    private static readonly Bilingual NotLater = new(
        "计划的年度是 {0}，--year 要晚于它。",
        "The plan is for {0}; --year must be later.");

    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var old = CommonOptions.Files<string>("OLD", "上一年的计划 / Last year's plan");
        var year = new Option<string>("--year") { Description = "新计划的年度，如 2027 / The year of the new plan", HelpName = "YEAR", Required = true };
        year.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && YearOf(token.Value) is null)
                result.AddError($"--year：看不懂“{token.Value}” / cannot be '{token.Value}'");
        });
        var output = new Option<string>("--output", "-o") { Description = "新文件，*.plan.yaml / The new file", HelpName = "NEW", Required = true };
        var replace = CommonOptions.Flag("--replace", "新文件已经有时，替换它 / Replace the new file where it is there already");
        var command = new Command("roll", "从上一年的计划滚动出新的一年 / Make a new year's plan from last year's") { old, year, output, replace };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(old), YearOf(parsed.GetRequiredValue(year))!.Value,
            parsed.GetRequiredValue(output), CommonOptions.IsGiven(parsed, replace), common.LanguageOf(parsed), console));
        return command;
    }

    private static int? YearOf(string written) => YearText.TryParse(written) is { } years && years.First == years.Last ? years.First : null;

    private static int Run(string oldPath, int year, string newPath, bool mayReplace, Language language, ToolConsole console)
    {
        var file = LoadedFile.Load(oldPath, language, console);
        if (file.Definition is not { } definition)
            return file.ExitCode;
        if (Refusal(definition, year) is { } words)
            return Refuse($"{oldPath}: {words.In(language)}", ExitCode.Usage, console);
        if (!definition.Tree.IsComplete)
            return Refuse($"{oldPath}: {NotRead.In(language)}", ExitCode.Errors, console);
        if (RefusalOf(newPath, mayReplace) is { } no)
            return Refuse($"{newPath}: {no.In(language)}", ExitCode.Usage, console);
        var rolled = PlanRoll.Of(definition, year, newPath, language);
        return Write(rolled, definition, newPath, language, console);
    }

    private static Bilingual? Refusal(Definition definition, int year)
    {
        if (definition.Plan is not { } plan)
            return NoPlan;
        if (!plan.Year.IsKnown || plan.Year.Parsed.Last < year)
            return null;
        var years = YearText.Of(plan.Year.Parsed);
        return new(string.Format(CultureInfo.InvariantCulture, NotLater.Chinese, years), string.Format(CultureInfo.InvariantCulture, NotLater.English, years));
    }

    private static Bilingual? RefusalOf(string newPath, bool mayReplace)
    {
        if (DefinitionReader.KindOf(newPath) != DefinitionKind.Plan)
            return NotAPlanName;
        return File.Exists(newPath) && !mayReplace ? IsThere : null;
    }

    private static int Write(RolledPlan rolled, Definition old, string newPath, Language language, ToolConsole console)
    {
        try
        {
            AtomicFile.Write(newPath, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(rolled.Text));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse($"{newPath}: {CannotWrite.In(language)}{fault.Message}", ExitCode.Unreadable, console);
        }
        foreach (var note in rolled.Notes)
            console.Error.WriteLine(PlainText.OneLine($"{old.Path}({old.Text.PositionOf(note.At)}): {note.Words.In(language)}"));
        console.Out.WriteLine(PlainText.OneLine($"{newPath}: {rolled.Summary.In(language)}"));
        return ExitCode.Good;
    }

    private static int Refuse(string words, int code, ToolConsole console)
    {
        console.Error.WriteLine(PlainText.OneLine(words));
        return code;
    }
}
