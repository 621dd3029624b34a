namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>Whether a place is asked about before it is renamed.</summary>
internal sealed record RenameOptions(bool PrepareProvider);
