using System.Text.Json;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>How every line of JSON begins, and the line that answers one that cannot be read.</summary>
internal static class LineJson
{
    public static void WriteHead(Utf8JsonWriter json, string version, int? line)
    {
        json.WriteString("zhengwu", version);
        if (line is { } number)
            json.WriteNumber("line", number);
    }

    public static void WriteFault(string version, int line, Bilingual fault, Language language, TextWriter output) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        WriteHead(json, version, line);
        json.WriteString("error", fault.In(language));
        json.WriteEndObject();
    });
}
