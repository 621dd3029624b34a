using System.Text;

namespace Zhengwu.Definitions;

/// <summary>The text of one definition file, with its path and its lines.</summary>
public sealed class DefinitionText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private int[]? _lineStarts;

    private DefinitionText(string path, string content, EncodingFault? encodingFault)
    {
        Path = path;
        Content = content;
        EncodingFault = encodingFault;
    }

    /// <summary>The path as the caller names the file; findings print it unchanged.</summary>
    public string Path { get; }

    /// <summary>The text without a byte order mark.</summary>
    public string Content { get; }

    /// <summary>What is wrong with the encoding; null when nothing is known to be.</summary>
    internal EncodingFault? EncodingFault { get; }

    /// <summary>Takes a text that was decoded elsewhere, such as by the compiler.</summary>
    /// <remarks>A leading U+FEFF is dropped. A text that was visibly decoded with the wrong encoding is marked as such.</remarks>
    public static DefinitionText FromString(string path, string content)
    {
        var text = content.Length > 0 && content[0] == '\uFEFF' ? content.Substring(1) : content;
        return new(path, text, TextDamage.FindWrongDecoding(text));
    }

    /// <summary>Takes a text that was decoded elsewhere with an encoding other than UTF-8; it is marked as faulty.</summary>
    internal static DefinitionText FromForeignEncoding(string path, string content, string encoding) => new(path, content, new EncodingFault(0, encoding));

    /// <summary>Decodes bytes as UTF-8, with or without a byte order mark. Anything else is marked as a fault, never thrown.</summary>
    public static DefinitionText FromBytes(string path, byte[] bytes)
    {
        var start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            var text = FromString(path, StrictUtf8.GetString(bytes, start, bytes.Length - start));
            return TextDamage.HasManyZeros(bytes) ? new(path, text.Content, new EncodingFault(0, TextDamage.NameEncoding(bytes))) : text;
        }
        catch (DecoderFallbackException)
        {
            var lenient = Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
            var offset = Math.Max(0, lenient.IndexOf('\uFFFD'));
            return new(path, lenient, new EncodingFault(offset, TextDamage.NameEncoding(bytes)));
        }
    }

    /// <summary>The line and column of an offset. An offset past the end gives the end.</summary>
    public TextPosition PositionOf(int offset)
    {
        var at = Clamp(offset);
        var line = LineOf(at);
        return new(line, at - LineStarts[line]);
    }

    /// <summary>The first line of a stretch, its break not included: where a person looks for what is wrong with all of it.</summary>
    internal SourceSpan FirstLine(SourceSpan span)
    {
        var end = span.Start;
        while (end < span.End && end < Content.Length && !IsLineBreak(Content[end]))
            end++;
        return new(span.Start, end - span.Start);
    }

    /// <summary>The offset just after the last character of the line that holds an offset, its break not included.</summary>
    internal int EndOfLine(int offset)
    {
        var at = Clamp(offset);
        var next = LineOf(at) + 1;
        if (next == LineStarts.Length)
            return Content.Length;
        var end = LineStarts[next] - 1;
        return end > at && Content[end] == '\n' && Content[end - 1] == '\r' ? end - 1 : end;
    }

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    private int Clamp(int offset) => Math.Max(0, Math.Min(offset, Content.Length));

    private int LineOf(int offset)
    {
        var line = Array.BinarySearch(LineStarts, offset);
        return line < 0 ? ~line - 1 : line;
    }

    // The same five breaks that the C# compiler counts, so that both name the same line.
    private static bool IsLineBreak(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    private static int[] FindLineStarts(string text)
    {
        var count = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (EndsLine(text, i))
                count++;
        }
        var starts = new int[count];
        for (int i = 0, line = 1; line < count; i++)
        {
            if (EndsLine(text, i))
                starts[line++] = i + 1;
        }
        return starts;
    }

    private static bool EndsLine(string text, int at) =>
        IsLineBreak(text[at]) && !(text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');
}

/// <summary>Says that a file is not UTF-8.</summary>
/// <param name="Offset">The first damaged place in the decoded text.</param>
/// <param name="Encoding">The encoding it looks like; null when there is no telling.</param>
internal sealed record EncodingFault(int Offset, string? Encoding);
