using StreamJsonRpc;
using Zhengwu.Cli.LanguageServer.Completions;
using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Findings;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>The language server: what an editor may ask, message by message. Answers come from what the other classes of the folder know.</summary>
/// <remarks>Messages are taken one after the other, so that a question is about the text as it stood when it was asked; findings are computed beside them.</remarks>
internal sealed class Server : IDisposable
{
    private readonly TaskCompletionSource _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Language _language;
    private readonly Workspace _workspace;
    private readonly Publisher _publisher;
    private readonly Connection _rpc;
    private ClientCapabilities? _client;
    private Stage _stage;

    public Server(Stream input, Stream output, Language language, TimeProvider time)
    {
        (_language, _workspace) = (language, new(time));
        _rpc = Connection.Over(input, output);
        _publisher = new(language, PublishAsync, TellFaultAsync);
        AddLifecycle();
        AddFiles();
        AddQuestions();
    }

    private bool CanWatch => _client?.Workspace?.DidChangeWatchedFiles is { IsSupported: true };

    private enum Stage
    {
        Started,
        Ready,
        ShutDown,
    }

    /// <summary>Serves until the editor says exit or its stream ends.</summary>
    /// <returns>The exit code: good after an orderly shutdown.</returns>
    public async Task<int> RunAsync()
    {
        _rpc.StartListening();
        await Task.WhenAny(_exit.Task, _rpc.Completion).ConfigureAwait(false);
        return _stage == Stage.ShutDown ? ExitCode.Good : ExitCode.Errors;
    }

    public void Dispose()
    {
        _publisher.Dispose();
        _rpc.Dispose();
    }

    private void AddLifecycle()
    {
        Add<InitializeParams, InitializeResult>("initialize", Initialize, Stage.Started);
        Listen<InitializedParams>("initialized", _ => Watch());
        AddPlain("shutdown", () => _stage = Stage.ShutDown);
        AddPlain("exit", () => _exit.TrySetResult());
    }

    private void AddFiles()
    {
        Listen<OpenParams>("textDocument/didOpen", opened => Change(workspace => workspace.Put(OpenFile.Create(opened.TextDocument))));
        Listen<ChangeParams>("textDocument/didChange", Edit);
        Listen<DocumentParams>("textDocument/didClose", closed => Change(workspace => workspace.Close(closed.TextDocument.Uri)));
        Listen<DocumentParams>("textDocument/didSave", _ => Change(workspace => workspace.LookAgain(forFiles: !CanWatch)));
        Listen<WatchedFilesParams>("workspace/didChangeWatchedFiles", watched => Change(workspace => workspace.LookAgain(watched.HasNewOrGone)));
        Listen<FoldersParams>("workspace/didChangeWorkspaceFolders", folders => Change(workspace =>
        {
            workspace.Leave(folders.Event.Removed.Select(folder => folder.Uri));
            workspace.Enter(folders.Event.Added.Select(folder => folder.Uri));
        }));
    }

    private void AddQuestions()
    {
        Ask<PositionParams, Hover?>("textDocument/hover", asked => PlaceOf(asked.TextDocument, asked.Position) is { } place ? HoverText.At(place, _language) : null);
        Ask<PositionParams, CompletionList?>("textDocument/completion", asked => PlaceOf(asked.TextDocument, asked.Position) is { } place ? Completion.At(place, _language) : null);
        Ask<PositionParams, Location[]>("textDocument/definition", asked => PlaceOf(asked.TextDocument, asked.Position) is { } place ? Links.DefinitionsAt(place) : []);
        Ask<ReferenceParams, Location[]>("textDocument/references", asked => PlaceOf(asked.TextDocument, asked.Position) is { } place ? Links.ReferencesAt(place, asked.Context is { IncludeDeclaration: true }) : []);
        Ask<PositionParams, RenamePlace?>("textDocument/prepareRename", asked => PlaceOf(asked.TextDocument, asked.Position) is { } place ? Rename.PrepareAt(place) : null);
        Ask<RenameParams, WorkspaceEdit?>("textDocument/rename", asked => PlaceOf(asked.TextDocument, asked.Position) is { } place ? Rename.At(place, asked.NewName, _language) : null);
        Ask<DocumentParams, IReadOnlyList<DocumentSymbol>>("textDocument/documentSymbol", asked => _workspace.Find(asked.TextDocument.Uri) is { } file ? Outline.Of(file) : []);
        Ask<DocumentParams, DocumentEdit[]>("textDocument/formatting", asked => _workspace.Find(asked.TextDocument.Uri) is { } file ? FileLayout.Of(file) : []);
        Ask<CodeActionParams, CodeAction[]>("textDocument/codeAction", asked =>
            CodeActionKinds.WantsQuickFixes(asked.Context?.Only) && _workspace.Find(asked.TextDocument.Uri) is { } file ? Actions.At(_workspace.Current, file, asked.Range, _language) : []);
    }

