namespace Zhengwu.Records;

/// <summary>What was read of a JSON text (读取结果).</summary>
/// <param name="Draft">The draft; null when the text is no JSON object, or of no item of the catalog.</param>
/// <param name="Findings">What could not be read. <see cref="RecordValidator.Validate(RecordDraft, RecordContext)"/> gives these too, before its own.</param>
public readonly record struct RecordReading(ItemDraft? Draft, RecordFindings Findings);
