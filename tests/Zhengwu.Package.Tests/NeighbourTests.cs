namespace Zhengwu.Package.Tests;

/// <summary>Another package in the same project carries a YamlDotNet.dll for its own generator.</summary>
[Collection(nameof(SharedPackage))]
[Trait("Category", "Package")]
public sealed class NeighbourTests(PackageFixture package)
{
    [Theory]
    [InlineData("NeighbourYaml13", "13.0.0.0 line 1")] // older than ours: ours must not replace it
    [InlineData("NeighbourYaml99", "99.0.0.0")] // newer than ours, without what we need: it must not replace ours
    public async Task Both_generators_run_each_on_its_own_YamlDotNet(string neighbour, string yaml)
    {
        await package.PackNeighbourAsync(neighbour);
        var consumer = Consumer.Create(package, neighbour);
        consumer.AppendToProgram("Console.WriteLine(Neighbour.Yaml);");

        _ = (await consumer.BuildAsync("-warnaserror", $"-p:Neighbour={neighbour}")).MustPass();

        string[] lines = (await consumer.RunAsync()).Split('\n', StringSplitOptions.TrimEntries);
        Assert.StartsWith("Zhengwu.Plans.PlanTask, Zhengwu.Sdk,", lines[0], StringComparison.Ordinal);
        Assert.Equal(yaml, lines[1]);
    }
}
