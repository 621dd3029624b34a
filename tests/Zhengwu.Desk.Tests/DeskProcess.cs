using System.Diagnostics;
using System.Text;

namespace Zhengwu.Desk;

/// <summary>The sample, or what a template made of it, as a program of its own, with its own server, stopped as an administrator stops it.</summary>
internal sealed class DeskProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private DeskProcess(Process process) => _process = process;

    public string Address { get; private set; } = "";

    /// <summary>What it has printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>Starts a program, both of whose outputs are redirected, and waits until it listens.</summary>
    public static async Task<DeskProcess> StartAsync(ProcessStartInfo start, CancellationToken cancel)
    {
        var desk = new DeskProcess(Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start"));
        await desk.WaitAsync(cancel);
        return desk;
    }

    /// <summary>Asks it to stop and waits until it has.</summary>
    public async Task StopAsync(CancellationToken cancel)
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync(cancel);
        Assert.Equal(0, _process.ExitCode);
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task WaitAsync(CancellationToken cancel)
    {
        var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) => Take(line.Data, found);
        _process.ErrorDataReceived += (_, line) => Take(line.Data, found);
        _process.Exited += (_, _) => found.TrySetException(new InvalidOperationException($"The program ended:\n{_output}"));
        _process.EnableRaisingEvents = true;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await found.Task.WaitAsync(TimeSpan.FromMinutes(3), cancel);
    }

    private void Take(string? line, TaskCompletionSource<string> found)
    {
        if (line is null)
            return;
        lock (_output)
            _output.AppendLine(line);
        int at = line.IndexOf(Listening, StringComparison.Ordinal);
        if (at >= 0)
            found.TrySetResult(line[(at + Listening.Length)..].Trim());
    }
}
