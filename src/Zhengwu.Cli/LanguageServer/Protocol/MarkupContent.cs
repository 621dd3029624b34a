namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>A text with its markup.</summary>
internal sealed record MarkupContent(string Kind, string Value)
{
    public static MarkupContent Markdown(string text) => new("markdown", text);
}
