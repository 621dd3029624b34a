using DisclosureDesk;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Zhengwu.Desk;

/// <summary>The sample in this process, with folders and a clock of its own.</summary>
internal sealed class DeskHost : WebApplicationFactory<DeskOptions>
{
    private readonly DeskFolder _folder;

    public DeskHost(DeskFolder folder)
    {
        _folder = folder;
        ClientOptions.AllowAutoRedirect = false;
    }

    public static DateOnly Today { get; } = new(2026, 4, 8);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Desk:Data", _folder.Data).UseSetting("Desk:Definitions", _folder.Definitions).UseSetting("Desk:LargestRequest", "200000");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StandingClock()));
    }

    // Ten in the morning in China.
    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Today, new TimeOnly(2, 0), TimeSpan.Zero);
    }
}
