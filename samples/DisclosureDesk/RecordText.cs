using System.Text;
using Zhengwu.Findings;
using Zhengwu.Hosting;
using Zhengwu.Records;

namespace DisclosureDesk;

/// <summary>Records as JSON: in the database, and in requests.</summary>
internal static class RecordText
{
    public static string Write(RecordDraft draft) => Encoding.UTF8.GetString(RecordJsonWriter.ToUtf8(draft, Language.Chinese));

    /// <summary>The draft; null when the catalog no longer has its item.</summary>
    public static RecordDraft? Read(LoadedCatalog catalog, string json) => catalog.Validator.Read(Encoding.UTF8.GetBytes(json)).Draft;

    public static async Task<RecordReading> ReadAsync(LoadedCatalog catalog, HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return catalog.Validator.Read(body.GetBuffer().AsSpan(0, (int)body.Length));
    }
}
