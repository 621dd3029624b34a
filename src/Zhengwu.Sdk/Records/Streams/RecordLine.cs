namespace Zhengwu.Records;

/// <summary>What was found on one line of a stream of records (一行的检查结果).</summary>
/// <param name="Number">The number of the line, from 1; blank lines count.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Draft">The record, where <see cref="RecordStreamOptions.KeepsDrafts"/> asks for it and it could be read.</param>
public readonly record struct RecordLine(long Number, RecordFindings Findings, ItemDraft? Draft);
