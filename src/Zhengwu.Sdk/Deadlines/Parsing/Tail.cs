namespace Zhengwu.Deadlines;

/// <summary>What follows a length of time.</summary>
internal enum Tail : byte
{
    None,
    Inside,
    Before,
    After,
}
