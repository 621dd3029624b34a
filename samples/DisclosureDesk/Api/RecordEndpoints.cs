using DisclosureDesk.Lists;
using DisclosureDesk.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Zhengwu.Hosting;
using Zhengwu.Records;

namespace DisclosureDesk.Api;

/// <summary>What each operation does.</summary>
internal static class RecordEndpoints
{
    public static Ok<List<CatalogView>> Catalogs(IDisclosureCatalogs catalogs) =>
        TypedResults.Ok(catalogs.Current.All.Select(CatalogView.Of).ToList());

    public static async Task<Ok<List<RecordView>>> ListAsync(RecordList list, string? unit, ListState? state, CancellationToken cancellation) =>
        TypedResults.Ok((await list.ReadAsync(new(unit, state), cancellation)).Select(RecordView.Of).ToList());

    public static async Task<Results<Ok<RecordView>, NotFound>> FindAsync(string key, RecordStore store, RecordList list, CancellationToken cancellation) =>
        await store.FindAsync(key, cancellation) is { } row ? TypedResults.Ok(RecordView.Of(list.LineOf(row))) : TypedResults.NotFound();

    public static async Task<Results<Ok<IReadOnlyList<ProblemFinding>>, NotFound, ProblemResult>> ValidateAsync(
        string catalog, HttpRequest request, IDisclosureCatalogs catalogs, RecordProblems problems)
    {
        if (!catalogs.Current.TryFind(catalog, out var found))
            return TypedResults.NotFound();
        var reading = await RecordText.ReadAsync(found, request);
        var findings = reading.Draft is { } draft ? found.Validate(draft) : reading.Findings;
        return problems.Of(findings) is { } problem ? new ProblemResult(problem) : TypedResults.Ok(problems.List(findings));
    }

    public static async Task<Results<Created<RecordView>, NotFound, ProblemResult>> CreateAsync(
        string catalog, HttpRequest request, IDisclosureCatalogs catalogs, RecordDesk desk, RecordList list, RecordProblems problems)
    {
        if (!catalogs.Current.TryFind(catalog, out var found))
            return TypedResults.NotFound();
        var reading = await RecordText.ReadAsync(found, request);
        if (problems.Of(reading.Findings) is { } problem)
            return new ProblemResult(problem);
        var record = DeskRecord.New(found, reading.Draft!);
        await desk.SaveAsync(record, 0, request.HttpContext.RequestAborted);
        return TypedResults.Created($"/api/records/{record.Row.Key}", RecordView.Of(list.LineOf(record.Row)));
    }

    public static async Task<Results<Ok<RecordView>, NotFound, ProblemResult, StatusCodeHttpResult>> ChangeAsync(
        string key, [FromHeader(Name = "If-Match")] int? seen, HttpRequest request, RecordStore store, IDisclosureCatalogs catalogs, RecordDesk desk, RecordList list, RecordProblems problems)
    {
        if (await OpenAsync(key, store, catalogs, request) is not { } record)
            return TypedResults.NotFound();
        var reading = await RecordText.ReadAsync(record.Catalog, request);
        if (problems.Of(reading.Findings) is { } problem)
            return new ProblemResult(problem);
        // A record of another item is another record.
        if (reading.Draft!.Terms != record.Terms)
            return TypedResults.StatusCode(StatusCodes.Status409Conflict);
        return Answer(record.Row, seen, await desk.SaveAsync(record.With(reading.Draft), seen ?? -1, request.HttpContext.RequestAborted), list, problems);
    }

    public static async Task<Results<Ok<RecordView>, NotFound, ProblemResult, StatusCodeHttpResult>> PublishAsync(
        string key, [FromHeader(Name = "If-Match")] int? seen, HttpRequest request, RecordStore store, IDisclosureCatalogs catalogs, RecordDesk desk, RecordList list, RecordProblems problems)
    {
        if (await OpenAsync(key, store, catalogs, request) is not { } record)
            return TypedResults.NotFound();
        return Answer(record.Row, seen, await desk.PublishAsync(record, seen ?? -1, request.HttpContext.RequestAborted), list, problems);
    }

    private static Results<Ok<RecordView>, NotFound, ProblemResult, StatusCodeHttpResult> Answer(StoredRecord row, int? seen, DeskOutcome outcome, RecordList list, RecordProblems problems) => outcome.State switch
    {
        DeskState.Done => TypedResults.Ok(RecordView.Of(list.LineOf(row))),
        DeskState.Refused when problems.Of(outcome.Findings) is { } problem => new ProblemResult(problem),
        // Fields that a person left unreadable stand in no finding: the form shows them.
        DeskState.Refused => TypedResults.StatusCode(StatusCodes.Status422UnprocessableEntity),
        _ => TypedResults.StatusCode(seen is null ? StatusCodes.Status428PreconditionRequired : StatusCodes.Status412PreconditionFailed),
    };

    private static async Task<DeskRecord?> OpenAsync(string key, RecordStore store, IDisclosureCatalogs catalogs, HttpRequest request) =>
        await store.FindAsync(key, request.HttpContext.RequestAborted) is { } row ? DeskRecord.Open(catalogs, row) : null;
}
