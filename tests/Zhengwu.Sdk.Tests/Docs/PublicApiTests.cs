using Zhengwu.Definitions;

namespace Zhengwu.Docs;

/// <summary>What is public is listed, so that a change of it is seen and reviewed.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_as_listed() =>
        Snapshot.Matches(Path.Combine(TestFiles.Repository, "src", "Zhengwu.Sdk", "PublicApi.txt"), PublicApi.List(typeof(Definition).Assembly));
}
