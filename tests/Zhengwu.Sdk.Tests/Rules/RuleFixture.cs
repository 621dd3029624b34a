using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>
/// The files of one rule under <c>Rules/Fixtures/ZWnnnn</c>: <c>fail.KIND.yaml</c> breaks the rule, <c>pass.KIND.yaml</c>
/// is the same without the fault, <c>expected.txt</c> holds the findings of the first, and any other file is there for both to name.
/// </summary>
internal sealed class RuleFixture(string id)
{
    // A fixed day, after the acceptances that fixtures let end; a rule of former law is checked on its last day.
    private readonly CheckOptions _options = new() { Today = RuleRegister.Find(id)?.InForceTo ?? new DateOnly(2026, 1, 15) };

    /// <summary>Whether a definition file can break a rule at all: not one about faults of this program (ZW9), nor about the compiler (ZW3009).</summary>
    public static bool CanShow(Rule rule) => rule.Id != "ZW3009" && !rule.Id.StartsWith("ZW9", StringComparison.Ordinal);

    /// <summary>Whether records break it and not definitions; <see cref="RecordFixture"/> reads those.</summary>
    public static bool IsAboutRecords(Rule rule) => rule.Id.StartsWith("ZW4", StringComparison.Ordinal);

    public string Folder { get; } = Path.Combine(TestFiles.Project, "Rules", "Fixtures", id);

    public string ExpectedFile => Path.Combine(Folder, "expected.txt");

    public string Fail => Only("fail.*");

    public string Pass => Only("pass.*");

    /// <summary>Whether the failing file can be read at all.</summary>
    public bool FailHasModel => Read(Fail, File.ReadAllBytes(Fail)).Model is not null;

    public Finding[] Check(string file) => Check(file, File.ReadAllBytes(file));

    public Finding[] Check(string file, byte[] content)
    {
        var subject = Read(file, content);
        var set = new DefinitionSet([subject, .. Others.Select(other => Read(other, File.ReadAllBytes(other)))]);
        return [.. set.Check(subject, _options)];
    }

    private IEnumerable<string> Others =>
        Directory.EnumerateFiles(Folder, "*.yaml").Where(file => Path.GetFileName(file).Split('.')[0] is not ("pass" or "fail")).Order(StringComparer.Ordinal);

    private static Definition Read(string file, byte[] content) =>
        DefinitionReader.Read(DefinitionText.FromBytes(Path.GetFileName(file), content));

    private string Only(string pattern)
    {
        var found = Directory.Exists(Folder) ? Directory.GetFiles(Folder, pattern) : [];
        return found is [var file] ? file : throw new FileNotFoundException($"{id}: there must be exactly one {pattern} in {Folder}; there are {found.Length}.");
    }
}
