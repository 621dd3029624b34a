using Zhengwu.Docs;

namespace Zhengwu.Hosting;

/// <summary>What is public is listed, so that a change of it is seen and reviewed.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_as_listed() =>
        Snapshot.Matches(Path.Combine(TestFiles.Repository, "src", "Zhengwu.Extensions.Hosting", "PublicApi.txt"), PublicApi.List(typeof(ZhengwuOptions).Assembly));
}
