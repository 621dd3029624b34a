using System.Text.Json;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>Findings as an editor gets them.</summary>
internal sealed record Published(string Uri, int? Version, JsonElement Diagnostics)
{
    /// <summary>Each finding as <c>code line,character</c>, zero-based.</summary>
    public IReadOnlyList<string> Places => [.. Diagnostics.EnumerateArray().Select(finding =>
    {
        var start = finding.GetProperty("range").GetProperty("start");
        return $"{finding.GetProperty("code").GetString()} {start.GetProperty("line").GetInt32()},{start.GetProperty("character").GetInt32()}";
    })];

    public IReadOnlyList<string> Codes => [.. Diagnostics.EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!)];
}
