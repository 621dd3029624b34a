using System.Runtime.InteropServices;

namespace Zhengwu.Cli.Validate;

/// <summary>Turns Ctrl-C into a wish to end, so that what was found so far is still told.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _registration;

    public Interruption() => _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        // A second one ends the process as always.
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    });

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }
}
