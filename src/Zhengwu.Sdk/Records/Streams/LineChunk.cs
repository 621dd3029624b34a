namespace Zhengwu.Records;

/// <summary>Some whole lines of a stream, in a buffer that goes back to the pool; or one line that was too long to be kept.</summary>
internal sealed record LineChunk(byte[] Buffer, int Length, bool IsTooLong = false)
{
    public ReadOnlySpan<byte> Bytes => Buffer.AsSpan(0, Length);
}
