using System.Text.Json;
using Zhengwu.Cli.Input;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>A phrase whose due day is asked for, and what is known besides.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Settings">What is known.</param>
internal sealed record DueQuestion(string Phrase, DueSettings Settings)
{
    private const string PhraseName = "phrase";
    private const string IdName = "id";
    private const string OptionsName = "options";

    /// <summary>The number of the line; null for a phrase of the command line.</summary>
    public int? Line { get; private init; }

    /// <summary>What the asker calls it; handed back as it is.</summary>
    public JsonElement? Id { get; private init; }

    /// <summary>The properties that mean nothing here; handed back, so that a slip of the pen shows.</summary>
    public IReadOnlyList<string> Ignored { get; private init; } = [];

    /// <summary>Reads a line of JSON; null, and why, when it asks nothing that can be answered.</summary>
    public static DueQuestion? Read(InputLine line, DueSettings settings, out Bilingual? fault)
    {
        fault = line.Fault;
        if (fault is not null)
            return null;
        try
        {
            using var json = JsonDocument.Parse(line.Text);
            return Read(json.RootElement, line.Number, settings, out fault);
        }
        catch (JsonException wrong)
        {
            fault = new($"不是 JSON（第 {wrong.BytePositionInLine + 1} 个字节）", $"no JSON (byte {wrong.BytePositionInLine + 1})");
        }
        catch (InvalidOperationException)
        {
            fault = new("JSON 里有不成对的代理项", "the JSON has half of a surrogate pair"); // the only text that the reader cannot give
        }
        return null;
    }

    private static DueQuestion? Read(JsonElement root, int line, DueSettings settings, out Bilingual? fault)
    {
        fault = new($"要一个对象，其中 {PhraseName} 是时限的文字", $"an object is needed, with the limit's text in {PhraseName}");
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(PhraseName, out var phrase) || phrase.ValueKind != JsonValueKind.String)
            return null;
        var reader = new SettingsReader(settings);
        foreach (var property in root.EnumerateObject().Where(property => property.Name is not PhraseName and not IdName))
        {
            if (property.Name == OptionsName && property.Value.ValueKind == JsonValueKind.Object)
                reader.TakeAll(property.Value);
            else
                reader.Take(property);
        }
        fault = reader.Fault;
        return fault is null
            ? new(phrase.GetString()!, reader.Settings) { Line = line, Id = root.TryGetProperty(IdName, out var id) ? id.Clone() : null, Ignored = reader.Ignored }
            : null;
    }
}
