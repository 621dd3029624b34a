using System.Text.Json.Serialization;

namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>Whether something may be asked for later.</summary>
internal sealed record DynamicRegistration([property: JsonPropertyName("dynamicRegistration")] bool IsSupported = false);
