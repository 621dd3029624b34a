namespace Zhengwu.Records;

/// <summary>What became of a draft: the complete record, or what stands in its way.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <param name="Record">The record; null when something of severity error was found.</param>
/// <param name="Findings">What was found; there may be warnings beside a record.</param>
public readonly record struct RecordResult<TRecord>(TRecord? Record, RecordFindings Findings)
    where TRecord : DisclosureRecord;
