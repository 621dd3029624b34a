using System.CommandLine;
using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>The options by which a command is told its calendar.</summary>
internal sealed class CalendarOptions
{
    public const string AsOfText = "只用这一天以前发布的放假通知 / Use only notices issued by this day";
    public const string RegionText = "加上一个地区或单位自己的安排（日历文件里的名称） / Lay the days of a region or office over it";

    private readonly Option<string?> _asOf = DayOption.Create("--as-of", AsOfText);
    private readonly Option<string[]> _regions = new("--region") { Description = RegionText, HelpName = "NAME" };

    /// <summary>Where calendar files come from.</summary>
    public static Option<string[]> Files() =>
        new("--calendar") { Description = "日历文件；缺省用当前文件夹里的 *.calendar.yaml / Calendar files; those of the current folder by default", HelpName = "FILE" };

    private readonly Option<string[]> _files = Files();

    public void AddTo(Command command)
    {
        command.Add(_asOf);
        command.Add(_files);
        command.Add(_regions);
    }

    /// <summary>The calendar asked for; what keeps it from being given is printed.</summary>
    public WorkCalendar? Load(ParseResult parsed, Language language, ToolConsole console, out int exitCode)
    {
        if (CalendarFiles.Load(parsed.GetValue(_files) ?? [], language, console, out exitCode) is not { } source)
            return null;
        var choice = new CalendarChoice(DayOption.Read(parsed.GetValue(_asOf)), ValueList.From(parsed.GetValue(_regions) ?? []));
        var calendar = source.Find(choice, out var fault);
        if (fault is null)
            return calendar;
        console.Error.WriteLine(PlainText.OneLine(fault.In(language)));
        exitCode = ExitCode.Usage;
        return null;
    }
}
