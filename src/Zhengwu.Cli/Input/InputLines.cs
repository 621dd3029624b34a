using System.Buffers;
using System.Text;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Input;

/// <summary>Lines of UTF-8 from a stream, one at a time: however much comes, only one line is held.</summary>
internal static class InputLines
{
    /// <summary>The bytes of a line that is still read. No cell of a table is as long.</summary>
    public const int Longest = 64 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Bilingual TooLong = new($"一行超过 {Longest / 1024} KB，没有读", $"the line is longer than {Longest / 1024} KB and was not read");
    private static readonly Bilingual NotUtf8 = new("不是 UTF-8", "not UTF-8");

    /// <summary>Every line, its break (<c>\n</c> or <c>\r\n</c>) left out. A break at the very end begins no further line.</summary>
    public static IEnumerable<InputLine> Of(Stream stream)
    {
        var buffer = new byte[8192];
        var line = new LineBytes();
        var number = 0;
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            for (var at = 0; at < read;)
            {
                var end = Array.IndexOf(buffer, (byte)'\n', at, read - at);
                line.Add(buffer.AsSpan(at, (end < 0 ? read : end) - at));
                at = end < 0 ? read : end + 1;
                if (end >= 0)
                    yield return line.Take(++number);
            }
        }
        if (line.HasAny)
            yield return line.Take(number + 1);
    }

    /// <summary>The bytes of one line, as far as they are kept.</summary>
    private sealed class LineBytes
    {
        private readonly ArrayBufferWriter<byte> _kept = new();
        private bool _isTooLong;

        public bool HasAny => _isTooLong || _kept.WrittenCount > 0;

        public void Add(ReadOnlySpan<byte> bytes)
        {
            _isTooLong |= _kept.WrittenCount + bytes.Length > Longest;
            if (!_isTooLong)
                _kept.Write(bytes);
        }

        public InputLine Take(int number)
        {
            var line = _isTooLong ? new InputLine(number, "", TooLong) : Decode(number, _kept.WrittenSpan);
            _kept.ResetWrittenCount();
            _isTooLong = false;
            return line;
        }

        private static InputLine Decode(int number, ReadOnlySpan<byte> bytes)
        {
            if (number == 1 && bytes.StartsWith(Encoding.UTF8.Preamble))
                bytes = bytes[Encoding.UTF8.Preamble.Length..];
            if (bytes.EndsWith("\r"u8))
                bytes = bytes[..^1];
            try
            {
                return new(number, StrictUtf8.GetString(bytes));
            }
            catch (DecoderFallbackException)
            {
                return new(number, "", NotUtf8);
            }
        }
    }
}
