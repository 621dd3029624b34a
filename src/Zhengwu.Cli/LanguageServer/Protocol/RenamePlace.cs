namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>What a rename would change, and what stands there.</summary>
internal sealed record RenamePlace(Range Range, string Placeholder);
