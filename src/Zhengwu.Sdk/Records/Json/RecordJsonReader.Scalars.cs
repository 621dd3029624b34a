using System.Text;
using System.Text.Json;
using Zhengwu.Plans;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <content>Texts, words and days.</content>
internal sealed partial class RecordJsonReader
{
    // No day, number or amount is longer.
    private const int LongestScalar = 64;

    private string? Text(ref Utf8JsonReader reader, in JsonSpot spot)
    {
        if (!Is(ref reader, JsonTokenType.String, spot, Expected.Text) || IsTooLong(ref reader, spot))
            return null;
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            HasMetBrokenText = true;
            Unreadable(ref reader, spot, Expected.WholeText);
            return null;
        }
    }

    /// <summary>What stands for a text that may be spared; null where it has to be read.</summary>
    private string? Presence(ref Utf8JsonReader reader) =>
        spared is not null && reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false }
        && reader.ValueSpan.Length <= options.LongestText && SparedTexts.IsSeen(reader.ValueSpan) ? SparedTexts.StandIn : null;

    private string? Title(ref Utf8JsonReader reader) =>
        (reader.ValueSpan.Length <= spared?.LongestTitle ? Presence(ref reader) : null) ?? Text(ref reader, RecordPart.Title);

    /// <summary>A text that comes again and again.</summary>
    private string? Name(ref Utf8JsonReader reader, in JsonSpot spot)
    {
        if (pool is not null && reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false } && pool.Find(reader.ValueSpan) is { } known)
            return known;
        return Text(ref reader, spot);
    }

    /// <summary>A word of a closed list, by its place there.</summary>
    private int? Word(ref Utf8JsonReader reader, JsonNames words, in JsonSpot spot)
    {
        var word = reader.TokenType == JsonTokenType.String ? words.Find(NameBytes(ref reader)) : -1;
        if (word >= 0)
            return word;
        Unreadable(ref reader, spot, Expected.OneOf(words));
        return null;
    }

    private DateOnly? Day(ref Utf8JsonReader reader, in JsonSpot spot)
    {
        if (reader is { TokenType: JsonTokenType.String, HasValueSequence: false } && IsoDay.TryParse(reader.ValueSpan, out var day))
            return day;
        return Parsed(ref reader, FieldType.Date, spot).AsDate();
    }

    private bool? Boolean(ref Utf8JsonReader reader, in JsonSpot spot) => Scalar(ref reader, FieldType.Boolean, spot).AsBoolean();

    private RecordValue Scalar(ref Utf8JsonReader reader, FieldType type, in JsonSpot spot) => reader.TokenType switch
    {
        JsonTokenType.Number when type == FieldType.Number && reader.TryGetDecimal(out var number) => RecordValue.Of(number),
        JsonTokenType.Number when type == FieldType.Money && reader.TryGetDecimal(out var yuan) => RecordValue.Of(new Money(yuan)),
        JsonTokenType.True or JsonTokenType.False when type == FieldType.Boolean => RecordValue.Of(reader.GetBoolean()),
        _ when type == FieldType.Date => RecordValue.Of(Day(ref reader, spot)),
        _ => Parsed(ref reader, type, spot),
    };

    // A text, read as a web form's would be.
    private RecordValue Parsed(ref Utf8JsonReader reader, FieldType type, in JsonSpot spot)
    {
        var value = reader.TokenType == JsonTokenType.String && Short(ref reader) is { } text ? RecordValue.TryParse(type, text) : null;
        if (value is null)
            Unreadable(ref reader, spot, Expected.Of(type));
        return value ?? default;
    }

    private string? Short(ref Utf8JsonReader reader)
    {
        var bytes = NameBytes(ref reader);
        HasMetBrokenText |= !System.Text.Unicode.Utf8.IsValid(bytes);
        return bytes.Length <= LongestScalar * 3 ? Encoding.UTF8.GetString(bytes) : null;
    }

    private bool IsTooLong(ref Utf8JsonReader reader, in JsonSpot spot)
    {
        var bytes = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (bytes <= options.LongestText || Characters(ref reader) <= options.LongestText)
            return false;
        Report(RecordRules.TooMuch, spot.Place, RecordFaults.TooLong(spot.NameIn(_draft.Terms), options.LongestText));
        return true;
    }

    private int Characters(ref Utf8JsonReader reader) => Encoding.UTF8.GetCharCount(NameBytes(ref reader));
}
