using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Findings;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>What is computed when edits come faster than findings.</summary>
public sealed class PublisherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Several_edits_during_a_computation_come_to_one_more()
    {
        var sent = new List<int?>();
        var (started, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var publisher = new Publisher(Language.Chinese, findings => Send(findings.Version, sent, started, goOn.Task), _ => Task.CompletedTask);
        publisher.Publish(Edited(1));
        await started.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        for (var version = 2; version <= 20; version++)
            publisher.Publish(Edited(version));
        goOn.SetResult();
        await publisher.Working.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        Assert.Equal([1, 20], sent);
    }

    [Fact]
    public async Task A_fault_of_one_computation_is_told_and_the_next_one_goes_on()
    {
        var told = new List<string>();
        var sent = new List<int?>();
        using var publisher = new Publisher(
            Language.Chinese,
            findings => findings.Version == 1 ? throw new InvalidOperationException("1") : Send(findings.Version, sent, new(), Task.CompletedTask),
            fault =>
            {
                told.Add(fault.Message);
                return Task.CompletedTask;
            });
        publisher.Publish(Edited(1));
        await publisher.Working.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        publisher.Publish(Edited(2));
        await publisher.Working.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        Assert.Equal(["1"], told);
        Assert.Equal([2], sent);
    }

    private static async Task Send(int? version, List<int?> sent, TaskCompletionSource started, Task goOn)
    {
        sent.Add(version);
        started.TrySetResult();
        await goOn;
    }

    private Snapshot Edited(int version)
    {
        var workspace = new Workspace(new ToolRunTime());
        workspace.Put(OpenFile.Create(new OpenedDocument(DocumentUri.Of(_folder["a.plan.yaml"]), version, "政务公开: 计划/1\n标识: a\n标题: 工作要点\n")));
        return workspace.Current;
    }
}
