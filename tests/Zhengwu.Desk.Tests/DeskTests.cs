namespace Zhengwu.Desk;

/// <summary>A desk for each test.</summary>
public abstract class DeskTests : IDisposable
{
    private protected DeskTests()
    {
        Host = new(Folder);
        Client = Host.CreateClient();
    }

    private protected DeskFolder Folder { get; } = new();

    private protected DeskHost Host { get; private set; }

    private protected HttpClient Client { get; private set; }

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Stop();
        Folder.Dispose();
    }

    private protected void Restart()
    {
        Stop();
        Host = new(Folder);
        Client = Host.CreateClient();
    }

    private protected Task<string> GetAsync(string address) => Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancel);

    private void Stop()
    {
        Client.Dispose();
        Host.Dispose();
    }
}
