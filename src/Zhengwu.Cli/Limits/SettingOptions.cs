using System.CommandLine;
using System.CommandLine.Parsing;

namespace Zhengwu.Cli.Limits;

/// <summary>Every <see cref="DueSetting"/> as an option of the command line.</summary>
internal sealed class SettingOptions
{
    private readonly List<(DueSetting Setting, Option<string[]> Option)> _options = [.. DueSetting.All.Select(setting => (setting, Create(setting)))];

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
            command.Add(option);
    }

    /// <summary>What the command line says; its values are known to be good.</summary>
    public DueSettings Read(ParseResult parsed)
    {
        var settings = new DueSettings();
        foreach (var (setting, option) in _options)
        {
            if (parsed.GetResult(option) is { Implicit: false } given)
                settings = ValuesOf(setting, given).Aggregate(settings, (sofar, value) => setting.Set(sofar, value)!);
        }
        return settings;
    }

    private static Option<string[]> Create(DueSetting setting)
    {
        var option = new Option<string[]>("--" + setting.Name)
        {
            Description = setting.Description,
            HelpName = setting.Values,
            Arity = setting.Values is null ? ArgumentArity.Zero : ArgumentArity.OneOrMore,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 1 && !setting.TakesSeveral)
                result.AddError($"Option '{option.Name}' expects a single argument.");
            foreach (var value in ValuesOf(setting, result).Where(value => setting.Set(new(), value) is null))
                result.AddError($"--{setting.FaultOf(value)} / {setting.FaultOf(value).English}");
        });
        return option;
    }

    // One that is there or not has no value of its own.
    private static IEnumerable<string> ValuesOf(DueSetting setting, OptionResult result) =>
        setting.Values is null ? ["true"] : result.Tokens.Select(token => token.Value);
}
