namespace Zhengwu.Cli;

/// <summary>What a run says to whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>No finding of severity error; for other commands: done.</summary>
    public const int Good = 0;

    /// <summary>At least one finding of severity error.</summary>
    public const int Errors = 1;

    /// <summary>The command line is not understood, or names nothing that the command could work on.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read or written.</summary>
    public const int Unreadable = 3;

    /// <summary>A fault of the tool's own (ZW9001).</summary>
    public const int OwnFault = 70;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>Whoever reads the output has gone, as in <c>zhengwu check . | head</c>.</summary>
    public const int BrokenPipe = 141;
}
