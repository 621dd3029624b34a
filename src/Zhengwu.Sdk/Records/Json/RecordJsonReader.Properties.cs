using System.Text;
using System.Text.Json;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <content>Walking through objects, and reporting.</content>
internal sealed partial class RecordJsonReader
{
    private byte[] _scratch = [];

    // Moves on to the value of the next property; false at the end of the object. The property is negative where there
    // is nothing to read: it is unknown, stands there twice, or is null.
    private bool Next(ref Utf8JsonReader reader, JsonNames names, RecordPlace place, ref ulong seen, out int property)
    {
        property = -1;
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            return false;
        var name = NameBytes(ref reader);
        property = names.Find(name);
        if (property < 0)
            ReportUnknown(name, names, place);
        else if ((seen & (1UL << property)) != 0)
            property = Twice(ReferenceEquals(names, RecordVocabulary.Parts) ? (RecordPart)property : place, names[property]!);
        MoveToValue(ref reader, ref property);
        if (property >= 0)
            seen |= 1UL << property;
        return true;
    }

    private static void MoveToValue(ref Utf8JsonReader reader, ref int property)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            property = -1;
        if (property < 0)
            reader.TrySkip();
    }

    private int Twice(RecordPlace place, Bilingual name)
    {
        Report(RecordRules.PropertyTwice, place, name);
        return -1;
    }

    // Where a name is written with escapes, or was cut by the end of a buffer, it is put together first.
    private ReadOnlySpan<byte> NameBytes(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
            return reader.ValueSpan;
        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        if (_scratch.Length < length)
            _scratch = new byte[Math.Max(256, length)];
        try
        {
            return _scratch.AsSpan(0, reader.CopyString(_scratch));
        }
        catch (InvalidOperationException)
        {
            HasMetBrokenText = true;
            return "?"u8; // half a character, which no name has
        }
    }

    private void ReportUnknown(ReadOnlySpan<byte> name, JsonNames names, RecordPlace place)
    {
        if (name.StartsWith("x-"u8))
            return;
        HasMetBrokenText |= !System.Text.Unicode.Utf8.IsValid(name);
        var text = Encoding.UTF8.GetString(name[..Math.Min(name.Length, 400)]);
        var meant = Spelling.Nearest(text, names.Candidates);
        if (meant is null && place.Part == RecordPart.Record && _draft.Terms.IndexOf(text) >= 0)
            meant = $"{RecordVocabulary.Elements.Chinese}/{text}";
        Report(RecordRules.PropertyUnknown, place, Excerpt.Of(text), Spelling.DidYouMean(meant));
    }

    private bool Is(ref Utf8JsonReader reader, JsonTokenType kind, in JsonSpot spot, Bilingual expected)
    {
        if (reader.TokenType == kind)
            return true;
        Unreadable(ref reader, spot, expected);
        return false;
    }

    private void Unreadable(ref Utf8JsonReader reader, in JsonSpot spot, Bilingual expected)
    {
        Report(RecordRules.ValueUnreadable, spot.Place, spot.NameIn(_draft.Terms), expected);
        reader.TrySkip();
    }

    private void Report(Rule rule, RecordPlace place, params object[] arguments)
    {
        var faults = _draft.Misreadings ??= [];
        if (faults.Count < options.MostFaults)
            faults.Add(new RecordFinding(rule, _draft.Terms, place, arguments));
    }
}
