namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>What is to be told of documents; changes incrementally.</summary>
internal sealed record SyncOptions(bool OpenClose, int Change, bool Save);
