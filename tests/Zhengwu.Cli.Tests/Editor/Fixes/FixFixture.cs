using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>
/// The failing file of a rule with the files beside it: that of the rule's own tests, or one in this folder where that
/// fault is none that a program could mend (<c>ZWnnnn/fail.KIND.yaml</c>).
/// </summary>
internal sealed class FixFixture
{
    private readonly Rule _rule;
    private readonly CheckOptions _options;

    public FixFixture(string id, Func<string, string, string>? change = null)
    {
        _rule = RuleRegister.Find(id)!;
        _options = new() { Today = _rule.InForceTo ?? new DateOnly(2026, 1, 15) };
        var folder = FolderOf(id);
        var fail = Directory.GetFiles(folder, "fail.*").Single();
        File = Read(fail, change);
        var others = Directory.GetFiles(folder, "*.yaml").Where(file => Path.GetFileName(file).Split('.')[0] is not ("pass" or "fail"));
        Set = new([File, .. others.Order(StringComparer.Ordinal).Select(file => Read(file, change))]);
        Findings = [.. Set.Check(File, _options)];
    }

    public Definition File { get; }

    public DefinitionSet Set { get; }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The first finding of the rule that has a fix of its own; null when none has.</summary>
    public (Finding Finding, QuickFix Fix)? First
    {
        get
        {
            foreach (var finding in Findings.Where(finding => finding.Rule == _rule && finding.AcceptedBy is null))
            {
                if (OwnFixes(finding).FirstOrDefault() is { } fix)
                    return (finding, fix);
            }
            return null;
        }
    }

    public IEnumerable<QuickFix> OwnFixes(Finding finding) => FixesOf(finding).Where(fix => !IsAcceptance(fix));

    public IReadOnlyList<QuickFix> FixesOf(Finding finding) => QuickFixes.For(new(finding, File, Set) { Options = _options });

    public static bool IsAcceptance(QuickFix fix) => fix.Title.Chinese.StartsWith("带理由忽略", StringComparison.Ordinal);

    /// <summary>What is found in the file once a fix is put in.</summary>
    public IReadOnlyList<Finding> After(QuickFix fix) =>
        Check(fix, DefinitionReader.Read(fix.File.Path, TextEdits.Apply(fix.File.Text.Content, fix.Edits)));

    /// <summary>What is found once another text stands in place of a file.</summary>
    public IReadOnlyList<Finding> Check(QuickFix fix, Definition changed)
    {
        var set = new DefinitionSet(Set.Definitions.Select(file => file == fix.File ? changed : file));
        return [.. set.Check(set.Definitions[0], _options)];
    }

    private static string FolderOf(string id)
    {
        var own = Path.Combine(TestFiles.Project, "Editor", "Fixes", id);
        return Directory.Exists(own) ? own : Path.Combine(TestFiles.Repository, "tests", "Zhengwu.Sdk.Tests", "Rules", "Fixtures", id);
    }

    private static Definition Read(string path, Func<string, string, string>? change)
    {
        var text = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
        return DefinitionReader.Read(Path.GetFileName(path), change is null ? text : change(Path.GetFileName(path), text));
    }
}
