using Zhengwu.Calendars;
using Zhengwu.Cli.Encodings;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>A calendar file on its way into a folder: what is wrong with it, what it changes, and what became of it.</summary>
internal sealed class CalendarAddition
{
    private readonly string _source;
    private readonly string _folder;
    private readonly DefinitionFiles _files;

    private CalendarAddition(string source, string folder)
    {
        (_source, _folder, Target) = (source, folder, Path.Join(folder == "." ? "" : folder, Path.GetFileName(source)));
        var inFolder = CalendarFiles.InFolder(folder);
        _files = DefinitionFiles.Load([source, .. inFolder.Where(path => !IsSame(path, Target))]);
        Definition = _files.Asked.FirstOrDefault(file => file.Path == source);
        Findings = Definition is null ? [] : [.. _files.Set.Check(Definition).Where(finding => finding.AcceptedBy is null)];
        Before = DefinitionFiles.Load(inFolder.Where(path => !IsSame(path, source))).Set.Calendar;
    }

    /// <summary>Where the file is to stand.</summary>
    public string Target { get; }

    /// <summary>What the file says; null when it cannot be read.</summary>
    public Definition? Definition { get; }

    /// <summary>What the rules say about it (ZW0xxx, ZW5xxx).</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The calendar without it.</summary>
    public WorkCalendar Before { get; }

    /// <summary>The calendar with it.</summary>
    public WorkCalendar After => _files.Set.Calendar;

    /// <summary>Why the file was not put there; null when it was, or stood there already.</summary>
    public Bilingual? Refusal { get; private set; }

    /// <summary>Whether the file stood there already, as it is.</summary>
    public bool WasThere { get; private set; }

    /// <summary>The years that it publishes.</summary>
    public IEnumerable<int> Published => Enumerable.Range(Before.KnownThrough.Year + 1, Math.Max(0, After.KnownThrough.Year - Before.KnownThrough.Year));

    /// <summary>The years that have an answer, but no notice's number: provisional ones.</summary>
    public IEnumerable<int> TriedOut => Enumerable.Range(After.KnownThrough.Year + 1, After.LastDay.Year - After.KnownThrough.Year);

    /// <summary>The year of the file when years before it are missing, so that it has no effect yet; null otherwise.</summary>
    public int? Apart => Definition?.Calendar?.Notice is { } notice && notice.Year > After.LastDay.Year ? notice.Year : null;

    /// <summary>The names of its overlays.</summary>
    public IEnumerable<string> Regions => Definition?.Calendar?.ToOverlays().Select(overlay => overlay.Name) ?? [];

    public static CalendarAddition Prepare(string source, string folder) => new(source, folder);

    /// <summary>Puts the file into the folder where nothing stands against it.</summary>
    public int Complete(bool replaces)
    {
        try
        {
            return Refuse(replaces) ?? Copy();
        }
        catch (Exception fault) when (DefinitionLoading.IsOfTheDisk(fault))
        {
            Refusal = Prefixed(Target, DefinitionLoading.Explain(fault));
            return ExitCode.Unreadable;
        }
    }

    private int? Refuse(bool replaces)
    {
        if (_files.Unreadable.FirstOrDefault(file => file.Path == _source) is { } unreadable)
            return Refuse(Prefixed(_source, unreadable.Reason), ExitCode.Unreadable);
        if (!CalendarFiles.IsCalendar(_source))
            return Refuse(Prefixed(_source, new("文件名应以 .calendar.yaml 结尾", "the name must end with .calendar.yaml")), ExitCode.Usage);
        if (Definition?.Calendar is null || Findings.Any(finding => finding.Severity == Severity.Error))
            return Refuse(Prefixed(_source, new("有错误，没有加入", "it has errors and was not added")), ExitCode.Errors);
        if (!Directory.Exists(_folder))
            return Refuse(Prefixed(_folder, new("没有这个文件夹", "no such folder")), ExitCode.Usage);
        WasThere = File.Exists(Target) && (IsSame(_source, Target) || File.ReadAllBytes(Target).AsSpan().SequenceEqual(File.ReadAllBytes(_source)));
        if (!WasThere && File.Exists(Target) && !replaces)
            return Refuse(Prefixed(Target, new("已有同名文件，内容不同；要替换它，加 --replace", "there is another file of that name; --replace takes its place")), ExitCode.Errors);
        return null;
    }

    private int Refuse(Bilingual why, int exitCode)
    {
        Refusal = why;
        return exitCode;
    }

    private int Copy()
    {
        if (!WasThere)
            AtomicFile.Write(Target, File.ReadAllBytes(_source));
        return ExitCode.Good;
    }

    private static bool IsSame(string left, string right) => Path.GetFullPath(left) == Path.GetFullPath(right);

    private static Bilingual Prefixed(string path, Bilingual reason) => new($"{path}：{reason.Chinese}", $"{path}: {reason.English}");
}
