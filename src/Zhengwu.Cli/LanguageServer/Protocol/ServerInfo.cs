namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>Who answers.</summary>
internal sealed record ServerInfo(string Name, string Version);
