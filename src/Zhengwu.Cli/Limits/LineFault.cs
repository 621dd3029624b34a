using Zhengwu.Cli.Input;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>The answer to a line that cannot be read: in JSON a line in its place, in text a word on the error stream.</summary>
internal static class LineFault
{
    public static void WriteJson(string version, InputLine line, Bilingual fault, Language language, TextWriter output) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        LineJson.WriteHead(json, version, line.Number);
        json.WriteString("error", fault.In(language));
        json.WriteEndObject();
    });

    public static void WriteText(InputLine line, Bilingual fault, Language language, TextWriter error) =>
        error.WriteLine(PlainText.OneLine(new Bilingual($"第 {line.Number} 行：{fault.Chinese}", $"line {line.Number}: {fault.English}").In(language)));
}
