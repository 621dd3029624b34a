using Zhengwu.Findings;

namespace Zhengwu.Cli.Check;

/// <summary>The weights for one folder, merged from all files that reach it.</summary>
internal sealed class FolderSeverities
{
    private readonly Dictionary<string, Setting> _settings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The codes that files of one level set more than once, with those files.</summary>
    public IEnumerable<(string Code, IReadOnlyList<string> Files)> Conflicts =>
        _settings.Where(setting => setting.Value.Files.Count > 1).Select(setting => (setting.Key, (IReadOnlyList<string>)setting.Value.Files));

    /// <summary>The weight set for a code; null where none is.</summary>
    public Severity? Of(string code) => _settings.TryGetValue(code, out var setting) && setting.Files.Count == 1 ? setting.Severity : null;

    public void Add(GlobalConfig config)
    {
        foreach (var (code, severity) in config.Severities)
        {
            if (!_settings.TryGetValue(code, out var known) || known.Level < config.Level)
                _settings[code] = new(severity, config.Level, [config.Path]);
            else if (known.Level == config.Level)
                known.Files.Add(config.Path);
        }
    }

    private sealed record Setting(Severity? Severity, int Level, List<string> Files);
}
