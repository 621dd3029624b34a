using System.Collections;
using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>The findings about one record, the envelope's first, then element by element.</summary>
public sealed class RecordFindings : IReadOnlyList<RecordFinding>
{
    private readonly List<RecordFinding> _findings;

    private RecordFindings(List<RecordFinding> findings) => _findings = findings;

    /// <summary>No findings.</summary>
    public static RecordFindings None { get; } = new([]);

    /// <summary>Whether nothing of severity error was found, so that the record may be published.</summary>
    public bool MayPublish => !_findings.Exists(static finding => finding.Severity == Severity.Error);

    /// <inheritdoc/>
    public int Count => _findings.Count;

    /// <inheritdoc/>
    public RecordFinding this[int index] => _findings[index];

    /// <inheritdoc/>
    public IEnumerator<RecordFinding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _findings.GetEnumerator();

    internal static RecordFindings Of(List<RecordFinding>? findings) => findings is null ? None : new(findings);
}
