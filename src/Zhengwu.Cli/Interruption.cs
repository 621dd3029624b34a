using System.Runtime.InteropServices;

namespace Zhengwu.Cli;

/// <summary>Turns Ctrl-C into a wish to end between two steps: no temporary file stays behind, and what was found so far is told.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public Interruption()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        // A second one ends the process as always.
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
