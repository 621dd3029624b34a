using Zhengwu.Cli.Show;
using Zhengwu.Findings;
using Zhengwu.Records;

namespace Zhengwu.Cli.Validate;

/// <summary>The format for people: a finding on each line, then the figures by unit, item and rule.</summary>
internal sealed class TextRecordReport(ValidateRequest request, TextWriter output, Ink ink) : IRecordReport
{
    // Of units and items the ones with the most findings; programs get all.
    private const int MostRows = 20;
    private const int Width = 10;

    public void Found(long line, RecordFinding finding)
    {
        var place = finding.Position is { } position ? $"{line},{position.Column + 1}" : $"{line}";
        output.WriteLine($"{PlainText.OneLine(request.Records)}({place}): {PlainText.OneLine(finding.ToString(request.Language))}");
    }

    public void Finish(RecordSummary summary, long unlisted)
    {
        if (unlisted > 0 && !request.IsSummaryOnly)
            output.WriteLine(request.Word($"另有 {unlisted} 条没有列出（--max-findings 0 列出全部）。", $"{unlisted} more are not listed (--max-findings 0 lists all)."));
        if (unlisted > 0 || summary.Rules.Count > 0)
            WriteTables(summary);
        if (!summary.IsComplete)
            output.WriteLine(request.Word("中途停止，以下只是已经查过的。", "Stopped before the end; this is what was checked so far."));
        var sum = Sum(summary);
        output.WriteLine(summary.Rules.Count == 0 ? ink.Green(sum) : sum);
    }

    private void WriteTables(RecordSummary summary)
    {
        WriteTallies(request.Word("单位", "unit"), summary.Units);
        WriteTallies(request.Word("事项", "item"), summary.Items);
        output.WriteLine();
        output.WriteLine(ink.Bold($"{Right(request.Word("问题", "findings"))}  {request.Word("规则", "rule")}"));
        foreach (var tally in summary.Rules)
            output.WriteLine($"{Right($"{tally.Findings}")}  {tally.Rule.Id} {Words.Of(tally.Rule.Severity, request.Language)} {tally.Rule.Title.In(request.Language)}");
        output.WriteLine();
    }

    private void WriteTallies(string heading, IReadOnlyList<RecordTally> tallies)
    {
        output.WriteLine();
        output.WriteLine(ink.Bold($"{Right(request.Word("记录", "records"))}{Right(request.Word("有错误", "faulty"))}{Right(request.Word("问题", "findings"))}  {heading}"));
        foreach (var tally in tallies.Take(MostRows))
        {
            var name = tally.Name.Length > 0 ? PlainText.OneLine(Excerpt.Of(tally.Name)) : request.Word("（没有写，或者读不出）", "(not stated, or not readable)");
            output.WriteLine($"{Right($"{tally.Records}")}{Right($"{tally.Faulty}")}{Right($"{tally.Findings}")}  {name}");
        }
        if (tallies.Count > MostRows)
            output.WriteLine(request.Word($"{Right("…")}  另有 {tallies.Count - MostRows} 个", $"{Right("…")}  and {tallies.Count - MostRows} more"));
    }

    private string Sum(RecordSummary summary)
    {
        var (errors, warnings, infos) = (summary.Count(Severity.Error), summary.Count(Severity.Warning), summary.Count(Severity.Info));
        return summary.Rules.Count == 0
            ? request.Word($"{summary.Records} 条记录，没有发现问题。", $"{Words.Count(summary.Records, "record")}, nothing to report.")
            : request.Word(
                $"{summary.Records} 条记录，{summary.Faulty} 条有错误：{errors} 个错误，{warnings} 个警告，{infos} 条提示。",
                $"{Words.Count(summary.Records, "record")}, {summary.Faulty} with errors: {Words.Count(errors, "error")}, {Words.Count(warnings, "warning")}, {Words.Count(infos, "hint")}.");
    }

    private static string Right(string text) => new string(' ', Math.Max(1, Width - CellText.WidthOf(text))) + text;
}
