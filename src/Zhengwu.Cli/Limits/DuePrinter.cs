using Zhengwu.Cli.Input;
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

    public void WriteFault(InputLine line, Bilingual fault)
    {
        if (isJson)
            LineFault.WriteJson(DueJson.Version, line, fault, language, console.Out);
        else
            LineFault.WriteText(line, fault, language, console.Error);
    }

    /// <summary>Says why nothing at all is answered.</summary>
    public void Refuse(Bilingual fault) => console.Error.WriteLine(PlainText.OneLine(fault.In(language)));
}
