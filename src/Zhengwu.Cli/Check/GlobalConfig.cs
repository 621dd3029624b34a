using System.Globalization;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Check;

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
