using System.Globalization;
using Zhengwu.Definitions;
using Zhengwu.Findings;

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
        foreach (var (code, files) in severities.Conflicts)
            Notice($"{code}：{string.Join("、", files)} 的设置互相冲突，都不起作用 / these files disagree, neither counts");
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

/// <summary>One <c>.globalconfig</c> file: its level and the weights it sets.</summary>
internal sealed class GlobalConfig
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    // The compiler's own default for a file of this name.
    private const int DefaultLevel = 100;

    private readonly Dictionary<string, Severity?> _severities = new(StringComparer.OrdinalIgnoreCase);

    private GlobalConfig(string path) => Path = path;

    public string Path { get; }

    public int Level { get; private set; } = DefaultLevel;

    /// <summary>The weights by code; null stands for <c>default</c>, which is the rule's own.</summary>
    public IReadOnlyDictionary<string, Severity?> Severities => _severities;

    public static GlobalConfig Parse(string path, string text)
    {
        var config = new GlobalConfig(path);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var written = line.Trim();
            if (written.StartsWith("["))
                break; // sections are about single files of source code
            if (!written.IsEmpty && written[0] is not ('#' or ';'))
                config.Take(written);
        }
        return config;
    }

    private void Take(ReadOnlySpan<char> line)
    {
        var sign = line.IndexOfAny('=', ':');
        if (sign <= 0)
            return;
        var key = line[..sign].Trim();
        var value = line[(sign + 1)..];
        if (value.IndexOfAny('#', ';') is >= 0 and var comment)
            value = value[..comment];
        Set(key.ToString(), value.Trim().ToString());
    }

    private void Set(string key, string value)
    {
        if (key.Equals("global_level", StringComparison.OrdinalIgnoreCase))
            Level = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level) ? level : Level;
        else if (CodeOf(key) is { } code && TryRead(value, out var severity))
            _severities[code] = severity;
    }

    private static string? CodeOf(string key) =>
        key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
        && key.Length > Prefix.Length + Suffix.Length
            ? key[Prefix.Length..^Suffix.Length]
            : null;

    private static bool TryRead(string word, out Severity? severity)
    {
        (var known, severity) = word.ToUpperInvariant() switch
        {
            "NONE" or "SILENT" or "REFACTORING" => (true, Severity.None),
            "SUGGESTION" => (true, Severity.Info),
            "WARNING" => (true, Severity.Warning),
            "ERROR" => (true, Severity.Error),
            "DEFAULT" => (true, null),
            _ => (false, (Severity?)null),
        };
        return known;
    }
}
