using System.Text.Json;
using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>What became of a calendar file, for programs: <c>calendar-add/1</c>.</summary>
internal static class AdditionJson
{
    public static void Write(CalendarAddition addition, Language language, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("zhengwu", "calendar-add/1");
        json.WriteString("path", addition.Target);
        json.WriteBoolean("added", addition is { Refusal: null, WasThere: false });
        json.WriteIfGiven("refusal", addition.Refusal?.In(language));
        json.WriteIfAny("findings", addition.Findings.Select(finding => finding.ToString(language)));
        if (addition.Refusal is null)
            WriteEffects(json, addition, language);
        json.WriteEndObject();
    });

    private static void WriteEffects(Utf8JsonWriter json, CalendarAddition addition, Language language)
    {
        WriteYears(json, "published", addition.Published);
        WriteYears(json, "provisional", addition.TriedOut);
        json.WriteIfAny("regions", addition.Regions);
        CalendarDiffJson.WriteDifference(json, addition.Before, addition.After, language);
    }

    private static void WriteYears(Utf8JsonWriter json, string name, IEnumerable<int> years)
    {
        json.WriteStartArray(name);
        foreach (var year in years)
            json.WriteNumberValue(year);
        json.WriteEndArray();
    }
}
