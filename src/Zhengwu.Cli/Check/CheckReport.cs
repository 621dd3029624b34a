using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Check;

/// <summary>A finding with the weight that the configuration of its folder gives it.</summary>
/// <remarks>A class, small as it is: lists of structures of our own would be compiled anew at every start.</remarks>
internal sealed record WeighedFinding(Finding Finding, Severity Severity)
{
    public bool IsAccepted => Finding.AcceptedBy is not null;
}

/// <summary>One file asked for, and what was found in it.</summary>
internal sealed record CheckedFile(Definition Definition, IReadOnlyList<WeighedFinding> Findings);

/// <summary>What a check found, file by file.</summary>
internal sealed class CheckReport
{
    private CheckReport(IReadOnlyList<CheckedFile> files, IReadOnlyList<UnreadableFile> unreadable, IReadOnlyList<string> notices)
    {
        Files = files;
        Unreadable = unreadable;
        Notices = notices;
        foreach (var file in files)
        {
            foreach (var finding in file.Findings)
                Count(finding);
        }
    }

    public IReadOnlyList<CheckedFile> Files { get; }

    public IReadOnlyList<UnreadableFile> Unreadable { get; }

    /// <summary>What is odd about the configuration itself, in Chinese and English.</summary>
    public IReadOnlyList<string> Notices { get; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Infos { get; private set; }

    /// <summary>The findings that an acceptance covers, whatever their weight.</summary>
    public int Accepted { get; private set; }

    public bool IsClean => Errors + Warnings + Infos + Unreadable.Count == 0;

    public static CheckReport Of(DefinitionFiles files, CheckOptions options)
    {
        var configuration = new SeverityConfiguration();
        var checkedFiles = new List<CheckedFile>(files.Asked.Count);
        foreach (var definition in files.Asked)
            checkedFiles.Add(new(definition, Weigh(files.Set.Check(definition, options), configuration.For(definition.Path))));
        return new(checkedFiles, files.Unreadable, configuration.Notices);
    }

    /// <summary>Findings with the weights of their folder, without those that it turns off.</summary>
    public static List<WeighedFinding> Weigh(IReadOnlyList<Finding> findings, FolderSeverities severities)
    {
        var weighed = new List<WeighedFinding>(findings.Count);
        foreach (var finding in findings)
        {
            var severity = severities.Of(finding.Rule.Id) ?? finding.Severity;
            if (severity != Severity.None)
                weighed.Add(new(finding, severity));
        }
        return weighed;
    }

    private void Count(WeighedFinding finding)
    {
        if (finding.IsAccepted)
            Accepted++;
        else if (finding.Severity == Severity.Error)
            Errors++;
        else if (finding.Severity == Severity.Warning)
            Warnings++;
        else
            Infos++;
    }
}
