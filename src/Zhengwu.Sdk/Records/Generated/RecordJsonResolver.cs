using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Zhengwu.CompilerServices;

/// <summary>Tells JSON what generated records and drafts are made of, without reflection; not for use by hand.</summary>
/// <remarks>Programs are compiled against its members, so none is ever removed or changed.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordJsonResolver : IJsonTypeInfoResolver
{
    private readonly Func<Type, JsonSerializerOptions, JsonTypeInfo?>[] _parts;

    /// <summary>A resolver over several source files.</summary>
    public RecordJsonResolver(params Func<Type, JsonSerializerOptions, JsonTypeInfo?>[] parts) => _parts = parts;

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        foreach (var part in _parts)
        {
            if (part(type, options) is { } info)
                return info;
        }
        return null;
    }
}