    private InitializeResult Initialize(InitializeParams asked)
    {
        (_client, _stage) = (asked.Capabilities, Stage.Ready);
        _workspace.Enter(asked.WorkspaceFolders is { Length: > 0 } folders ? folders.Select(folder => folder.Uri) : asked.RootUri is { } root ? [root] : []);
        return new(new(), new("zhengwu", ToolVersion.Current));
    }

    // Whoever cannot be asked to watch tells of what is saved, and that is enough for most.
    private void Watch()
    {
        if (!CanWatch)
            return;
        FileWatcher[] watchers = [new("**/*.{plan,catalog,units,calendar}.yaml"), new("**/.globalconfig")];
        Registration[] registrations = [new("watch", "workspace/didChangeWatchedFiles", new(watchers))];
        _ = TellAsync(() => _rpc.InvokeWithParameterObjectAsync("client/registerCapability", Arguments(("registrations", registrations)), null, CancellationToken.None));
    }

    private void Edit(ChangeParams asked)
    {
        if (_workspace.Find(asked.TextDocument.Uri) is { } file)
            Change(workspace => workspace.Put(file.With(asked.ContentChanges, asked.TextDocument.Version)));
    }

    private void Change(Action<Workspace> change)
    {
        change(_workspace);
        _publisher.Publish(_workspace.Current);
    }

    private DocumentPlace? PlaceOf(DocumentId document, Position position) =>
        _workspace.Find(document.Uri) is { } file ? new(_workspace.Current, file, file.Lines.OffsetOf(position)) : null;

    private void Ask<TParams, TResult>(string method, Func<TParams, TResult> answer) => Add(method, answer, Stage.Ready);

    private void Listen<TParams>(string method, Action<TParams> take) => Add<TParams, object?>(
        method,
        parameters =>
        {
            take(parameters);
            return null;
        },
        Stage.Ready);

    private void Add<TParams, TResult>(string method, Func<TParams, TResult> answer, Stage stage)
    {
        TResult Answer(TParams parameters)
        {
            Require(stage);
            return answer(parameters);
        }

        var handler = (Func<TParams, TResult>)Answer;
        _rpc.AddLocalRpcMethod(handler.Method, handler.Target, new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true });
    }

    private void AddPlain(string method, Action take)
    {
        object? Answer()
        {
            take();
            return null;
        }

        _rpc.AddLocalRpcMethod(method, (Func<object?>)Answer);
    }

    private void Require(Stage stage)
    {
        if (_stage == stage)
            return;
        throw _stage == Stage.Started
            ? new LocalRpcException("initialize comes first") { ErrorCode = ErrorCodes.NotInitialized }
            : new LocalRpcException("not now") { ErrorCode = ErrorCodes.InvalidRequest };
    }

    private Task PublishAsync(FileFindings findings)
    {
        var arguments = Arguments(("uri", findings.Uri), ("diagnostics", findings.Diagnostics));
        if (findings.Version is { } version)
            arguments.Add("version", version);
        return TellAsync(() => _rpc.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", arguments, null));
    }

    private Task TellFaultAsync(Exception fault)
    {
        const int Error = 1;
        return TellAsync(() => _rpc.NotifyWithParameterObjectAsync("window/logMessage", Arguments(("type", Error), ("message", Connection.Tell(fault))), null));
    }

    private static async Task TellAsync(Func<Task> send)
    {
        try
        {
            await send().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is ConnectionLostException or ObjectDisposedException or RemoteRpcException)
        {
            // Nobody is there to be told, or whoever is does not want to be.
        }
    }

    private static Dictionary<string, object?> Arguments(params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var named = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
            named.Add(name, value);
        return named;
    }
}
