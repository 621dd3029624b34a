namespace Zhengwu.Records;

/// <summary>What was found in a piece of a stream; its lines are numbered from 1 on.</summary>
internal sealed record ChunkResult(IReadOnlyList<RecordLine> Lines, TallySheet Tallies);
