namespace Zhengwu.Cli.Editor.Fixes;

#pragma warning disable CA5394 // a repeatable sequence is the point

/// <summary>Does to a sample what hurried hands do: lines that go, come twice or change places, letters that change, values that go.</summary>
internal sealed class SampleMutator(int seed)
{
    private static readonly string[] Slips = ["O", "", "\u200B", "１", "、", "局", "  ", "20", "和"];

    private readonly Random _random = new(seed);

    public string Change(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        for (var changes = _random.Next(2, 6); changes > 0; changes--)
            ChangeOne(lines);
        return string.Join(_random.Next(5) == 0 ? "\r\n" : "\n", lines);
    }

    private void ChangeOne(List<string> lines)
    {
        var at = _random.Next(1, lines.Count - 1);
        var line = lines[at];
        switch (_random.Next(10))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, line);
                break;
            case 2:
                (lines[at], lines[at - 1]) = (lines[at - 1], line);
                break;
            case 3:
                lines[at] = line + " # 注";
                break;
            case 4 when line.Contains(": ", StringComparison.Ordinal):
                lines[at] = line[..(line.IndexOf(": ", StringComparison.Ordinal) + 1)];
                break;
            case 5 when line.Contains(", ", StringComparison.Ordinal):
                lines[at] = line.Remove(line.LastIndexOf(", ", StringComparison.Ordinal)) + Closing(line);
                break;
            default:
                Slip(lines, at);
                break;
        }
    }

    private void Slip(List<string> lines, int at)
    {
        var line = lines[at];
        var indent = line.Length - line.TrimStart(' ', '-').Length;
        if (line.Length - indent < 2)
            return;
        var place = _random.Next(indent, line.Length - 1);
        lines[at] = line.Remove(place, _random.Next(2)).Insert(place, Slips[_random.Next(Slips.Length)]);
    }

    private static string Closing(string line) => line[^1] is '}' or ']' ? line[^1].ToString() : "";
}
