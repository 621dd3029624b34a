using Zhengwu.Findings;

namespace Zhengwu.Cli.Show;

/// <summary>What the command line asks to be shown.</summary>
/// <param name="By">How rows are put together.</param>
/// <param name="Unit">The unit whose rows are asked for; null for all rows.</param>
/// <param name="Format">The name of the output format.</param>
/// <param name="Language">The language of headings.</param>
internal sealed record ShowRequest(Grouping By, string? Unit, string Format, Language Language);
