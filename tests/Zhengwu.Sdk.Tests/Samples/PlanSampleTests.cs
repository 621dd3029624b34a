using Zhengwu.Definitions;

namespace Zhengwu.Samples;

/// <summary>The five published plans in samples/plans and what is found in them: their real weaknesses, each explained in the README there.</summary>
public class PlanSampleTests
{
    private const string Plan = "plans/";

    private static readonly string Samples = Path.Combine(TestFiles.Repository, "samples");

    // All samples are read as one, as a project that holds them would: a catalog uses the units of a plan.
    private static readonly DefinitionSet Set = new(
        new[] { "plans", "catalogs" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Samples, folder), "*.yaml"))
            .Select(file => Path.GetRelativePath(Samples, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => DefinitionReader.Read(DefinitionText.FromBytes(path, File.ReadAllBytes(Path.Combine(Samples, path))))));

    public static TheoryData<string> Plans =>
        [.. Set.Definitions.Where(definition => definition.Plan is not null).Select(definition => definition.Path[Plan.Length..].Replace(".plan.yaml", "", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_and_its_units_have_the_findings_listed_beside_them(string name)
    {
        var plan = Set.Definitions.Single(definition => definition.Path == $"{Plan}{name}.plan.yaml");
        var units = Set.Find(plan, plan.Plan!.UnitsFile.Text!);
        Assert.NotNull(units);

        // The list stands in the folder of the plan, so it names the files alone.
        var findings = Set.Check(plan).Concat(Set.Check(units)).Select(finding => $"{finding}\n"[Plan.Length..]);
        Snapshot.Matches(ListOf(name), string.Concat(findings));
    }

    [Fact]
    public void Every_list_of_findings_belongs_to_a_plan() =>
        Assert.Equal(
            Plans.Select(row => ListOf(row.Data)).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(Samples, "plans"), "*.expected.findings.txt").Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_found_in_the_plans_is_silenced() =>
        Assert.All(Set.Definitions.Where(definition => definition.Plan is not null).SelectMany(definition => Set.Check(definition)), finding => Assert.Null(finding.AcceptedBy));

    private static string ListOf(string name) => Path.Combine(Samples, "plans", $"{name}.expected.findings.txt");
}
