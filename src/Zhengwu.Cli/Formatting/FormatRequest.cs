using Zhengwu.Findings;

namespace Zhengwu.Cli.Formatting;

/// <summary>What <c>fmt</c> is asked for.</summary>
/// <param name="Keys">The language to convert keys to; null to leave them.</param>
/// <param name="OnlyChecks">Whether nothing is written.</param>
/// <param name="Language">The language of what is printed.</param>
internal sealed record FormatRequest(Language? Keys, bool OnlyChecks, Language Language);
