using System.Text.Json;

namespace Zhengwu.Hosting;

/// <summary>What stands in the way of a record, as problem details (问题详情, RFC 9457).</summary>
/// <param name="Type">The address of the page that explains this type of problem.</param>
/// <param name="Title">The problem in a few words, the same for every record.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">This record's problem in one sentence.</param>
/// <param name="Findings">What was found, one by one.</param>
public sealed record RecordProblem(string Type, string Title, int Status, string Detail, IReadOnlyList<ProblemFinding> Findings)
{
    /// <summary>The media type of <see cref="ToUtf8Bytes"/>.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>The JSON form, UTF-8.</summary>
    public byte[] ToUtf8Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, RecordProblemJson.Readable.RecordProblem);

    /// <summary>The JSON form.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, RecordProblemJson.Readable.RecordProblem);
}
