using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>Prints when phrases are due, one after the other.</summary>
internal sealed class DuePrinter(bool isJson, bool explains, Language language, ToolConsole console)
{
    private readonly DueText _text = new(explains, language, console);

    public void Write(DueAnswer answer)
    {
        if (isJson)
            DueJson.Write(answer, language, console.Out);
        else
            _text.Write(answer);
    }

    public void WriteFault(int line, Bilingual fault)
    {
        if (isJson)
            LineJson.WriteFault(DueJson.Version, line, fault, language, console.Out);
        else
            console.Error.WriteLine(PlainText.OneLine(Words.OfLine(line, fault).In(language)));
    }
}
