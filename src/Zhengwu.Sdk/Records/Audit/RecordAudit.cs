namespace Zhengwu.Records;

/// <summary>Looks at many records together (多条记录核对): duplicates, gaps between updates, retention, links, persons whom several records identify.</summary>
/// <remarks>
/// Records are added one at a time and not kept: of each a digest of its key, document and index number, its day, and of
/// documents, explanations and records that carry names a little more. Several threads may add at once; findings then stand
/// in the order in which the records came. It ends with <see cref="Complete"/>.
/// </remarks>
public sealed class RecordAudit
{
    private readonly object _lock = new();
    private readonly AuditBook[] _books;
    private readonly List<AuditFinding> _findings = [];
    private bool _isComplete;

    /// <summary>An audit of no records so far.</summary>
    /// <param name="context">Today, without which only what lies between two records is judged.</param>
    /// <param name="options">The figures; the usual ones by default.</param>
    public RecordAudit(RecordContext? context = null, AuditOptions? options = null)
    {
        var given = context ?? RecordContext.Default;
        _books = [new TwiceBook(), new UpdateBook(given, options ?? AuditOptions.Default), new RetentionBook(given), new LinkBook(), new PersonBook()];
    }

    /// <summary>Adds a record; it may change afterwards.</summary>
    /// <param name="draft">The record.</param>
    /// <param name="line">The one-based line of the stream that it comes from; 0 for none.</param>
    /// <exception cref="InvalidOperationException">The audit is complete.</exception>
    public void Add(RecordDraft draft, long line = 0)
    {
        var entry = new AuditEntry(draft, new(draft.Id, line));
        lock (_lock)
        {
            if (_isComplete)
                throw new InvalidOperationException("The audit is complete.");
            foreach (var book in _books)
                _findings.AddRange(book.Add(entry));
        }
    }

    /// <summary>Adds a complete record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="line">The one-based line of the stream that it comes from; 0 for none.</param>
    /// <exception cref="InvalidOperationException">The audit is complete.</exception>
    public void Add(DisclosureRecord record, long line = 0) => Add(record.Draft, line);

    /// <summary>Ends the audit and gives all findings, rule by rule; asked again, the same.</summary>
    public IReadOnlyList<AuditFinding> Complete()
    {
        lock (_lock)
        {
            if (!_isComplete)
                _findings.AddRange(_books.SelectMany(static book => book.Complete()));
            _isComplete = true;
            return [.. _findings.OrderBy(static finding => finding.Rule.Id, StringComparer.Ordinal)];
        }
    }
}
