using System.Buffers;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Checks pieces of a stream one after another, and keeps drafts and names for the next one. One worker serves one thread at a time.</summary>
internal sealed class ChunkWorker
{
    private readonly RecordContext _context;
    private readonly RecordStreamOptions _options;
    private readonly RecordTextReader _reader;
    private readonly Dictionary<RecordTerms, ItemDraft> _drafts = [];
    private ItemDraft? _last;

    public ChunkWorker(RecordValidator validator, RecordContext context, RecordStreamOptions options)
    {
        (_context, _options) = (context, options);
        _reader = options.KeepsDrafts
            ? validator.ReaderOf(options.Json, new(), static terms => new(terms))
            : validator.ReaderOf(options.Json, new(), Reused, SparedTexts.In(context));
    }

    /// <summary>Checks a piece and gives its buffer back.</summary>
    public ChunkResult Check(LineChunk chunk)
    {
        var (lines, tallies) = (new List<RecordLine>(), new TallySheet());
        if (chunk.IsTooLong)
            Add(++tallies.Lines, null, TooLong(), lines, tallies);
        else
            CheckLines(chunk.Bytes, lines, tallies);
        ArrayPool<byte>.Shared.Return(chunk.Buffer);
        return new(lines, tallies);
    }

    private void CheckLines(ReadOnlySpan<byte> bytes, List<RecordLine> lines, TallySheet tallies)
    {
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? [] : bytes[(end + 1)..];
            tallies.Lines++;
            if (!IsBlank(line))
                CheckLine(line, lines, tallies);
        }
    }

    // A record begins with a brace, so that most lines are known by their first byte not to be blank.
    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IsEmpty || (line[0] != '{' && line.Trim(" \t\r\uFEFF"u8).IsEmpty);

    private void CheckLine(ReadOnlySpan<byte> line, List<RecordLine> lines, TallySheet tallies)
    {
        var draft = _reader.Read(line);
        var findings = draft is null ? RecordFindings.Of([.. _reader.Faults]) : RecordValidator.Validate(draft, _context);
        Add(tallies.Lines, draft, findings, lines, tallies);
    }

    private void Add(long number, ItemDraft? draft, RecordFindings findings, List<RecordLine> lines, TallySheet tallies)
    {
        tallies.Add(draft?.Unit ?? "", draft?.Terms.Key ?? "", findings);
        if (findings.Count > 0 || _options.KeepsDrafts)
            lines.Add(new(number, findings, _options.KeepsDrafts ? draft : null));
    }

    private RecordFindings TooLong() =>
        RecordFindings.Of([new(RecordRules.TooMuch, RecordTerms.Unknown, RecordPart.Record, RecordFaults.TooLarge(_options.Json.LongestRecord))]);

    private ItemDraft Reused(RecordTerms terms)
    {
        if (_last?.Terms != terms && !_drafts.TryGetValue(terms, out _last))
            return _drafts[terms] = _last = new(terms);
        _last.Clear();
        return _last;
    }
}
