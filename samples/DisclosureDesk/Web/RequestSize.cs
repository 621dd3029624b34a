using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace DisclosureDesk.Web;

/// <summary>Turns away requests that say they are too long, before anything of them is read. Those that do not say are cut off by the server.</summary>
internal static class RequestSize
{
    public static void UseRequestSizeLimit(this WebApplication app)
    {
        var most = app.Services.GetRequiredService<IOptions<DeskOptions>>().Value.LargestRequest;
        app.Use((context, next) =>
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                size.MaxRequestBodySize = most;
            if (context.Request.ContentLength <= most || context.Request.ContentLength is null)
                return PassOnAsync(context, next);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        });
    }

    // A request that was cut off is a fault of the sender's, and none to be looked for in our log.
    private static async Task PassOnAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = fault.StatusCode;
        }
    }
}
