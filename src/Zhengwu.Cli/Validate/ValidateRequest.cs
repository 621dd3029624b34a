using Zhengwu.Findings;

namespace Zhengwu.Cli.Validate;

/// <summary>What is asked of one run of <c>validate</c>.</summary>
/// <param name="Catalog">The catalog's path.</param>
/// <param name="Records">The records' path; <c>-</c> for what is piped in.</param>
/// <param name="Language">The language of the output.</param>
internal sealed record ValidateRequest(string Catalog, string Records, Language Language)
{
    private const int ListedForPeople = 1000;

    public string? Units { get; init; }

    public DateOnly Today { get; init; }

    public string Format { get; init; } = "text";

    /// <summary>Whether the records are also looked at together.</summary>
    public bool HasAudit { get; init; }

    public bool IsSummaryOnly { get; init; }

    public int? MostFindings { get; init; }

    public int? Workers { get; init; }

    /// <summary>How many findings are listed.</summary>
    public long Listed => this switch
    {
        { IsSummaryOnly: true } => 0,
        { MostFindings: > 0 and var most } => most,
        { MostFindings: 0 } or { Format: "ndjson" } => long.MaxValue,
        _ => ListedForPeople,
    };

    public string Word(string chinese, string english) => Language == Language.English ? english : chinese;
}
