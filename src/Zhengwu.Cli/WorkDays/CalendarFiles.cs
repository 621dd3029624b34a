using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>Reads calendar files (<c>*.calendar.yaml</c>): those named, else those of the current folder.</summary>
internal static class CalendarFiles
{
    /// <summary>What the files give, or the exit code of a run that cannot go on: with half of them days would look certain and be wrong.</summary>
    public static CalendarSource? Load(string[] paths, Language language, ToolConsole console, out int exitCode)
    {
        var files = DefinitionFiles.Load(paths.Length > 0 ? paths : InFolder("."));
        exitCode = Report(files, language, console);
        return exitCode == ExitCode.Good ? new(files.Set.Calendar, [.. Calendars(files).SelectMany(file => file.Calendar!.ToOverlays())]) : null;
    }

    /// <summary>The calendar files of a folder, without those below it.</summary>
    public static string[] InFolder(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Where(IsCalendar).Select(path => Path.Join(folder == "." ? "" : folder, Path.GetFileName(path))).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (DefinitionLoading.IsOfTheDisk(fault))
        {
            return []; // a folder that may not be listed has none to offer
        }
    }

    /// <summary>Whether a file announces a calendar by its name.</summary>
    public static bool IsCalendar(string path) => DefinitionReader.KindOf(path) == DefinitionKind.Calendar;

    private static int Report(DefinitionFiles files, Language language, ToolConsole console)
    {
        foreach (var unreadable in files.Unreadable)
            console.Error.WriteLine(PlainText.OneLine(unreadable.ToString(language)));
        var errors = Calendars(files).SelectMany(file => files.Set.Check(file)).Where(finding => finding is { Severity: Severity.Error, AcceptedBy: null }).ToList();
        foreach (var finding in errors)
            console.Error.WriteLine(PlainText.OneLine(finding.ToString(language)));
        if (files.Unreadable.Count > 0)
            return ExitCode.Unreadable;
        return errors.Count > 0 ? ExitCode.Errors : ExitCode.Good;
    }

    // A file that could not be read as a calendar is one by its name.
    private static IEnumerable<Definition> Calendars(DefinitionFiles files) =>
        files.Asked.Where(file => file.Calendar is not null || (IsCalendar(file.Path) && !file.IsForeign));
}
