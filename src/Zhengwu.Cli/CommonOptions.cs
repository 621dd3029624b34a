using System.CommandLine;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary>The options that every command has.</summary>
internal sealed class CommonOptions
{
    public const string LangName = "--lang";
    public const string DebugName = "--debug";

    public Option<string> Lang { get; } = OneOf(LangName, "语言 / Language", "zh", "en");

    public Option<string> Debug { get; } = Flag(DebugName, "程序自身出错时打印出错位置 / Print where, when the tool itself fails");

    public CommonOptions() => (Lang.Recursive, Debug.Recursive) = (true, true);

    public Language LanguageOf(ParseResult parsed) => parsed.GetValue(Lang) == "en" ? Language.English : Language.Chinese;

    /// <summary>An option without a value: <see cref="IsGiven"/> tells whether it stands there.</summary>
    /// <remarks>Options of value types are generic code that has to be compiled at every start; those of strings are there already.</remarks>
    public static Option<string> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };

    public static bool IsGiven(ParseResult parsed, Option<string> flag) => parsed.GetResult(flag) is { Implicit: false };

    /// <summary>An option that takes one of some words; the first one where it is not given.</summary>
    public static Option<string> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description} [{words[0]}]",
            DefaultValueFactory = _ => words[0],
            HelpName = string.Join('|', words),
        };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    /// <summary>An argument for files. The parser takes a mistyped option for one more file; nobody means that.</summary>
    public static Argument<T> Files<T>(string name, string description)
    {
        var argument = new Argument<T>(name) { Description = description };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.StartsWith('-') && !Path.Exists(token.Value))
                    result.AddError($"Unrecognized command or argument '{token.Value}'.");
            }
        });
        return argument;
    }
}
