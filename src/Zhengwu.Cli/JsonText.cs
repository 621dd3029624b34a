using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zhengwu.Deadlines;

namespace Zhengwu.Cli;

/// <summary>JSON for people and programs alike: Chinese as it is.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the output is no HTML, and 政务 is easier to read than \u653F\u52A1
    };

    private static readonly JsonWriterOptions InOneLine = Indented with { Indented = false };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> content) => Write(output, Indented, content);

    /// <summary>The same in one line, for outputs of which every line is a document (JSON Lines).</summary>
    public static void WriteLine(TextWriter output, Action<Utf8JsonWriter> content) => Write(output, InOneLine, content);

    private static void Write(TextWriter output, JsonWriterOptions options, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
            content(json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>A text that may be missing; nothing is written then.</summary>
    public static void WriteIfGiven(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    /// <summary>A day, or <c>null</c> where there is none.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } given)
            json.WriteString(name, DayText.Iso(given));
        else
            json.WriteNull(name);
    }

    /// <summary>A day that may be missing; nothing is written then.</summary>
    public static void WriteIfGiven(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is not null)
            json.WriteDay(name, day);
    }

    /// <summary>Texts in order; nothing is written when there are none.</summary>
    public static void WriteIfAny(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        var started = false;
        foreach (var text in texts)
        {
            if (!started)
                json.WriteStartArray(name);
            started = true;
            json.WriteStringValue(text);
        }
        if (started)
            json.WriteEndArray();
    }
}
