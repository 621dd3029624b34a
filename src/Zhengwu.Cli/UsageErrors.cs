using System.CommandLine;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    // The parser's messages, the most telling parts first; names stand in quotes.
    private static readonly (string Part, string Chinese)[] Known =
    [
        ("Required command was not provided", "要写一个命令"),
        ("Unrecognized command or argument", "不认识 {0}"),
        ("not recognized. Must be one of", "{0} 不在可选的词里，可选：{1}"),
        ("missing for option", "选项 {0} 后面要有一个值"),
        ("Required argument", "缺少参数 {0}"),
        ("expects a single argument", "{0} 只能写一次"),
        ("is required", "缺少 {0}"),
    ];

    public static void Print(ParseResult parsed, Language language, TextWriter error)
    {
        foreach (var fault in parsed.Errors)
            error.WriteLine("zhengwu: " + PlainText.OneLine(language == Language.English ? fault.Message : InChinese(fault.Message)));
        var command = HelpPage.PathOf(parsed.CommandResult.Command);
        error.WriteLine(language == Language.English ? $"See '{command} --help'." : $"用法见 {command} --help。");
    }

    private static string InChinese(string message)
    {
        foreach (var (part, chinese) in Known)
        {
            if (!message.Contains(part, StringComparison.Ordinal))
                continue;
            var names = Quoted(message);
            return chinese.Replace("{0}", names.FirstOrDefault(), StringComparison.Ordinal)
                .Replace("{1}", string.Join('、', names.Skip(1)), StringComparison.Ordinal);
        }
        return message;
    }

    private static string[] Quoted(string message) => [.. message.Split('\'').Where((_, index) => index % 2 == 1)];
}
