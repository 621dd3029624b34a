using System.CommandLine;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Validate;

/// <summary>Where the records come from: a file, or what is piped in.</summary>
internal static class RecordsInput
{
    public const string Piped = "-";

    public static Argument<string> Argument()
    {
        var argument = new Argument<string>("RECORDS") { Description = "记录文件（NDJSON）；- 为标准输入 / The records (NDJSON); - for standard input" };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.StartsWith('-') && token.Value != Piped && !Path.Exists(token.Value))
                result.AddError($"Unrecognized command or argument '{token.Value}'.");
        });
        return argument;
    }

    /// <summary>The stream; null when the file cannot be read, which is printed.</summary>
    public static Stream? Open(string path, Language language, ToolConsole console)
    {
        if (path == Piped)
            return console.In;
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception fault) when (DefinitionLoading.IsOfTheDisk(fault))
        {
            var words = new Bilingual(fault is FileNotFoundException or DirectoryNotFoundException ? "找不到" : "读不了", fault is FileNotFoundException or DirectoryNotFoundException ? "not found" : "cannot be read");
            console.Error.WriteLine(PlainText.OneLine($"{path}: {words.In(language)}"));
            return null;
        }
    }
}
