using Zhengwu.Cli.Check;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>The folders and files that the editor has open. Only the thread that takes its messages changes them.</summary>
internal sealed class Workspace(TimeProvider time)
{
    private readonly SavedFiles _saved = new();
    private readonly List<OpenFile> _open = [];
    private readonly List<string> _folders = [];
    private SeverityConfiguration _severities = new();
    private string[]? _listed;
    private Snapshot? _current;

    /// <summary>The files as they stand.</summary>
    public Snapshot Current => _current ??= new([.. _open], _listed ??= ListFiles(), _saved, _severities, DateOnly.FromDateTime(time.GetLocalNow().DateTime));

    public OpenFile? Find(string uri) => IndexOf(uri) is >= 0 and var at ? _open[at] : null;

    public void Enter(IEnumerable<string> folderUris)
    {
        _folders.AddRange(folderUris.Select(DocumentUri.ToPath).Where(folder => !_folders.Contains(folder)));
        LookAgain();
    }

    public void Leave(IEnumerable<string> folderUris)
    {
        _folders.RemoveAll(folder => folderUris.Select(DocumentUri.ToPath).Contains(folder));
        LookAgain();
    }

    /// <summary>Takes a file that was opened or changed.</summary>
    public void Put(OpenFile file)
    {
        Close(file.Uri);
        _open.Insert(0, file);
    }

    public void Close(string uri)
    {
        if (IndexOf(uri) is >= 0 and var at)
            _open.RemoveAt(at);
        _current = null;
    }

    /// <summary>Looks at the disk again: files change behind the editor's back.</summary>
    /// <param name="forFiles">Whether some may have come or gone, too. Searching a large folder takes its time.</param>
    public void LookAgain(bool forFiles = true)
    {
        _saved.Doubt();
        (_severities, _listed, _current) = (new(), forFiles ? null : _listed, null);
    }

    private int IndexOf(string uri)
    {
        var path = DocumentUri.ToPath(uri);
        return _open.FindIndex(file => file.Path == path);
    }

    private string[] ListFiles() =>
        [.. _folders.Where(Directory.Exists).SelectMany(folder => new DefinitionFolder([], CancellationToken.None).Search(folder)).Distinct(StringComparer.Ordinal)];
}
