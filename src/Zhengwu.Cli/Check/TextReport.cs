using Zhengwu.Findings;

namespace Zhengwu.Cli.Check;

/// <summary>The format for people: findings under their file, the remedy on a line of its own, a sum at the end.</summary>
internal sealed class TextReport : IReportWriter
{
    public void Write(CheckReport report, CheckRequest request, ToolConsole console)
    {
        var ink = new Ink(console.HasColour);
        foreach (var file in report.Files)
            WriteFile(file, request, ink, console.Out);
        foreach (var file in report.Unreadable)
            console.Error.WriteLine(ink.Red(PlainText.OneLine(file.ToString(request.Language))));
        foreach (var notice in report.Notices)
            console.Error.WriteLine(PlainText.OneLine(notice));
        console.Out.WriteLine(report.IsClean ? ink.Green(Calm(report, request.Language)) : Sum(report, request.Language));
    }

    private static void WriteFile(CheckedFile file, CheckRequest request, Ink ink, TextWriter output)
    {
        var shown = request.ShowsAccepted ? file.Findings : [.. file.Findings.Where(finding => !finding.IsAccepted)];
        if (shown.Count == 0)
            return;
        var places = shown.Select(finding => finding.Finding.Start.ToString()).ToArray();
        var width = places.Max(place => place.Length);
        output.WriteLine(ink.Bold(PlainText.OneLine(file.Definition.Path)));
        for (var i = 0; i < places.Length; i++)
            WriteFinding(shown[i], places[i].PadRight(width), i > 0 && IsSameFix(shown[i - 1], shown[i], request.Language), request.Language, ink, output);
        output.WriteLine();
    }

    // Forty tasks without a unit need the same thing forty times: it is said once.
    private static bool IsSameFix(WeighedFinding above, WeighedFinding finding, Language language) =>
        above.Finding.Rule == finding.Finding.Rule && above.Finding.Fix(language) == finding.Finding.Fix(language);

    private static void WriteFinding(WeighedFinding weighed, string place, bool hasFixAbove, Language language, Ink ink, TextWriter output)
    {
        var finding = weighed.Finding;
        var margin = new string(' ', 2 + place.Length + 2 + LabelWidth(language) + 2 + finding.Rule.Id.Length + 2);
        output.WriteLine($"  {ink.Faint(place)}  {Label(weighed, language, ink)}  {finding.Rule.Id}  {PlainText.OneLine(finding.Message(language))}");
        if (!hasFixAbove)
            output.WriteLine($"{margin}{ink.Faint("→ " + PlainText.OneLine(finding.Fix(language)))}");
        if (finding.AcceptedBy is { } acceptance)
            output.WriteLine($"{margin}{ink.Faint(new Bilingual("已忽略：", "accepted: ").In(language) + PlainText.OneLine(acceptance.Reason.Text ?? ""))}");
    }

    private static string Label(WeighedFinding weighed, Language language, Ink ink)
    {
        var word = Words.Of(weighed.Severity, language);
        if (language == Language.English)
            word = word.PadRight(LabelWidth(language));
        return weighed.IsAccepted ? ink.Faint(word) : weighed.Severity switch
        {
            Severity.Error => ink.Red(word),
            Severity.Warning => ink.Yellow(word),
            _ => ink.Cyan(word),
        };
    }

    // Two ideographs take four columns; "warning" takes seven.
    private static int LabelWidth(Language language) => language == Language.English ? 7 : 4;

    private static string Calm(CheckReport report, Language language)
    {
        var accepted = AcceptedNote(report.Accepted).In(language);
        return language == Language.English
            ? $"{Words.Count(report.Files.Count, "file")}, nothing to report{accepted}."
            : $"{report.Files.Count} 个文件，没有发现问题{accepted}。";
    }

    private static string Sum(CheckReport report, Language language)
    {
        var parts = new List<string>();
        if (language == Language.English)
            parts.AddRange([Words.Count(report.Errors, "error"), Words.Count(report.Warnings, "warning"), Words.Count(report.Infos, "hint")]);
        else
            parts.AddRange([$"{report.Errors} 个错误", $"{report.Warnings} 个警告", $"{report.Infos} 条提示"]);
        if (report.Unreadable.Count > 0)
            parts.Add(new Bilingual($"{report.Unreadable.Count} 个读不了", $"{report.Unreadable.Count} unreadable").In(language));
        var accepted = AcceptedNote(report.Accepted).In(language);
        return language == Language.English
            ? $"{Words.Count(report.Files.Count, "file")}: {string.Join(", ", parts)}{accepted}."
            : $"{report.Files.Count} 个文件：{string.Join("，", parts)}{accepted}。";
    }

    private static Bilingual AcceptedNote(int count) => count == 0
        ? new("", "")
        : new($"（另有 {count} 条已忽略，加 --accepted 可见）", $" ({count} accepted, shown with --accepted)");
}
