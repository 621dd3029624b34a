using System.Text.Json;

namespace Zhengwu.Cli.Limits;

/// <summary>How every line of JSON begins.</summary>
internal static class LineJson
{
    public static void WriteHead(Utf8JsonWriter json, string version, int? line)
    {
        json.WriteString("zhengwu", version);
        if (line is { } number)
            json.WriteNumber("line", number);
    }
}
