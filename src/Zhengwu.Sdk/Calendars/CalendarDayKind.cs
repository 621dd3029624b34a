namespace Zhengwu.Calendars;

/// <summary>Why a day is worked or off.</summary>
public enum CalendarDayKind
{
    /// <summary>Monday to Friday (工作日).</summary>
    Workday,

    /// <summary>Saturday or Sunday (周末).</summary>
    Weekend,

    /// <summary>Off by a notice (节假日).</summary>
    Holiday,

    /// <summary>A weekend day worked by a notice (调休上班日).</summary>
    MakeupWorkday,

    /// <summary>Off by an overlay: a region's or an office's own day (本地放假).</summary>
    LocalClosure,

    /// <summary>Worked by an overlay (本地上班).</summary>
    LocalWorkday,
}
