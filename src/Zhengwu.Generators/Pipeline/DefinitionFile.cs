using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Zhengwu.Definitions;

namespace Zhengwu.Generators.Pipeline;

/// <summary>One definition file as read, positions and all. It changes whenever its text does.</summary>
internal sealed class DefinitionFile
{
    private DefinitionFile(string path, Definition? definition, string? fault) => (Path, Definition, Fault) = (path, definition, fault);

    public string Path { get; }

    /// <summary>What was read; null when we failed.</summary>
    public Definition? Definition { get; }

    /// <summary>How we failed; null when we did not.</summary>
    public string? Fault { get; }

    /// <summary>Whether a file of the project is a definition: by its suffix, or because the project says so.</summary>
    public static bool IsOurs(AdditionalText text, AnalyzerConfigOptions options) =>
        DefinitionReader.KindOf(text.Path) is not null
        || (options.TryGetValue("build_metadata.AdditionalFiles.ZhengwuKind", out var kind) && kind.Length > 0);

    public static DefinitionFile Read(AdditionalText text, CancellationToken cancellation)
    {
        try
        {
            return new(text.Path, DefinitionReader.Read(TextOf(text, cancellation), cancellation: cancellation), null);
        }
        catch (Exception fault) when (Faults.IsOurs(fault))
        {
            return new(text.Path, null, Faults.Describe(fault));
        }
    }

    // The compiler falls back to the machine's own code page without a word. Such a text may look right on this machine only.
    private static DefinitionText TextOf(AdditionalText text, CancellationToken cancellation)
    {
        var source = text.GetText(cancellation);
        var content = source?.ToString() ?? "";
        return source?.Encoding is { CodePage: not Utf8 } other
            ? DefinitionText.FromForeignEncoding(text.Path, content, other.WebName)
            : DefinitionText.FromString(text.Path, content);
    }

    private const int Utf8 = 65001;
}
