using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Every fix of every finding in samples that hurried hands went over.</summary>
public class SampleFixTests
{
    private const int Rounds = 4;
    private const int FindingsPerRound = 12;

    private static readonly string[] Folders = ["plans", "catalogs"];

    public static TheoryData<string> Samples => [.. Folders.SelectMany(folder =>
        Directory.GetFiles(Path.Combine(TestFiles.Repository, "samples", folder), "*.yaml").Select(file => $"{folder}/{Path.GetFileName(file)}")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_fix_keeps_the_rest_of_the_file_and_brings_no_error(string sample)
    {
        var offered = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var (file, set) = Read(sample, new SampleMutator((sample.Length * 1000) + round).Change);
            var findings = set.Check(file).Where(finding => finding.AcceptedBy is null).ToList();
            foreach (var finding in Spread(findings))
            {
                foreach (var fix in QuickFixes.For(new(finding, file, set)))
                {
                    AssertHarmless(fix, finding, file, set, findings);
                    offered++;
                }
            }
        }
        Assert.True(offered > Rounds, $"Only {offered} fixes were tried.");
    }

    private static IEnumerable<Finding> Spread(List<Finding> findings) =>
        findings.Where((_, at) => at % Math.Max(1, findings.Count / FindingsPerRound) == 0);

    private static void AssertHarmless(QuickFix fix, Finding finding, Definition file, DefinitionSet set, List<Finding> before)
    {
        var (old, now) = (fix.File.Text.Content, TextEdits.Apply(fix.File.Text.Content, fix.Edits));
        AssertApart(fix, old);
        Assert.True(Untouched(old, fix.Edits).All(new Queue<string>(now.Split('\n')).TakesUpTo), $"{finding}: {fix.Title} changes other lines.");
        var changed = DefinitionReader.Read(fix.File.Path, now);
        Assert.True(changed.Tree.IsComplete || !fix.File.Tree.IsComplete, $"{finding}: {fix.Title} breaks the file.");
        Assert.All(CommentLines(old), comment => Assert.Contains(comment, now, StringComparison.Ordinal));
        if (finding.Rule == TextRules.UnknownKey || finding.Rule == TextRules.Invisible)
            return; // what stands below a key that was not known has faults of its own
        var after = set.With(fix.File, changed).Check(fix.File == file ? changed : file);
        var allowed = Errors(before).Append(FixFixture.IsAcceptance(fix) ? TextRules.AcceptanceIncomplete.Id : "");
        Assert.Empty(file.Kind is null ? [] : Errors(after).Except(allowed));
    }

    private static void AssertApart(QuickFix fix, string text)
    {
        Assert.NotEmpty(fix.Edits);
        Assert.All(fix.Edits, edit => Assert.InRange(edit.Span.End, edit.Span.Start, text.Length));
        var spans = fix.Edits.Select(edit => edit.Span).OrderBy(span => span.Start).ToList();
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start && pair.First != pair.Second));
    }

    /// <summary>The lines that no edit touches.</summary>
    private static IEnumerable<string> Untouched(string text, IReadOnlyList<TextEdit> edits)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!edits.Any(edit => edit.Span.Start <= start + line.Length && edit.Span.End >= start))
                yield return line;
            start += line.Length + 1;
        }
    }

    private static IEnumerable<string> CommentLines(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('#'));

    private static IEnumerable<string> Errors(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule.Id).Distinct();

    private static (Definition File, DefinitionSet Set) Read(string sample, Func<string, string> change)
    {
        var path = Path.Combine(TestFiles.Repository, "samples", sample);
        var file = DefinitionReader.Read(Path.GetFileName(path), change(File.ReadAllText(path)));
        var others = Directory.GetFiles(Path.GetDirectoryName(path)!, "*.units.yaml").Where(other => other != path);
        return (file, new([file, .. others.Select(other => DefinitionReader.Read(Path.GetFileName(other), File.ReadAllText(other)))]));
    }
}

file static class Lines
{
    /// <summary>Goes on to a line, past others; false when it does not come.</summary>
    public static bool TakesUpTo(this Queue<string> lines, string line)
    {
        while (lines.TryDequeue(out var next))
        {
            if (next == line)
                return true;
        }
        return false;
    }
}
