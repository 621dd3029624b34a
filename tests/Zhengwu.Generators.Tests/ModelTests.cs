using Zhengwu.Definitions;
using Zhengwu.Generators.Tests.Host;

namespace Zhengwu.Generators.Tests;

/// <summary>What generated code builds is what the reader reads.</summary>
public sealed class ModelTests
{
    public static TheoryData<string> Samples =>
        [.. Files.Definitions("samples").Select(file => file.Path).Where(path => DefinitionReader.KindOf(path) is not null and not DefinitionKind.Calendar)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Generated_code_gives_the_model_of_the_file(string path)
    {
        var content = File.ReadAllText(Path.Combine(Files.Repository, "samples", path));
        var definition = DefinitionReader.Read(path, content);

        var consumer = GeneratorHost.Of((path, content)).Run().Load();

        Assert.Equal((object?)definition.Plan ?? definition.Catalog ?? (object?)definition.Units, Consumers.ModelOf(consumer));
    }
}
