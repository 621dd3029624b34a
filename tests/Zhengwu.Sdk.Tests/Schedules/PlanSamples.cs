using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Schedules;

/// <summary>The five published plans with their units.</summary>
internal static class PlanSamples
{
    private static readonly string Folder = Path.Combine(TestFiles.Repository, "samples", "plans");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.plan.yaml").Select(file => Path.GetFileName(file).Replace(".plan.yaml", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static (Definition File, DisclosurePlan Plan, UnitDirectory Directory) Read(string name)
    {
        var plan = ReadFile($"{name}.plan.yaml");
        return (plan, plan.Plan!, ReadFile(plan.Plan!.UnitsFile.Text!).Units!);
    }

    public static Unit Named(this UnitDirectory directory, string name) => directory.Units.Single(unit => unit.Name.Text == name);

    private static Definition ReadFile(string name) => DefinitionReader.Read(DefinitionText.FromBytes(name, File.ReadAllBytes(Path.Combine(Folder, name))));
}
