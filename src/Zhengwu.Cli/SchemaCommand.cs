using System.CommandLine;
using System.Text;
using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Cli.Encodings;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu schema KIND</c>: the JSON Schema of a kind of file, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommonOptions common, ToolConsole console)
    {
        var kind = new Argument<string>("KIND") { Description = "plan、catalog、units 或 calendar / One of these four" };
        kind.AcceptOnlyFromAmong([.. Vocabulary.Kinds.Values.Select(name => name.English)]);
        var keys = CommonOptions.OneOf("--keys", "键的语言；both 随文件的首行 / The language of the keys; both: as the first line has it", "zh", "en", "both");
        var output = new Option<string?>("--output", "-o") { Description = "写进文件；缺省是标准输出 / The file to write; standard output by default", HelpName = "FILE" };
        var command = new Command("schema", "JSON Schema，给编辑器用 / The JSON Schema of a kind of file, for editors") { kind, keys, output };
        command.SetAction(parsed =>
        {
            var schema = Text(parsed.GetRequiredValue(kind), parsed.GetRequiredValue(keys));
            if (parsed.GetValue(output) is { } file)
                return Write(file, schema, common.LanguageOf(parsed), console);
            console.Out.Write(schema);
            return ExitCode.Good;
        });
        return command;
    }

    /// <summary>The text of a schema.</summary>
    public static string Text(string kind, string keys)
    {
        var language = keys switch { "zh" => SchemaKeys.Chinese, "en" => SchemaKeys.English, _ => SchemaKeys.Both };
        using var text = new StringWriter { NewLine = "\n" };
        JsonText.Write(text, json => SchemaDocument.Of((DefinitionKind)Vocabulary.Kinds.IndexOf(kind), language).WriteTo(json));
        return text.ToString();
    }

    private static int Write(string file, string schema, Language language, ToolConsole console)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
                Directory.CreateDirectory(folder);
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(schema));
            return ExitCode.Good;
        }
        catch (Exception fault) when (DefinitionLoading.IsOfTheDisk(fault))
        {
            console.Error.WriteLine(PlainText.OneLine(new UnreadableFile(file, DefinitionLoading.Explain(fault)).ToString(language)));
            return ExitCode.Unreadable;
        }
    }
}
