using Zhengwu.Cli.Check;
using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Findings;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>Sends the findings of all open files after every change. A change that comes in meanwhile ends what is being computed, and only the newest state is computed again.</summary>
/// <param name="language">The language of the messages.</param>
/// <param name="send">Sends the findings of a file.</param>
/// <param name="report">Tells of a fault of our own.</param>
internal sealed class Publisher(Language language, Func<FileFindings, Task> send, Func<Exception, Task> report) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, FileFindings> _shown = new(StringComparer.Ordinal);
    private CancellationTokenSource _superseded = new();
    private Snapshot? _waiting;

    /// <summary>The work that goes on; completed when all that was asked for is sent.</summary>
    public Task Working { get; private set; } = Task.CompletedTask;

    /// <summary>Asks for the findings of a state of the files.</summary>
    public void Publish(Snapshot snapshot)
    {
        lock (_gate)
        {
            _waiting = snapshot;
            _superseded.Cancel();
            if (Working.IsCompleted)
                Working = Task.Run(WorkAsync);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _waiting = null;
            _superseded.Cancel();
            _superseded.Dispose();
        }
    }

    private async Task WorkAsync()
    {
        while (Take() is var (snapshot, superseded))
        {
            try
            {
                await PublishAsync(snapshot, superseded).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // A newer state waits.
            }
#pragma warning disable CA1031 // a fault in one computation must not end all later ones
            catch (Exception fault)
#pragma warning restore CA1031
            {
                await report(fault).ConfigureAwait(false);
            }
        }
    }

    private (Snapshot Snapshot, CancellationToken Superseded)? Take()
    {
        lock (_gate)
        {
            if (_waiting is not { } snapshot)
            {
                Working = Task.CompletedTask;
                return null;
            }
            _superseded.Dispose();
            _superseded = new();
            _waiting = null;
            return (snapshot, _superseded.Token);
        }
    }

    private async Task PublishAsync(Snapshot snapshot, CancellationToken superseded)
    {
        foreach (var file in snapshot.Open)
            await SendAsync(new(file.Uri, file.Version, [.. snapshot.FindingsIn(file, superseded).Select(finding => ToDiagnostic(finding, file.Lines, language))])).ConfigureAwait(false);
        foreach (var closed in _shown.Keys.Except(snapshot.Open.Select(file => file.Uri)).ToList())
        {
            await SendAsync(new(closed, null, [])).ConfigureAwait(false);
            _shown.Remove(closed);
        }
    }

    // Of files that another one's change does not concern, nothing is sent again.
    private async Task SendAsync(FileFindings findings)
    {
        if (_shown.TryGetValue(findings.Uri, out var shown) && shown.Version == findings.Version && shown.Diagnostics.SequenceEqual(findings.Diagnostics))
            return;
        _shown[findings.Uri] = findings;
        await send(findings).ConfigureAwait(false);
    }

    /// <summary>A finding as an editor shows it.</summary>
    public static Diagnostic ToDiagnostic(WeighedFinding weighed, LineMap lines, Language language) => new(
        lines.RangeOf(weighed.Finding.Span),
        weighed.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
        weighed.Finding.Rule.Id,
        "zhengwu",
        weighed.Finding.Advice(language));
}
