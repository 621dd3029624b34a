namespace Zhengwu.Records;

/// <summary>Counts of one unit or item (分项汇总).</summary>
/// <param name="Name">The unit as its records write it, or the id of the item, with <c>/</c> and the stage; empty where records do not say.</param>
/// <param name="Records">How many records there are.</param>
/// <param name="Faulty">How many of them have a finding of severity error.</param>
/// <param name="Findings">How many findings there are.</param>
public sealed record RecordTally(string Name, long Records, long Faulty, long Findings);
