using System.Text.Json.Nodes;
using Zhengwu.Hosting;

namespace DisclosureDesk.Api;

/// <summary>The operations of the pages, for programs.</summary>
/// <remarks>
/// They take JSON alone, which no form of another site can send without asking first: that is why they need no antiforgery token.
/// </remarks>
internal static class RecordApi
{
    private const string Json = "application/json";

    public static void MapRecordApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").WithTags("公开记录");
        api.MapGet("/catalogs", RecordEndpoints.Catalogs).WithSummary("现行目录和它们的事项");
        api.MapGet("/records", RecordEndpoints.ListAsync).WithSummary("记录，可按公开主体和状态筛选");
        api.MapGet("/records/{key}", RecordEndpoints.FindAsync).WithSummary("一条记录");
        MapWriting(api);
    }

    private static void MapWriting(RouteGroupBuilder api)
    {
        api.MapPost("/catalogs/{catalog}/validate", RecordEndpoints.ValidateAsync).WithSummary("检查一条记录，不保存").TakesRecord();
        api.MapPost("/catalogs/{catalog}/records", RecordEndpoints.CreateAsync).WithSummary("新建草稿").TakesRecord();
        api.MapPut("/records/{key}", RecordEndpoints.ChangeAsync).WithSummary("修改记录；If-Match 写看到的版本").TakesRecord();
        api.MapPost("/records/{key}/publish", RecordEndpoints.PublishAsync).WithSummary("检查并公开；If-Match 写看到的版本").Refuses();
    }

    private static void TakesRecord(this RouteHandlerBuilder endpoint) => endpoint.Accepts<JsonObject>(Json).Refuses();

    private static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<RecordProblem>(StatusCodes.Status422UnprocessableEntity, RecordProblem.ContentType);
}
