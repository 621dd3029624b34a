using Zhengwu.Records;

namespace Zhengwu.Cli.Validate;

/// <summary>The format for programs that read while the check runs: a finding on each line, and the figures on the last.</summary>
internal sealed class NdjsonRecordReport(ValidateRequest request, TextWriter output) : IRecordReport
{
    public void Found(long line, RecordFinding finding) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        RecordJson.WriteFinding(json, line, finding, request.Language);
        json.WriteEndObject();
    });

    public void Finish(RecordSummary summary, long unlisted) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        RecordJson.WriteHead(json, request);
        RecordJson.WriteSummary(json, summary, unlisted, request.Language);
        json.WriteEndObject();
    });
}
