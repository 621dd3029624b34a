using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zhengwu.Records;

namespace Zhengwu.CompilerServices;

/// <summary>Reads and writes generated records; not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RecordJsonConverter<TRecord, TDraft> : JsonConverter<TRecord>
    where TRecord : DisclosureRecord
    where TDraft : RecordDraft
{
    /// <summary>An empty draft.</summary>
    protected abstract TDraft Create();

    /// <summary>The record of a draft that is complete.</summary>
    protected abstract TRecord Complete(TDraft draft);

    /// <inheritdoc/>
    public override TRecord? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TRecord value, JsonSerializerOptions options) => throw new NotSupportedException();
}
