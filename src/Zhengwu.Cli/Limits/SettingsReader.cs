using System.Text.Json;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>Puts the properties of a line into settings, one after the other.</summary>
internal sealed class SettingsReader(DueSettings settings)
{
    private readonly List<string> _ignored = [];

    public DueSettings Settings { get; private set; } = settings;

    public IReadOnlyList<string> Ignored => _ignored;

    public Bilingual? Fault { get; private set; }

    public void TakeAll(JsonElement settings)
    {
        foreach (var property in settings.EnumerateObject())
            Take(property);
    }

    public void Take(JsonProperty property)
    {
        if (DueSetting.Find(property.Name) is not { } setting)
            _ignored.Add(property.Name);
        else if (property.Value.ValueKind != JsonValueKind.Null)
            Take(setting, property.Value);
    }

    private void Take(DueSetting setting, JsonElement value)
    {
        Settings = setting.Clear(Settings);
        foreach (var text in Texts(value))
        {
            if (text is not null && setting.Set(Settings, text) is { } set)
                Settings = set;
            else
                Fault ??= setting.FaultOf(value.GetRawText());
        }
    }

    private static IEnumerable<string?> Texts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Text) : [Text(value)];

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
