using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Zhengwu.Cli;

/// <summary>Days on the command line and in lines of input: <c>2026-07-01</c>.</summary>
internal static class DayOption
{
    public const string Form = "yyyy-MM-dd";

    public static Option<string?> Create(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = Form };
        option.Validators.Add(Demand(name));
        return option;
    }

    public static Argument<string> Argument(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(Demand(name));
        return argument;
    }

    /// <summary>The day that a text names; null when it names none.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Action<SymbolResult> Demand(string name) => result =>
    {
        if (result.Tokens.Count == 1 && Read(result.Tokens[0].Value) is null)
            result.AddError($"{name}：“{result.Tokens[0].Value}”不是 {Form} 形式的日期 / is not a date like 2026-07-01");
    };
}
