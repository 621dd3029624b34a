using Zhengwu.Definitions;

namespace Zhengwu.Cli.Check;

/// <summary>The weights that <c>.globalconfig</c> files set, as the compiler reads them.</summary>
/// <remarks>
/// The files of the folder and of every folder above count. The greatest <c>global_level</c> wins; two files of one level
/// that set the same key cancel each other, which is noticed. Sections and other keys are not ours.
/// </remarks>
internal sealed class SeverityConfiguration
{
    private const string FileName = ".globalconfig";

    private readonly Dictionary<string, FolderSeverities> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GlobalConfig?> _configs = new(StringComparer.Ordinal);
    private readonly List<string> _notices = [];

    public IReadOnlyList<string> Notices => _notices;

    /// <summary>The weights that hold for a file.</summary>
    public FolderSeverities For(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";
        if (!_byFolder.TryGetValue(folder, out var severities))
            _byFolder.Add(folder, severities = Merge(folder));
        return severities;
    }

    private FolderSeverities Merge(string folder)
    {
        var severities = new FolderSeverities();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (ConfigIn(at) is { } config)
                severities.Add(config);
        }
        foreach (var conflict in severities.Conflicts())
            Notice(conflict);
        return severities;
    }

    private GlobalConfig? ConfigIn(string folder)
    {
        if (_configs.TryGetValue(folder, out var known))
            return known;
        var path = Path.Join(folder, FileName);
        GlobalConfig? config = null;
        try
        {
            if (File.Exists(path))
                config = GlobalConfig.Parse(path, File.ReadAllText(path));
        }
        catch (Exception fault) when (DefinitionLoading.IsOfTheDisk(fault))
        {
            Notice($"{path}：{DefinitionLoading.Explain(fault).Chinese} / {DefinitionLoading.Explain(fault).English}");
        }
        _configs.Add(folder, config);
        return config;
    }

    private void Notice(string text)
    {
        if (!_notices.Contains(text))
            _notices.Add(text);
    }
}
