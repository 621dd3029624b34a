using Zhengwu.Findings;

namespace Zhengwu.Cli.Check;

/// <summary>The weights for one folder, merged from all files that reach it.</summary>
internal sealed class FolderSeverities
{
    private readonly Dictionary<string, Setting> _settings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is to be said about files of one level that set the same code, one line for each code.</summary>
    public IEnumerable<string> Conflicts()
    {
        foreach (var (code, setting) in _settings)
        {
            if (setting.Files.Count > 1)
                yield return $"{code}：{string.Join("、", setting.Files)} 的设置互相冲突，都不起作用 / these files disagree, neither counts";
        }
    }

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
