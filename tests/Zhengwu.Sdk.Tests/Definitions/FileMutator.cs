using System.Text;

namespace Zhengwu.Definitions;

#pragma warning disable CA5394 // a repeatable sequence is the point

/// <summary>Takes a stretch of a sample file and does to it what hurried hands, bad tools and bad people do.</summary>
internal sealed class FileMutator(int seed)
{
    private static readonly string[] Tokens =
    [
        "[", "]", "{", "}", ",", ", ", ": ", ":", " #", "#", "- ", "-", "? ", "?", "'", "\"", "''", "\"\"", "|", "|-\n", ">", ">+\n", "&a ", "*a", "!!str ", "!x ", "%", "@", "`", "~", "null", "<<: *a",
        "\n", "\n\n", "\r\n", "\r", "\t", "\n\t", " ", "    ", "---\n", "...\n", "--- ", "\0", "\u0001", "\u0085", "\u2028", "\u200B", "\uFEFF", "\uFFFD", "\uD83D", "\uDE00", "𠮷", "\\", "\\n", "\\x41", "同上", "ditto", "不适用", "/",
        "{合并: 1}", "{merged: 1}", "x-a: [1, {b: c}]", "x-b: '5'", "是", "否", "true", "2024-13-45", "2024", "政务公开: 目录/1\n", "标识: A", "id: A", "，", "：", "（", "2O个", "甲?乙", "[]", "{}", "''", "忽略: [{规则: ZW1004, 理由: 甲}]",
    ];

    private static readonly Lazy<(string Path, string[] Lines)[]> Samples = new(() =>
        [.. RoundTripTests.SampleFiles.Select(path => (path, File.ReadAllLines(Path.Combine(TestFiles.Repository, path))))]);

    private readonly Random _random = new(seed);

    public DefinitionText Next()
    {
        var (path, lines) = Samples.Value[_random.Next(Samples.Value.Length)];
        var chosen = Stretch(lines);
        for (var i = _random.Next(3); i > 0; i--)
            MutateLines(chosen);
        var text = new StringBuilder(string.Join(_random.Next(20) == 0 ? "\r\n" : "\n", chosen));
        for (var i = _random.Next(3); i > 0; i--)
            MutateText(text);
        return _random.Next(8) == 0 ? OfBytes(path, text.ToString()) : DefinitionText.FromString(path, text.ToString());
    }

    // The head, then some entries of one list with its key: whole files would only make each try slower.
    private List<string> Stretch(string[] lines)
    {
        var head = Array.FindIndex(lines, line => line.StartsWith("政务公开", StringComparison.Ordinal) || line.StartsWith("zhengwu", StringComparison.Ordinal));
        var keys = lines.Skip(head).TakeWhile(line => !line.EndsWith(':')).ToList();
        var start = StartOfEntry(lines, head + keys.Count + _random.Next(lines.Length - head - keys.Count));
        var parent = Array.FindLastIndex(lines, start, line => line.EndsWith(':') && line[0] is not (' ' or '#'));
        if (parent >= 0 && parent < start)
            keys.Add(lines[parent]);
        return [.. keys, .. lines.Skip(start).Take(_random.Next(5, 50))];
    }

    private static int StartOfEntry(string[] lines, int from) =>
        Math.Max(0, Array.FindLastIndex(lines, from, line => line.StartsWith("  - ", StringComparison.Ordinal)));

    private void MutateLines(List<string> lines)
    {
        var at = _random.Next(lines.Count);
        var other = _random.Next(lines.Count);
        switch (_random.Next(9))
        {
            case 0 when lines.Count > 1:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[other]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] = new string(' ', _random.Next(1, 5)) + lines[at];
                break;
            case 4:
                lines[at] = lines[at][Math.Min(lines[at].Length - lines[at].TrimStart().Length, _random.Next(1, 5))..];
                break;
            case 5:
                lines[at] += lines[other].TrimStart();
                break;
            case 6:
                lines.InsertRange(at, Fragment());
                break;
            case 7:
                lines.RemoveRange(at, Math.Min(lines.Count - at, _random.Next(1, 6)));
                lines.Add("");
                break;
            default:
                lines[at] = lines[at].Replace(": ", _random.Next(2) == 0 ? ":" : ": " + new ModelTexts(_random).Any() + " ", StringComparison.Ordinal);
                break;
        }
    }

    private IEnumerable<string> Fragment()
    {
        var (_, lines) = Samples.Value[_random.Next(Samples.Value.Length)];
        return lines.Skip(_random.Next(lines.Length)).Take(_random.Next(1, 8));
    }

    private void MutateText(StringBuilder text)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, _random.Next(1, 12));
        switch (_random.Next(6))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2 when at < text.Length:
                text[at] = Tokens[_random.Next(Tokens.Length)][0];
                break;
            case 3 when _random.Next(3) == 0:
                text.Length = at;
                break;
            case 4:
                text.Insert(at, new ModelTexts(_random).Any());
                break;
            default:
                text.Insert(at, Tokens[_random.Next(Tokens.Length)]);
                break;
        }
    }

    private DefinitionText OfBytes(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = _random.Next(3); i > 0 && bytes.Length > 0; i--)
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        return DefinitionText.FromBytes(path, _random.Next(4) == 0 ? bytes[.._random.Next(bytes.Length + 1)] : bytes);
    }
}
