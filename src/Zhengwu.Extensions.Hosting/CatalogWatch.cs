using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Zhengwu.Definitions;

namespace Zhengwu.Hosting;

/// <summary>Reads the definitions again when their files have changed and been quiet for a while.</summary>
/// <remarks>As it needs the catalogs, a host with broken ones fails while it starts, and not at the first request.</remarks>
internal sealed class CatalogWatch(IDisclosureCatalogs catalogs, IOptions<ZhengwuOptions> options, TimeProvider time, ILogger logger) : IHostedService, IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];
    private ITimer? _quiet;
    private volatile bool _isOver;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.ReloadOnChange)
        {
            _quiet = time.CreateTimer(_ => _ = ReloadAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            foreach (var (folder, isDeep) in Folders())
                Watch(folder, isDeep);
        }
        return Task.CompletedTask;
    }

    // Some hosts dispose of their services first, or meanwhile: both are the same here, and may come twice.
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _isOver = true;
        _quiet?.Dispose();
        _watchers.ForEach(watcher => watcher.Dispose());
    }

    /// <summary>Whether a change of this file can change a definition. Mounted volumes swap a link that begins with two dots instead.</summary>
    internal static bool Matters(string? path) =>
        Path.GetFileName(path) is { } name && (DefinitionReader.KindOf(name) is not null || name.StartsWith("..", StringComparison.Ordinal));

    // The folders asked for, with those below, and the folders of every file that was read.
    private IEnumerable<(string Folder, bool IsDeep)> Folders()
    {
        var asked = DefinitionLoader.Paths(options.Value).ToList();
        var deep = asked.Where(Directory.Exists).Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var files = asked.Where(path => !Directory.Exists(path)).Concat(catalogs.Current.Files);
        var flat = files.Select(file => Path.GetDirectoryName(Path.GetFullPath(file))!).ToHashSet(StringComparer.Ordinal);
        return deep.Select(folder => (folder, true)).Concat(flat.Except(deep).Select(folder => (folder, false)));
    }

    private void Watch(string folder, bool isDeep)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isDeep };
            _watchers.Add(watcher);
            watcher.Changed += (_, change) => OnChange(change.FullPath);
            watcher.Created += (_, change) => OnChange(change.FullPath);
            watcher.Deleted += (_, change) => OnChange(change.FullPath);
            watcher.Renamed += (_, change) => { OnChange(change.OldFullPath); OnChange(change.FullPath); };
            // So many changes at once that some were lost: any file may be among them.
            watcher.Error += (_, _) => Postpone();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            logger.NotWatched(folder, fault);
        }
    }

    private void OnChange(string path)
    {
        if (Matters(path))
            Postpone();
    }

    private void Postpone() => _quiet?.Change(options.Value.ReloadDelay, Timeout.InfiniteTimeSpan);

    private async Task ReloadAsync()
    {
        try
        {
            await catalogs.ReloadAsync().ConfigureAwait(false);
        }
        catch (ObjectDisposedException) when (_isOver)
        {
            // The program is stopping.
        }
#pragma warning disable CA1031 // Nobody awaits this: a fault of ours must reach the log, and must not end the program.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            logger.ReloadFailed(fault);
        }
    }
}
