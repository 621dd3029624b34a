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
                return next(context);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        });
    }
}
