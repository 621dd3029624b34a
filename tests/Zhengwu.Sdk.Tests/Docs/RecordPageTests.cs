using System.Text.Json;
using Zhengwu.Findings;
using Zhengwu.Records;

namespace Zhengwu.Docs;

/// <summary>The page of a record's JSON says what is read and written.</summary>
public class RecordPageTests
{
    [Fact]
    public void The_page_of_records_is_what_the_vocabulary_says() =>
        Snapshot.Matches(Path.Combine(TestFiles.Repository, "docs", "formats", "records.md"), RecordPage.Write());

    [Fact]
    public void The_table_describes_every_property_once_and_nothing_else() =>
        Assert.Equal(
            RecordPage.Objects.SelectMany(each => RecordPage.Properties(each.Names).Select(name => $"{each.Owner}.{name.English}")).Order(StringComparer.Ordinal),
            RecordProperty.All.Select(row => $"{row.Owner}.{row.Key}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_record_with_everything_has_every_property_with_a_value_of_the_kind_the_page_says(Language language)
    {
        using var json = JsonDocument.Parse(FullRecord.Json(language));
        var met = new HashSet<RecordProperty>();
        Walk("record", json.RootElement, language, met);
        foreach (var (_, element) in json.RootElement.GetProperty(RecordVocabulary.Elements.In(language)).EnumerateObject().Select(each => (each.Name, each.Value)).Where(each => each.Value.ValueKind == JsonValueKind.Object))
            Walk(RecordPage.Objects.Single(each => each.Owner is "table" or "link" or "file" && RecordPage.Properties(each.Names).All(name => element.TryGetProperty(name.In(language), out _))).Owner, element, language, met);
        Assert.Equal([], RecordProperty.All.Except(met).Select(row => $"{row.Owner}.{row.Key}"));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_record_with_everything_is_read_without_a_fault(Language language)
    {
        var draft = new ItemDraft(FullRecord.Draft().Terms);
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(FullRecord.Json(language)));
        reader.Read();
        new RecordJsonReader(RecordJsonOptions.Default).Fill(ref reader, draft);
        Assert.Null(draft.Misreadings);
        Assert.Equal(RecordJsonWriter.ToUtf8(FullRecord.Draft(), language), RecordJsonWriter.ToUtf8(draft, language));
    }

    private static void Walk(string owner, JsonElement element, Language language, HashSet<RecordProperty> met)
    {
        var names = RecordPage.Objects.Single(each => each.Owner == owner).Names;
        foreach (var property in element.EnumerateObject())
        {
            var name = RecordPage.Properties(names).Single(name => name.In(language) == property.Name);
            var row = RecordProperty.All.Single(row => row.Owner == owner && row.Key == name.English);
            Assert.True(IsOfKind(row.Kind, property.Value), $"{owner}.{row.Key} is written as {property.Value.ValueKind}, the table says {row.Value}.");
            met.Add(row);
            foreach (var below in Below(row, property.Value))
                Walk(row.Target, below, language, met);
        }
    }

    private static IEnumerable<JsonElement> Below(RecordProperty row, JsonElement value) => row.Kind switch
    {
        "object" => [value],
        "entries" or "names" => value.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object),
        _ => [],
    };

    private static bool IsOfKind(string kind, JsonElement value) => kind switch
    {
        "date" => value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "object" or "elements" => value.ValueKind == JsonValueKind.Object,
        "entries" or "names" or "texts" or "rows" => value.ValueKind == JsonValueKind.Array,
        _ => value.ValueKind == JsonValueKind.String,
    };
}
