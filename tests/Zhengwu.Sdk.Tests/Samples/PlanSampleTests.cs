using Zhengwu.Definitions;

namespace Zhengwu.Samples;

/// <summary>The five published plans in samples/plans and what is found in them: their real weaknesses, each explained in the README there.</summary>
public class PlanSampleTests
{
    private static readonly string Folder = Path.Combine(TestFiles.Repository, "samples", "plans");

    // All samples are read as one, as a project that holds them would.
    private static readonly DefinitionSet Set = new(
        new[] { Folder, Path.Combine(TestFiles.Repository, "samples", "catalogs") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml"))
            .Order(StringComparer.Ordinal)
            .Select(file => DefinitionReader.Read(DefinitionText.FromBytes(Path.GetFileName(file), File.ReadAllBytes(file)))));

    public static TheoryData<string> Plans => [.. Set.Definitions.Where(definition => definition.Plan is not null).Select(definition => definition.Path.Replace(".plan.yaml", "", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_and_its_units_have_the_findings_listed_beside_them(string name)
    {
        var plan = Set.Definitions.Single(definition => definition.Path == $"{name}.plan.yaml");
        var units = Set.Find(plan, plan.Plan!.UnitsFile.Text!);
        Assert.NotNull(units);
        var findings = Set.Check(plan).Concat(Set.Check(units));
        Snapshot.Matches(Path.Combine(Folder, $"{name}.expected.findings.txt"), string.Concat(findings.Select(finding => $"{finding}\n")));
    }

    [Fact]
    public void Every_list_of_findings_belongs_to_a_plan() =>
        Assert.Equal(
            Plans.Select(row => row.Data).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Folder, "*.expected.findings.txt").Select(file => Path.GetFileName(file).Replace(".expected.findings.txt", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_found_in_the_plans_is_silenced() =>
        Assert.All(Set.Definitions.Where(definition => definition.Plan is not null).SelectMany(definition => Set.Check(definition)), finding => Assert.Null(finding.AcceptedBy));
}
