namespace Zhengwu.Cli.LanguageServer;

/// <summary>Why a request fails, by the numbers of the protocol.</summary>
internal static class ErrorCodes
{
    public const int NotInitialized = -32002;

    public const int InvalidRequest = -32600;

    public const int RequestFailed = -32803;
}
