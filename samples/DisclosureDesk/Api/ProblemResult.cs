using Zhengwu.Hosting;

namespace DisclosureDesk.Api;

/// <summary>Answers with problem details.</summary>
internal sealed class ProblemResult(RecordProblem problem) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = problem.Status;
        httpContext.Response.ContentType = RecordProblem.ContentType;
        return httpContext.Response.Body.WriteAsync(problem.ToUtf8Bytes(), httpContext.RequestAborted).AsTask();
    }
}
