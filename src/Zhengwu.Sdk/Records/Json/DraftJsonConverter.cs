using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zhengwu.Records;

namespace Zhengwu.CompilerServices;

/// <summary>Reads and writes generated drafts; not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DraftJsonConverter<TDraft> : JsonConverter<TDraft>
    where TDraft : RecordDraft
{
    /// <summary>An empty draft.</summary>
    protected abstract TDraft Create();

    /// <inheritdoc/>
    public override TDraft? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TDraft value, JsonSerializerOptions options) => throw new NotSupportedException();
}
