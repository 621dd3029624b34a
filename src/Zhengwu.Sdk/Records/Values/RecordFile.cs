namespace Zhengwu.Records;

/// <summary>A file (文件) as an element of a record; the record holds its name and place, not its content.</summary>
/// <param name="Name">The file name, e.g. 2026年部门预算.pdf.</param>
/// <param name="Address">Where it can be fetched; null while it has no address.</param>
public sealed record RecordFile(string Name, string? Address = null);
