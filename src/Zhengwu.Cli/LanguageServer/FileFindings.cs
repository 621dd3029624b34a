using Zhengwu.Cli.LanguageServer.Protocol;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>The findings of a file in one of its versions, as the editor is told of them.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Version">The version; null for a file that is closed.</param>
/// <param name="Diagnostics">The findings.</param>
internal sealed record FileFindings(string Uri, int? Version, Diagnostic[] Diagnostics);
