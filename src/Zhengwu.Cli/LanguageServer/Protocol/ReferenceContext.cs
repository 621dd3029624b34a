namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>Whether the definition itself is asked for, too.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);
