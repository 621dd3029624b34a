using System.Text.Json;
using System.Text.Json.Serialization;
using Zhengwu.Records;

namespace Zhengwu.CompilerServices;

/// <summary>The base of the converters that are generated for drafts, one for each type. Wrong values become findings of the draft; only text that is no JSON throws.</summary>
/// <typeparam name="TDraft">The draft.</typeparam>
public abstract class DraftJsonConverter<TDraft> : JsonConverter<TDraft>
    where TDraft : RecordDraft
{
    /// <summary>The language that is written, and the limits of reading.</summary>
    public RecordJsonOptions Options { get; init; } = RecordJsonOptions.Default;

    /// <inheritdoc/>
    public sealed override TDraft Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var draft = Create();
        new RecordJsonReader(Options).Fill(ref reader, draft);
        return draft;
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, TDraft value, JsonSerializerOptions options) =>
        RecordJsonWriter.Write(writer, value, Options.Language);

    /// <summary>An empty draft.</summary>
    protected abstract TDraft Create();
}
