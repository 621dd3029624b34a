namespace Zhengwu.Deadlines;

/// <summary>What stands before a statement, right next to it.</summary>
internal enum Direction : byte
{
    None,
    After,
    Before,
}
