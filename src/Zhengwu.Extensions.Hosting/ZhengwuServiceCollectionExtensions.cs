using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Zhengwu.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Zhengwu to a program's services (依赖注入).</summary>
public static class ZhengwuServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IDisclosureCatalogs"/> and <see cref="RecordProblems"/>, and reads the catalogs when the host starts, or when they are first asked for where there is no host.</summary>
    /// <remarks>A <see cref="TimeProvider"/> among the services is used; the system's where there is none.</remarks>
    public static IServiceCollection AddZhengwu(this IServiceCollection services, Action<ZhengwuOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ZhengwuOptions>().Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ZhengwuOptions>, ZhengwuOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<OfficeClock>();
        services.TryAddSingleton<DefinitionLoader>();
        services.TryAddSingleton<RecordProblems>();
        services.TryAddSingleton<IDisclosureCatalogs>(CreateCatalogs);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, CatalogWatch>(CreateWatch));
        return services;
    }

    private static DisclosureCatalogs CreateCatalogs(IServiceProvider services) => new(
        services.GetRequiredService<DefinitionLoader>(),
        services.GetRequiredService<OfficeClock>(),
        services.GetRequiredService<IOptions<ZhengwuOptions>>(),
        LoggerOf(services));

    private static CatalogWatch CreateWatch(IServiceProvider services) => new(
        services.GetRequiredService<IDisclosureCatalogs>(),
        services.GetRequiredService<IOptions<ZhengwuOptions>>(),
        services.GetRequiredService<TimeProvider>(),
        LoggerOf(services));

    // A program without logging is a program too.
    private static ILogger LoggerOf(IServiceProvider services) =>
        services.GetService<ILoggerFactory>()?.CreateLogger(CatalogLog.Category) ?? NullLogger.Instance;
}
