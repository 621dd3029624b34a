using System.Text;

namespace Zhengwu.Cli;

/// <summary>Where a run reads and writes: three streams, and what is known of the terminal behind them.</summary>
/// <param name="Out">The result.</param>
/// <param name="Error">What goes wrong on the way to it.</param>
internal sealed record ToolConsole(TextWriter Out, TextWriter Error) : IDisposable
{
    // No terminal is asked for its width where none is: files and pipes get room for a line of a table.
    private const int WidthOfFiles = 160;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether the result goes to a terminal that takes colours, and nobody asked for none (NO_COLOR).</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether someone watches the errors on a terminal, where a long run may show how far it is.</summary>
    public bool HasProgress { get; init; }

    /// <summary>Whether the result goes to a terminal, where it would disturb what is shown of progress.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>The columns of the terminal.</summary>
    public int Width { get; init; } = WidthOfFiles;

    /// <summary>What is piped into the run, as bytes: whether they are text is for the reader to say.</summary>
    public Stream In { get; init; } = Stream.Null;

    /// <summary>Where <see cref="Out"/> ends up, for results that are no text.</summary>
    public Stream Bytes { get; init; } = Stream.Null;

    /// <summary>The streams of the process, as UTF-8 whatever the system's encoding is.</summary>
    public static ToolConsole OfProcess()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Utf8;
        var isTerminal = !Console.IsOutputRedirected;
#pragma warning disable CA2000 // the record disposes of all four
        return new(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()))
        {
            Bytes = Console.OpenStandardOutput(), // whoever writes bytes may close the stream
#pragma warning restore CA2000
            In = Console.OpenStandardInput(),
            IsTerminal = isTerminal,
            HasProgress = !Console.IsErrorRedirected,
            HasColour = isTerminal && TakesColours(),
            Width = isTerminal ? Math.Max(40, Console.WindowWidth) : WidthOfFiles,
        };
    }

    public void Dispose()
    {
        Close(Out);
        Close(Error);
        In.Dispose();
        Bytes.Dispose();
    }

    private static void Close(TextWriter writer)
    {
        try
        {
            writer.Dispose();
        }
        catch (IOException)
        {
            // Whoever read this stream has gone; the exit code says so already.
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8, bufferSize: 8192) { NewLine = "\n" };

    private static bool TakesColours() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not "dumb"
        && (!OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null);
}
