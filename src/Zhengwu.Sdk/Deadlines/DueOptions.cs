namespace Zhengwu.Deadlines;

/// <summary>The choices that the law leaves open or that were not read in its wording, each with the usual one as default (计算口径).</summary>
/// <remarks>
/// Those that bear on a result are printed with it: see <see cref="DueDate.Options"/> and the register <see cref="DueOption.All"/>.
/// What a text itself says (首日计入、不顺延) goes before the option. Nothing here is legal advice.
/// </remarks>
public sealed record DueOptions
{
    /// <summary>The default of every choice.</summary>
    public static DueOptions Default { get; } = new();

    /// <summary>Whether the day of the event is day one (首日计入), if it is a working day. Default: it is not counted.</summary>
    public bool CountsFirstDay { get; init; }

    /// <summary>Whether what happens on a day off counts as happening on the next working day. Default: day one is the next working day itself.</summary>
    public bool StartsOnWorkday { get; init; }

    /// <summary>Whether 以内 and the like include the number named. Default: they do.</summary>
    public bool IncludesNumberNamed { get; init; } = true;

    /// <summary>Whether a period of natural days, weeks, months or years that ends on a day off runs on to the next working day. Default: it does.</summary>
    public bool RollsNaturalDays { get; init; } = true;

    /// <summary>Whether such a period may end on a make-up Saturday or Sunday. Default: it may, for nobody is off.</summary>
    public bool EndsOnMakeupDay { get; init; } = true;

    /// <summary>Whether 当日, 即时 and zero working days move off a day off to the next working day. Default: they do.</summary>
    public bool MovesSameDay { get; init; } = true;

    /// <summary>Whether the time for asking others includes the day of sending. Default: it begins the day after.</summary>
    public bool SuspendsFromDayOfSending { get; init; }

    /// <summary>After how many working days without a reply the time for asking others is over. Default: 15.</summary>
    public int ReplyWorkdays { get; init; } = 15;

    /// <summary>Whether 前 after a date includes the day. Default: it does, by usage.</summary>
    public bool ByIncludesDay { get; init; } = true;

    /// <summary>Whether 前 after a period (四季度前) means by its end. Default: it does; strictly it could mean before it begins.</summary>
    public bool BeforePeriodMeansItsEnd { get; init; } = true;

    /// <summary>Whether of n days before an event the n-th is still in time. Default: it is; otherwise n whole days must lie between.</summary>
    public bool NthDayBeforeIsInTime { get; init; } = true;

    /// <summary>Whether the first day of a display is counted. Default: it is not.</summary>
    public bool CountsFirstDayOfDisplay { get; init; }

    /// <summary>Whether a day that the month lacks (每月31日前 in June) means its last. Default: it does; otherwise that month has none.</summary>
    public bool MissingDayIsLast { get; init; } = true;

    /// <summary>Whether a holiday (国庆节前) begins with its period off. Default: it does; otherwise with its statutory day.</summary>
    public bool HolidayBeginsWithPeriodOff { get; init; } = true;

    /// <summary>Whether an act's own meaning of days applies where it is named (行政许可法第82条: working days). Default: it does.</summary>
    public bool HeedsUnitsOfActs { get; init; } = true;

    /// <summary>How many natural days half a month has. Default: 15.</summary>
    public int HalfMonthDays { get; init; } = 15;
}
