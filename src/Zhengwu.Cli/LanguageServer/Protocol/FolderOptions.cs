namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>Whether several folders are fine.</summary>
internal sealed record FolderOptions(bool Supported, bool ChangeNotifications);
