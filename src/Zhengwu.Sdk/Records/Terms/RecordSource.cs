namespace Zhengwu.Records;

/// <summary>What records are of: an item, a stage of one, or a form.</summary>
internal sealed record RecordSource(string ItemId, string? StageId, string Name, bool IsForm = false);
