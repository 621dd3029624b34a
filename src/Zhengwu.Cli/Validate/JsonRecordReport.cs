using Zhengwu.Records;

namespace Zhengwu.Cli.Validate;

/// <summary>The format for programs, one document.</summary>
internal sealed class JsonRecordReport(ValidateRequest request, TextWriter output) : IRecordReport
{
    private readonly List<(long Line, RecordFinding Finding)> _found = [];

    public void Found(long line, RecordFinding finding) => _found.Add((line, finding));

    public void Finish(RecordSummary summary, long unlisted) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        RecordJson.WriteHead(json, request);
        RecordJson.WriteSummary(json, summary, unlisted, request.Language);
        json.WriteStartArray("findings");
        foreach (var (line, finding) in _found)
        {
            json.WriteStartObject();
            RecordJson.WriteFinding(json, line, finding, request.Language);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
