using System.Buffers;

namespace Zhengwu.Records;

/// <summary>Cuts a stream into pieces of whole lines. However much comes, one piece is held, and of a line no more than is allowed.</summary>
internal sealed class LineChunks(Stream stream, int longestLine)
{
    private const int Piece = 256 * 1024;

    private byte[] _rest = [];
    private int _restLength;
    private bool _isSkipping;
    private bool _hasEnded;

    /// <summary>The next piece; null at the end of the stream.</summary>
    public async ValueTask<LineChunk?> NextAsync(CancellationToken cancellation)
    {
        if (_isSkipping)
            await SkipAsync(cancellation).ConfigureAwait(false);
        var (buffer, length) = TakeRest();
        while (!_hasEnded)
        {
            if (length > longestLine)
                return TooLong(buffer);
            if (length == buffer.Length)
                buffer = Grown(buffer);
            var read = await ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            var end = buffer.AsSpan(length, read).LastIndexOf((byte)'\n');
            length += read;
            if (end >= 0)
                return Cut(buffer, length - read + end + 1, length);
        }
        return Last(buffer, length);
    }

    private (byte[] Buffer, int Length) TakeRest()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(Piece, _restLength + 1));
        _rest.AsSpan(0, _restLength).CopyTo(buffer);
        var length = _restLength;
        _restLength = 0;
        return (buffer, length);
    }

    // A file that was opened for plain reading is read here, where others would hand it to another thread.
    // The read itself may not notice (a terminal does not): it is left alone then, and its buffer never goes back to the pool.
    private async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (stream is FileStream { IsAsync: false })
            return Ended(stream.Read(buffer.Span));
        var reading = stream.ReadAsync(buffer, cancellation);
        return Ended(reading.IsCompletedSuccessfully ? reading.Result : await reading.AsTask().WaitAsync(cancellation).ConfigureAwait(false));
    }

    private int Ended(int read)
    {
        _hasEnded = read == 0;
        return read;
    }

    private LineChunk Cut(byte[] buffer, int end, int length)
    {
        Keep(buffer.AsSpan(end, length - end));
        return new(buffer, end);
    }

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (_rest.Length < rest.Length)
            _rest = new byte[rest.Length];
        rest.CopyTo(_rest);
        _restLength = rest.Length;
    }

    private static LineChunk? Last(byte[] buffer, int length)
    {
        if (length > 0)
            return new(buffer, length);
        ArrayPool<byte>.Shared.Return(buffer);
        return null;
    }

    private LineChunk TooLong(byte[] buffer)
    {
        _isSkipping = true;
        return new(buffer, 0, IsTooLong: true);
    }

    private async ValueTask SkipAsync(CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        while (_isSkipping && !_hasEnded)
        {
            var read = await ReadAsync(buffer, cancellation).ConfigureAwait(false);
            var end = buffer.AsSpan(0, read).IndexOf((byte)'\n');
            if (end < 0)
                continue;
            _isSkipping = false;
            Keep(buffer.AsSpan(end + 1, read - end - 1));
        }
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
