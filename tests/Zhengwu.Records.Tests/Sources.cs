using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Records.Tests;

/// <summary>The definitions that the generated classes of this project come from, read again while it runs.</summary>
internal static class Sources
{
    private static readonly string Project = (string)AppContext.GetData("ZwTestRoot")!;

    public static DisclosureCatalog Affairs { get; } = Own("affairs.catalog.yaml").Catalog!;

    public static DisclosurePlan OpenDay { get; } = Own("openday.plan.yaml").Plan!;

    public static UnitDirectory Units { get; } = Own("affairs.units.yaml").Units!;

    public static DisclosureCatalog Finance { get; } = Sample("catalogs", "caizheng.catalog.yaml").Catalog!;

    public static DisclosurePlan Zhoucun { get; } = Sample("plans", "zhoucun-2024.plan.yaml").Plan!;

    private static Definition Own(string name) => Read(Path.Combine(Project, name));

    private static Definition Sample(string folder, string name) => Read(Path.Combine(Project, "..", "..", "samples", folder, name));

    private static Definition Read(string path) => DefinitionReader.Read(DefinitionText.FromBytes(path, File.ReadAllBytes(path)));
}
