namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>What the server can do.</summary>
internal sealed record ServerCapabilities
{
    public string PositionEncoding { get; } = "utf-16";

    public SyncOptions TextDocumentSync { get; } = new(OpenClose: true, Change: 2, Save: true);

    public bool HoverProvider { get; } = true;

    public CompletionOptions CompletionProvider { get; } = new([" ", "、", "，", "；", "：", "（", "(", "[", "{", ",", "/"]);

    public bool DefinitionProvider { get; } = true;

    public bool ReferencesProvider { get; } = true;

    public bool DocumentSymbolProvider { get; } = true;

    public bool DocumentFormattingProvider { get; } = true;

    public CodeActionOptions CodeActionProvider { get; } = new([CodeActionKinds.QuickFix]);

    public RenameOptions RenameProvider { get; } = new(PrepareProvider: true);

    public WorkspaceOptions Workspace { get; } = new(new(Supported: true, ChangeNotifications: true));
}
