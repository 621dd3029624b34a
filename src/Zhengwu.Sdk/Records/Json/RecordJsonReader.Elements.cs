using System.Text;
using System.Text.Json;
using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Records;

/// <content>Elements, each by its declared type.</content>
internal sealed partial class RecordJsonReader
{
    private readonly List<string> _texts = [];
    private bool[] _elementSeen = [];

    private void ReadElements(ref Utf8JsonReader reader)
    {
        if (!Is(ref reader, JsonTokenType.StartObject, RecordPart.Element, Expected.Object))
            return;
        ForgetElements();
        while (NextElement(ref reader, out var element))
        {
            if (element >= 0)
                _draft.Put(element, Value(ref reader, element));
        }
    }

    private void ForgetElements()
    {
        var count = _draft.Terms.Elements.Count;
        if (_elementSeen.Length < count)
            _elementSeen = new bool[count];
        Array.Clear(_elementSeen);
    }

    private bool NextElement(ref Utf8JsonReader reader, out int element)
    {
        element = -1;
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            return false;
        var name = NameBytes(ref reader);
        var names = _draft.Terms.ElementNames;
        element = names.Find(name);
        if (element < 0)
            ReportUnknown(name, names, RecordPart.Element);
        else if (_elementSeen[element])
            element = Twice(RecordPlace.OfElement(element), new JsonSpot(RecordPlace.OfElement(element)).NameIn(_draft.Terms));
        MoveToValue(ref reader, ref element);
        if (element >= 0)
            _elementSeen[element] = true;
        return true;
    }

    private RecordValue Value(ref Utf8JsonReader reader, int element)
    {
        var type = _draft.Terms.Elements[element].Type;
        return type switch
        {
            FieldType.Text => RecordValue.Of(PresenceOf(element, ref reader) ?? Name(ref reader, RecordPlace.OfElement(element))),
            FieldType.Table => RecordValue.Of(Table(ref reader, element)),
            FieldType.Link => RecordValue.Of(Link(ref reader, RecordPlace.OfElement(element))),
            FieldType.File => RecordValue.Of(File(ref reader, RecordPlace.OfElement(element))),
            FieldType.List => Texts(ref reader, element, Expected.Of(type)),
            _ => Scalar(ref reader, type, RecordPlace.OfElement(element)),
        };
    }

    // Of an element of which nothing is asked but to be there.
    private string? PresenceOf(int element, ref Utf8JsonReader reader) =>
        _draft.Terms.IsPlain(element) ? Presence(ref reader) : null;

    private RecordValue Texts(ref Utf8JsonReader reader, int element, Findings.Bilingual expected)
    {
        if (!Is(ref reader, JsonTokenType.StartArray, RecordPlace.OfElement(element), expected))
            return default;
        _texts.Clear();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (reader.TokenType != JsonTokenType.Null && (PresenceOf(element, ref reader) ?? Name(ref reader, RecordPlace.OfElement(element, i))) is { } text)
                _texts.Add(text);
        }
        return _texts is [SparedTexts.StandIn, ..] && spared is not null ? SparedTexts.ListStandIn : RecordValue.OfTexts([.. _texts]);
    }

    private RecordTable? Table(ref Utf8JsonReader reader, int element)
    {
        var place = RecordPlace.OfElement(element);
        if (reader.TokenType == JsonTokenType.StartArray)
            return TableOf(Rows(ref reader, element, first: -1));
        if (!Is(ref reader, JsonTokenType.StartObject, place, Expected.Of(FieldType.Table)))
            return null;
        var (seen, columns, rows) = (0UL, (IEnumerable<string>)[], new List<List<string>>());
        while (Next(ref reader, RecordVocabulary.Table.Names, place, ref seen, out var property))
        {
            if (property == RecordVocabulary.Table.Columns)
                columns = Cells(ref reader, place);
            else if (property == RecordVocabulary.Table.Rows)
                rows = Rows(ref reader, element, first: 0);
        }
        return RecordTable.Of(columns, rows);
    }

    private static RecordTable TableOf(List<List<string>> rows) => RecordTable.Of(rows.Count == 0 ? [] : rows[0], rows.Skip(1));

    // Where the headings are the first row, they have no number.
    private List<List<string>> Rows(ref Utf8JsonReader reader, int element, int first)
    {
        var rows = new List<List<string>>();
        if (!Is(ref reader, JsonTokenType.StartArray, RecordPlace.OfElement(element), Expected.Of(FieldType.Table)))
            return rows;
        for (var row = first; reader.Read() && reader.TokenType != JsonTokenType.EndArray; row++)
            rows.Add(Cells(ref reader, RecordPlace.OfElement(element, row)));
        return rows;
    }

    private List<string> Cells(ref Utf8JsonReader reader, RecordPlace row)
    {
        var cells = new List<string>();
        if (!Is(ref reader, JsonTokenType.StartArray, row, Expected.Array))
            return cells;
        for (var column = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; column++)
            cells.Add(Cell(ref reader, row with { Column = column }));
        return cells;
    }

    // Cells keep their places, so what is empty or cannot be read stays as an empty one. Numbers stay as they are written.
    private string Cell(ref Utf8JsonReader reader, RecordPlace place) => reader.TokenType switch
    {
        JsonTokenType.Null => "",
        JsonTokenType.Number => Encoding.UTF8.GetString(NumberBytes(ref reader)),
        _ => Text(ref reader, place) ?? "",
    };

    private static ReadOnlySpan<byte> NumberBytes(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan;

    private RecordLink? Link(ref Utf8JsonReader reader, RecordPlace place)
    {
        if (reader.TokenType == JsonTokenType.String)
            return Text(ref reader, place) is { } plain ? new(plain) : null;
        var (address, text) = Pair(ref reader, place, RecordVocabulary.Link.Names, RecordVocabulary.Link.Address, FieldType.Link);
        return address is null ? null : new(address, text);
    }

    private RecordFile? File(ref Utf8JsonReader reader, RecordPlace place)
    {
        if (reader.TokenType == JsonTokenType.String)
            return Text(ref reader, place) is { } plain ? new(plain) : null;
        var (name, address) = Pair(ref reader, place, RecordVocabulary.File.Names, RecordVocabulary.File.Name, FieldType.File);
        return name is null ? null : new(name, address);
    }

    // Two texts, of which one must be there.
    private (string? Required, string? Other) Pair(ref Utf8JsonReader reader, RecordPlace place, JsonNames names, int required, FieldType type)
    {
        if (!Is(ref reader, JsonTokenType.StartObject, place, Expected.Of(type)))
            return default;
        var (seen, first, second) = (0UL, default(string?), default(string?));
        while (Next(ref reader, names, place, ref seen, out var property))
        {
            if (property == required)
                first = Text(ref reader, Spot(place, names, property));
            else if (property >= 0)
                second = Text(ref reader, Spot(place, names, property));
        }
        Require(seen, place, names, required, Expected.Text);
        return (first, second);
    }
}
