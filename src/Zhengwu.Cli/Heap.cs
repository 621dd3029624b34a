namespace Zhengwu.Cli;

/// <summary>Gives a short run with a large file room to finish before memory is collected.</summary>
internal static class Heap
{
    // Below this, the collector has hardly anything to do and preparing costs more.
    private const long LargeFile = 512 * 1024;

    // What reading and checking takes for each byte of YAML, measured, with a margin.
    private const int RoomForEachByte = 56;

    // Hostile files are bounded elsewhere; beyond this the collector works as always.
    private const long MostRoom = 160L << 20;

    /// <summary>Asks for room when a file among the arguments is large.</summary>
    /// <remarks>
    /// Nearly everything that is read stays alive until the findings are printed. Collecting in between moves it about and
    /// frees next to nothing: that took a fifth of the run.
    /// </remarks>
    public static void MakeRoomFor(string[] args)
    {
        // Records are read piece by piece, however large their file.
        if (args is ["validate", ..])
            return;
        long bytes = 0;
        foreach (var arg in args)
            bytes += LengthOf(arg);
        if (bytes < LargeFile)
            return;
        try
        {
            GC.TryStartNoGCRegion(Math.Min(bytes * RoomForEachByte, MostRoom));
        }
        catch (ArgumentOutOfRangeException)
        {
            // A machine with so little memory runs as always.
        }
    }

    private static long LengthOf(string arg)
    {
        try
        {
            return new FileInfo(arg) is { Exists: true } file ? file.Length : 0;
        }
        catch (Exception fault) when (fault is ArgumentException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return 0;
        }
    }
}
