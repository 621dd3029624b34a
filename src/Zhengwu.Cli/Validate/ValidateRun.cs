using Zhengwu.Findings;
using Zhengwu.Records;

namespace Zhengwu.Cli.Validate;

/// <summary>One check of many records, from the stream to the exit code.</summary>
internal sealed class ValidateRun(RecordValidator validator, RecordContext context, ValidateRequest request, ToolConsole console)
{
    private readonly RecordStreamOptions _options = new() { Workers = request.Workers ?? RecordStreamOptions.Default.Workers, KeepsDrafts = request.HasAudit };

    private readonly RecordAudit? _audit = request.HasAudit ? new(context) : null;

    public int Check(Stream records)
    {
        using var interruption = new Interruption();
        var token = interruption.Token;
        if (console is { HasProgress: true, IsTerminal: false })
            return ProgressBar.Show(records, console.Error, () => Check(records, console.Out, token));
        return console.HasProgress && request.Listed < long.MaxValue ? CheckBehindBar(records, token) : Check(records, console.Out, token);
    }

    // A bar and lines on the same terminal would disturb each other: the lines, which are few, wait until the bar is gone.
    private int CheckBehindBar(Stream records, CancellationToken cancellation)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var code = ProgressBar.Show(records, console.Error, () => Check(records, output, cancellation));
        console.Out.Write(output.ToString());
        return code;
    }

    private int Check(Stream records, TextWriter output, CancellationToken cancellation)
    {
        var report = Report(output);
        var listed = 0L;
        var summary = new RecordStream(validator, context, _options).CheckAsync(records, line => listed = List(line, listed, report), cancellation).GetAwaiter().GetResult();
        if (_audit?.Complete() is { Count: > 0 } together)
        {
            listed = List(together, listed, report);
            summary = summary.With(together);
        }
        report.Finish(summary, summary.Rules.Sum(tally => tally.Findings) - listed);
        if (!summary.IsComplete)
            return ExitCode.Interrupted;
        return summary.Count(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.Good;
    }

    private long List(RecordLine line, long listed, IRecordReport report)
    {
        if (line.Draft is { } draft)
            _audit?.Add(draft, line.Number);
        for (var i = 0; i < line.Findings.Count && listed < request.Listed; i++, listed++)
            report.Found(line.Number, line.Findings[i]);
        return listed;
    }

    private long List(IReadOnlyList<AuditFinding> together, long listed, IRecordReport report)
    {
        for (var i = 0; i < together.Count && listed < request.Listed; i++, listed++)
            report.Found(together[i].Records[0].Line, together[i].Finding);
        return listed;
    }

    private IRecordReport Report(TextWriter output) => request.Format switch
    {
        "json" => new JsonRecordReport(request, output),
        "ndjson" => new NdjsonRecordReport(request, output),
        _ => new TextRecordReport(request, output, new Ink(console.HasColour)),
    };
}
