using Zhengwu.Findings;

namespace Zhengwu.Cli.Check;

/// <summary>What the command line asks of a check.</summary>
/// <param name="Format">The name of the output format.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Today">The day of the check.</param>
/// <param name="ShowsAccepted">Whether accepted findings are listed in the text format; the formats for programs always hold them.</param>
internal sealed record CheckRequest(string Format, Language Language, DateOnly Today, bool ShowsAccepted);
