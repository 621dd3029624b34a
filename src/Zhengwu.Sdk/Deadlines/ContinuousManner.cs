namespace Zhengwu.Deadlines;

/// <summary>In what way a duty goes on.</summary>
public enum ContinuousManner
{
    /// <summary>Work goes on (持续推进、长期坚持).</summary>
    Ongoing,

    /// <summary>What is published is kept current (动态更新).</summary>
    KeptCurrent,

    /// <summary>What is published stays public (长期公开).</summary>
    KeptPublic,

    /// <summary>It is part of the daily work (常态化).</summary>
    Routine,

    /// <summary>Through a term of office (任期内).</summary>
    TermOfOffice,

    /// <summary>All through the year (全年).</summary>
    AllYear,
}
