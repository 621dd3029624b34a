using System.Globalization;

namespace Zhengwu.Records;

/// <summary>The labelled set: what the scanner finds against what a person found.</summary>
public sealed class PersonalDataTableTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.98;
    private const double LeastRecall = 0.95;

    private static readonly IReadOnlyList<LabelledLine> Lines = LabelledLine.Read(Path.Combine(TestFiles.Project, "Records", "personal-data.tsv"));

    [Fact]
    public void The_labelled_set_is_large_and_half_of_it_is_harmless()
    {
        Assert.True(Lines.Count >= 400, $"{Lines.Count} lines");
        Assert.InRange(Lines.Count(line => line.Expected.Count == 0), Lines.Count * 4 / 10, Lines.Count * 7 / 10);
    }

    [Fact]
    public void Alarms_are_precise_and_few_are_missed()
    {
        foreach (var kind in Enum.GetValues<PersonalDataKind>())
            Print(kind.ToString(), Count(Lines, hit => hit.Kind == kind));
        foreach (var part in Lines.GroupBy(line => line.Part))
            Print($"alarms, part {part.Key}", Count(part, Tally.IsAlarm));
        var alarms = Count(Lines, Tally.IsAlarm);
        Print("alarms", alarms);
        foreach (var line in Lines)
            PrintFaults(line);
        Assert.True(alarms.Precision >= LeastPrecision, alarms.ToString());
        Assert.True(alarms.Recall >= LeastRecall, alarms.ToString());
    }

    [Fact]
    public void A_hit_never_tells_the_value()
    {
        foreach (var line in Lines)
        {
            foreach (var hit in PersonalDataScanner.Scan(line.Text))
            {
                var value = line.Text.Substring(hit.Span.Start, hit.Span.Length);
                Assert.DoesNotContain(value, hit.ToString(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_hit_holds_nothing_but_numbers_and_names_of_kinds() =>
        Assert.All(typeof(PersonalDataHit).GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic), field => Assert.True(field.FieldType.IsValueType));

    private static Tally Count(IEnumerable<LabelledLine> lines, Func<LabelledHit, bool> counts)
    {
        var tally = new Tally();
        foreach (var line in lines)
            tally.Add(line, counts);
        return tally;
    }

    private void Print(string name, Tally tally) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} {tally}"));

    private void PrintFaults(LabelledLine line)
    {
        var found = line.Found();
        foreach (var hit in found.Where(hit => !line.Expected.Any(hit.Meets)))
            output.WriteLine($"wrong {hit}: {line.Text}");
        foreach (var hit in line.Expected.Where(hit => !found.Any(hit.Meets)))
            output.WriteLine($"missed {hit}: {line.Text}");
    }
}
