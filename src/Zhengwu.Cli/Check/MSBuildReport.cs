using System.Globalization;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Check;

/// <summary>One line for each finding, in the form that MSBuild and editors take for diagnostics of a compiler.</summary>
internal sealed class MSBuildReport : IReportWriter
{
    public void Write(CheckReport report, CheckRequest request, ToolConsole console)
    {
        foreach (var file in report.Files)
        {
            foreach (var finding in file.Findings.Where(finding => !finding.IsAccepted))
                console.Out.WriteLine(Line(finding, request.Language));
        }
        foreach (var file in report.Unreadable)
            console.Out.WriteLine($"{PlainText.OneLine(file.Path)}: error: {PlainText.OneLine(file.Reason.In(request.Language))}");
    }

    private static string Line(WeighedFinding weighed, Language language)
    {
        var finding = weighed.Finding;
        var joint = language == Language.English ? " " : "";
        var place = string.Create(CultureInfo.InvariantCulture, $"{finding.Start},{finding.End}");
        var text = PlainText.OneLine(finding.Message(language) + joint + finding.Fix(language));
        return $"{PlainText.OneLine(finding.Path)}({place}): {Words.Of(weighed.Severity, Language.English)} {finding.Rule.Id}: {text}";
    }
}
