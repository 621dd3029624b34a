using System.Text;
using Zhengwu.Cli.Editing;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Every fix on the failing file of its rule, as the lines that it takes and puts in, so that its words are read like code.</summary>
public class FixListTests
{
    [Fact]
    public void What_each_fix_writes_is_as_reviewed()
    {
        var list = new StringBuilder();
        foreach (var rule in QuickFixes.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            var fixture = new FixFixture(rule.Id);
            foreach (var finding in fixture.Findings.Where(finding => finding.Rule == rule && finding.AcceptedBy is null).Take(2))
            {
                list.Append(CultureInvariant($"{rule.Id} {finding.Message(Language.Chinese)}\n"));
                foreach (var fix in fixture.FixesOf(finding))
                    Append(list, fix);
            }
        }
        Snapshot.Matches(Path.Combine(TestFiles.Project, "Goldens", "fixes.txt"), list.ToString());
    }

    private static void Append(StringBuilder list, QuickFix fix)
    {
        list.Append(CultureInvariant($"  * {fix.Title.Chinese} | {fix.Title.English}{(fix.IsForm ? " [form]" : "")}\n"));
        var before = fix.File.Text.Content.Split('\n');
        var after = TextEdits.Apply(fix.File.Text.Content, fix.Edits).Split('\n');
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = before.Reverse().Zip(after.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        end = Math.Min(end, Math.Min(before.Length, after.Length) - same);
        foreach (var line in before[same..^end].Take(6))
            list.Append(CultureInvariant($"    - {line.Trim()}\n"));
        foreach (var line in after[same..^end].Take(6))
            list.Append(CultureInvariant($"    + {line}\n"));
    }

    private static string CultureInvariant(FormattableString text) => FormattableString.Invariant(text);
}
