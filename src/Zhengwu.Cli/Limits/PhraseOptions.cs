using System.CommandLine;
using System.CommandLine.Parsing;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>What the commands about limits have in common: phrases from the command line or from the input, and two formats.</summary>
internal sealed class PhraseOptions
{
    private const string StdinName = "--stdin";

    private static readonly Bilingual NoPhrase = new($"要写时限，或者用 {StdinName} 从标准输入读取，二者取一。", $"Give phrases, or read them with {StdinName}: one of the two.");

    private readonly Argument<string[]> _phrases;
    private readonly Option<string> _stdin;
    private readonly Option<string> _format;

    public PhraseOptions(string stdin)
    {
        _phrases = new("PHRASE") { Description = "时限，如“信息形成之日起20个工作日内” / Limits as written", Arity = ArgumentArity.ZeroOrMore };
        _phrases.Validators.Add(RefuseOptions);
        _stdin = CommonOptions.Flag(StdinName, stdin);
        _format = CommonOptions.OneOf("--format", $"输出格式，{StdinName} 时缺省为 json / Output format; json by default with {StdinName}", "text", "json");
    }

    public void AddTo(Command command)
    {
        command.Add(_phrases);
        command.Add(_stdin);
        command.Add(_format);
    }

    public bool IsStdin(ParseResult parsed) => CommonOptions.IsGiven(parsed, _stdin);

    public string[] Phrases(ParseResult parsed) => parsed.GetValue(_phrases) ?? [];

    public bool IsJson(ParseResult parsed) =>
        CommonOptions.IsGiven(parsed, _format) ? parsed.GetRequiredValue(_format) == "json" : IsStdin(parsed);

    /// <summary>Whether there is exactly one source of phrases; otherwise says so.</summary>
    public bool HasOneSource(ParseResult parsed, Language language, ToolConsole console)
    {
        if (IsStdin(parsed) == Phrases(parsed).Length > 0)
        {
            console.Error.WriteLine(NoPhrase.In(language));
            return false;
        }
        return true;
    }

    // The parser takes a mistyped option for one more phrase; a dash alone is what people write for "none".
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith("--", StringComparison.Ordinal) && token.Value.AsSpan().TrimStart('-').Length > 0)
                result.AddError($"Unrecognized command or argument '{token.Value}'.");
        }
    }
}
