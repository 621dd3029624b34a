using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Nerdbank.Streams;
using StreamJsonRpc;
using Zhengwu.Findings;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>An editor without a screen: speaks the protocol to a server of its own, in another process or in this one.</summary>
/// <remarks>No wait is without an end, the process is ended by its own handle, and what it writes to its error stream is read away.</remarks>
internal sealed class EditorClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly List<Published> _published = [];
    private readonly List<string> _asked = [];
    private readonly JsonRpc _rpc;
    private readonly TemporaryFolder _folder;
    private readonly Process? _process;
    private readonly Task<int>? _served;
    private readonly Server? _server;
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [SuppressMessage("Reliability", "CA2000", Justification = "The connection disposes of what it is made of.")]
    private EditorClient(TemporaryFolder folder, Stream send, Stream receive, Process? process, Server? server)
    {
        (_folder, _process, _server) = (folder, process, server);
        _rpc = new(new HeaderDelimitedMessageHandler(send, receive, new SystemTextJsonFormatter()));
        _rpc.AddLocalRpcMethod("textDocument/publishDiagnostics", Take);
        _rpc.AddLocalRpcMethod("client/registerCapability", (JsonElement registrations) => _asked.Add(registrations.ToString()));
        _rpc.StartListening();
        _served = server?.RunAsync();
    }

    /// <summary>What the server asked to be told of.</summary>
    public IReadOnlyList<string> Asked => _asked;

    /// <summary>Everything published so far.</summary>
    public IReadOnlyList<Published> Published
    {
        get
        {
            lock (_published)
                return [.. _published];
        }
    }

    /// <summary>The raw stream to a process, for what no library would send.</summary>
    public Stream Raw => _process!.StandardInput.BaseStream;

    /// <summary>An editor with the folder open, and a server in a process of its own.</summary>
    public static async Task<EditorClient> OfProcess(TemporaryFolder folder, params string[] args)
    {
        var client = StartProcess(folder, args);
        await client.Initialize();
        return client;
    }

    /// <summary>A process to which nothing was said yet.</summary>
    public static EditorClient StartProcess(TemporaryFolder folder, params string[] args)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "zhengwu.dll"), "lsp", .. args])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return new(folder, process.StandardInput.BaseStream, process.StandardOutput.BaseStream, process, null);
    }

    /// <summary>An editor with the folder open, and a server in this process.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The client disposes of its server.")]
    public static async Task<EditorClient> InProcess(TemporaryFolder folder, Language language = Language.Chinese, bool canWatch = false)
    {
        var (ours, theirs) = FullDuplexStream.CreatePair();
        var client = new EditorClient(folder, ours, ours, null, new Server(theirs, theirs, language, new ToolRunTime()));
        await client.Initialize(canWatch);
        return client;
    }

    public async Task<JsonElement> Initialize(bool canWatch = false)
    {
        var answer = await Ask("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = DocumentUri.Of(_folder.Path),
            capabilities = new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = canWatch } } },
        });
        await Tell("initialized", new { });
        return answer;
    }

    public string Uri(string name) => DocumentUri.Of(_folder[name]);

    public async Task<JsonElement> Ask(string method, object? parameters)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        return await _rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters, patience.Token);
    }

    public Task Tell(string method, object? parameters) => _rpc.NotifyWithParameterObjectAsync(method, parameters).WaitAsync(Patience, TestContext.Current.CancellationToken);

    /// <summary>Opens a file as it stands on the disk, or with another text, and waits for its findings.</summary>
    public async Task<Published> Open(string name, string? text = null)
    {
        await Tell("textDocument/didOpen", new { textDocument = new { uri = Uri(name), languageId = "yaml", version = 1, text = text ?? await File.ReadAllTextAsync(_folder[name], TestContext.Current.CancellationToken) } });
        return await FindingsOf(name, 1);
    }

    /// <summary>Puts another text in place of all of a file's.</summary>
    public async Task<Published> Replace(string name, int version, string text)
    {
        await Tell("textDocument/didChange", new { textDocument = new { uri = Uri(name), version }, contentChanges = new[] { new { text } } });
        return await FindingsOf(name, version);
    }

    /// <summary>Types a text at a place, in place of some characters.</summary>
    public Task Type(string name, int version, Spot at, string text, int replaced = 0) => Tell("textDocument/didChange", new
    {
        textDocument = new { uri = Uri(name), version },
        contentChanges = new[] { new { range = new { start = at.ToPosition(), end = (at with { Character = at.Character + replaced }).ToPosition() }, text } },
    });

    /// <summary>Asks about a place of a file.</summary>
    public Task<JsonElement> AskAt(string method, string name, Spot at) => Ask(method, new { textDocument = new { uri = Uri(name) }, position = at.ToPosition() });

    public Task<JsonElement> AskAbout(string method, string name) => Ask(method, new { textDocument = new { uri = Uri(name) } });

    /// <summary>The first findings that are published for a version of a file, or a later one.</summary>
    public Task<Published> FindingsOf(string name, int version) => Until(published => published.Uri == Uri(name) && published.Version >= version);

    /// <summary>The first thing published that is looked for, from some number on.</summary>
    public async Task<Published> Until(Predicate<Published> isIt, int from = 0)
    {
        while (true)
        {
            Task news;
            lock (_published)
            {
                if (_published.FindIndex(Math.Min(from, _published.Count), isIt) is >= 0 and var at)
                    return _published[at];
                news = _news.Task;
            }
            await news.WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits for the end of the server; its exit code.</summary>
    public async Task<int> Ended()
    {
        if (_served is { } served)
            return await served.WaitAsync(Patience, TestContext.Current.CancellationToken);
        await _process!.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public ValueTask DisposeAsync()
    {
        _rpc.Dispose();
        _server?.Dispose();
        if (_process is { HasExited: false })
            _process.Kill();
        _process?.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Take(string uri, JsonElement diagnostics, int? version = null)
    {
        lock (_published)
        {
            _published.Add(new(uri, version, diagnostics));
            _news.TrySetResult();
            _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
