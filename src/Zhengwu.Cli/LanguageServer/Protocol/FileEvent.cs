namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>What happened to a file.</summary>
internal sealed record FileEvent(int Type)
{
    /// <summary>The type of a file that is there as before, with another content.</summary>
    public const int Changed = 2;
}
