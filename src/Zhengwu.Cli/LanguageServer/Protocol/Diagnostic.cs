namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>A finding, as an editor shows it.</summary>
internal sealed record Diagnostic(Range Range, int Severity, string Code, string Source, string Message);
