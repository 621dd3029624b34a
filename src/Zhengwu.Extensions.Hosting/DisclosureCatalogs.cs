using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Zhengwu.Hosting;

/// <summary>Holds what is in force and puts something else in its place, all at once.</summary>
internal sealed class DisclosureCatalogs : IDisclosureCatalogs, IDisposable
{
    private readonly SemaphoreSlim _oneReload = new(1, 1);
    private readonly DefinitionLoader _loader;
    private readonly OfficeClock _clock;
    private readonly ZhengwuOptions _options;
    private readonly ILogger _logger;
    private volatile State _state;

    /// <exception cref="DefinitionsRefusedException">The definitions are broken, and the options do not allow to start without.</exception>
    public DisclosureCatalogs(DefinitionLoader loader, OfficeClock clock, IOptions<ZhengwuOptions> options, ILogger logger)
    {
        (_loader, _clock, _options, _logger) = (loader, clock, options.Value, logger);
        var (loaded, refusal) = loader.Load(CancellationToken.None);
        if (refusal is not null && !_options.StartsWithoutCatalogs)
            throw new DefinitionsRefusedException(refusal, _options.Language);
        _state = new(loaded ?? loader.Nothing(), refusal);
        Report();
    }

    // One object for both, so that nobody ever sees new catalogs beside an old refusal.
    private sealed record State(LoadedCatalogs Current, RefusedDefinitions? Refusal);

    public LoadedCatalogs Current => _state.Current;

    public RefusedDefinitions? LastRefusal => _state.Refusal;

    public DateOnly Today => _clock.Today;

    public async Task<RefusedDefinitions?> ReloadAsync(CancellationToken cancellation = default)
    {
        await _oneReload.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var (loaded, refusal) = await Task.Run(() => _loader.Load(cancellation), cancellation).ConfigureAwait(false);
            _state = new(loaded ?? _state.Current, refusal);
            Report();
            return refusal;
        }
        finally
        {
            _oneReload.Release();
        }
    }

    public void Dispose() => _oneReload.Dispose();

    private void Report()
    {
        if (_state.Refusal is { } refusal)
            ReportRefusal(refusal);
        else
            _logger.InForce(_state.Current.All.Count, _state.Current.Files.Count, _state.Current.Findings.Count);
    }

    private void ReportRefusal(RefusedDefinitions refusal)
    {
        _logger.Refused(_state.Current.All.Count);
        foreach (var error in refusal.Errors(_options.Language))
            _logger.RefusedFor(error);
    }
}
