using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Zhengwu.Cli;

/// <summary>Prints what a command takes, in Chinese and English.</summary>
/// <remarks>
/// The parser's own page takes its headings from resources of a culture, and the tool runs without cultures.
/// </remarks>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    /// <summary>Puts the page in place of the parser's own, for a command and all below it.</summary>
    public static void Install(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
                (option.Action, option.Description) = (new HelpPage(), "打印这一页 / Print this page");
            else if (option is VersionOption)
                option.Description = "打印版本 / Print the version";
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("用法 / Usage:");
        output.WriteLine("  " + UsageOf(command));
        Write("命令 / Commands:", command.Subcommands.Select(below => (UsageOf(below), below.Description)), output);
        Write("参数 / Arguments:", command.Arguments.Select(argument => (argument.Name, argument.Description)), output);
        Write("选项 / Options:", OptionsOf(command).Select(option => (NameOf(option), option.Description)), output);
        return ExitCode.Good;
    }

    private static void Write(string heading, IEnumerable<(string Name, string? Description)> rows, TextWriter output)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        var width = all.Max(row => row.Name.Length);
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var (name, description) in all)
            output.WriteLine($"  {name.PadRight(width)}  {description}");
    }

    /// <summary>A command with those above it, as it is typed.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? "zhengwu" : $"{PathOf(command.Parents.OfType<Command>().First())} {command.Name}";

    private static string UsageOf(Command command)
    {
        var arguments = command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name);
        return string.Join(' ', [PathOf(command), .. command.Subcommands.Count > 0 ? ["COMMAND"] : arguments, "[OPTION…]"]);
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(above => above.Options.Where(option => option.Recursive)))
            .Where(option => !option.Hidden);

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias is "-h" or "-o").Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }
}
