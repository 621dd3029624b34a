namespace Zhengwu.Deadlines;

/// <summary>The units in which days are counted, once every law and option has spoken.</summary>
internal enum CountUnit
{
    Workday,
    Day,
    Month,
}
