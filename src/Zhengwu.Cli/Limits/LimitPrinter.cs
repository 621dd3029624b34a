using Zhengwu.Cli.Input;
using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>Prints what limits mean, one after the other.</summary>
internal sealed class LimitPrinter(bool isJson, bool isStdin, Language language, ToolConsole console)
{
    private readonly LimitText _text = new(language, console);

    public void Write(InputLine line, LimitDescription description)
    {
        if (isJson)
            LimitJson.Write(isStdin ? line.Number : null, description, language, console.Out);
        else
            _text.Write(description);
    }

    public void WriteFault(InputLine line, Bilingual fault)
    {
        if (isJson)
            LineFault.WriteJson(LimitJson.Version, line, fault, language, console.Out);
        else
            LineFault.WriteText(line, fault, language, console.Error);
    }
}
