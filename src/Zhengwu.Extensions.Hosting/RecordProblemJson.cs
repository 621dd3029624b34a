using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Zhengwu.Hosting;

/// <summary>How <see cref="RecordProblem"/> becomes JSON, without reflection. Add it to the resolvers of a web application that is trimmed.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RecordProblem))]
public sealed partial class RecordProblemJson : JsonSerializerContext
{
    /// <summary>Chinese stays Chinese, and not <c>\u4E2D</c>; what HTML could mistake for markup is still escaped.</summary>
    internal static RecordProblemJson Readable { get; } = new(new JsonSerializerOptions
    {
        // Named again, because which of two static members of a partial class is made first is left open.
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
