namespace Zhengwu.Records;

/// <summary>A line of <c>personal-data.tsv</c>.</summary>
/// <param name="Part">a was written before the scanner ran; b, and c once more, after it was thought finished.</param>
/// <param name="Text">The text to scan.</param>
/// <param name="Expected">What a person found in it.</param>
internal sealed record LabelledLine(string Part, string Text, IReadOnlyList<LabelledHit> Expected)
{
    public static IReadOnlyList<LabelledLine> Read(string path) =>
        [.. File.ReadLines(path).Where(line => !line.StartsWith('#')).Select(Parse)];

    /// <summary>What the scanner finds; a minor's name that stands beside no alarm is no finding.</summary>
    public IReadOnlyList<LabelledHit> Found()
    {
        var found = new List<LabelledHit>();
        foreach (var hit in PersonalDataScanner.Scan(Text))
        {
            if (hit.IsAlarm || hit.Kind != PersonalDataKind.MinorName)
                found.Add(LabelledHit.Of(hit));
        }
        return found;
    }

    private static LabelledLine Parse(string line)
    {
        var cells = line.Split('\t');
        var text = cells[1].Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);
        return new(cells[0], text, [.. cells[2] == "-" ? [] : cells[2].Split(' ').Select(LabelledHit.Parse)]);
    }
}
