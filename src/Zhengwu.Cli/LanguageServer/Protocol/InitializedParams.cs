namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary><c>initialized</c>; says nothing more.</summary>
internal sealed record InitializedParams;
