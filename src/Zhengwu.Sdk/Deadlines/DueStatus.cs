namespace Zhengwu.Deadlines;

/// <summary>How sure a day is.</summary>
public enum DueStatus
{
    /// <summary>It rests on no day that a further notice will set (确定): <c>known</c>.</summary>
    Known,

    /// <summary>It rests on the last three days of the last published year, which the next notice may set, or on a year without a notice's number (暂定): <c>provisional</c>.</summary>
    Provisional,

    /// <summary>It rests on days for which no notice speaks yet (未知): <c>unknown</c>.</summary>
    Unknown,

    /// <summary>There is no such day (无): <c>none</c>. <see cref="DueDate.Reason"/> says why.</summary>
    None,
}
