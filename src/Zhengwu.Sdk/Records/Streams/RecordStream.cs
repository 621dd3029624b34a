using System.Threading.Channels;

namespace Zhengwu.Records;

/// <summary>Checks records that come one JSON object to a line (NDJSON), as many as there are, in little memory.</summary>
/// <remarks>What is wrong with a line stays with that line. Findings come in the order of the lines, whatever the number of workers.</remarks>
public sealed class RecordStream
{
    // Pieces that are read ahead for each worker, so that none waits while a slow one is finished.
    private const int AheadPerWorker = 4;

    private readonly RecordStreamOptions _options;
    private readonly ChunkWorker[] _workers;
    private readonly Channel<ChunkWorker> _free = Channel.CreateUnbounded<ChunkWorker>();

    /// <summary>A check against a catalog, or the forms of a plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is to be no worker.</exception>
    public RecordStream(RecordValidator validator, RecordContext context, RecordStreamOptions? options = null)
    {
        _options = options ?? RecordStreamOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.Workers, 1, nameof(options));
        _workers = [.. Enumerable.Range(0, _options.Workers).Select(_ => new ChunkWorker(validator, context, _options))];
        foreach (var worker in _workers)
            _free.Writer.TryWrite(worker);
    }

    /// <summary>Reads a stream to its end. One stream at a time.</summary>
    /// <param name="records">UTF-8, with a byte order mark or without; blank lines are passed over.</param>
    /// <param name="found">Gets each line with findings, in order, one at a time; every record where drafts are kept.</param>
    /// <param name="cancellation">Ends the check early; what was found so far is in the summary.</param>
    public async Task<RecordSummary> CheckAsync(Stream records, Action<RecordLine> found, CancellationToken cancellation = default)
    {
        var sheet = new TallySheet();
        var running = new Queue<Task<ChunkResult>>();
        try
        {
            var chunks = new LineChunks(records, _options.Json.LongestRecord);
            while (await chunks.NextAsync(cancellation).ConfigureAwait(false) is { } chunk)
            {
                running.Enqueue(Start(chunk));
                if (_workers.Length == 1 || running.Count >= _workers.Length * AheadPerWorker)
                    Deliver(await running.Dequeue().ConfigureAwait(false), found, sheet);
            }
            await DeliverAll(running, found, sheet).ConfigureAwait(false);
            return new(sheet, isComplete: true);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await DeliverAll(running, found, sheet).ConfigureAwait(false);
            return new(sheet, isComplete: false);
        }
        finally
        {
            await Task.WhenAll(running).ConfigureAwait(false);
        }
    }

    // One worker works where it is called; handing over would cost and gain nothing.
    private Task<ChunkResult> Start(LineChunk chunk) =>
        _workers is [var only] ? Task.FromResult(only.Check(chunk)) : Task.Run(() => CheckFreelyAsync(chunk));

    private async Task<ChunkResult> CheckFreelyAsync(LineChunk chunk)
    {
        var worker = await _free.Reader.ReadAsync().ConfigureAwait(false);
        var result = worker.Check(chunk);
        _free.Writer.TryWrite(worker);
        return result;
    }

    private static async Task DeliverAll(Queue<Task<ChunkResult>> running, Action<RecordLine> found, TallySheet sheet)
    {
        while (running.Count > 0)
            Deliver(await running.Dequeue().ConfigureAwait(false), found, sheet);
    }

    private static void Deliver(ChunkResult result, Action<RecordLine> found, TallySheet sheet)
    {
        foreach (var line in result.Lines)
            found(line with { Number = sheet.Lines + line.Number });
        sheet.Add(result.Tallies);
    }
}
