using System.Globalization;

namespace Zhengwu.Deadlines;

/// <summary>A time of day to the minute, 0:00 to 24:00 (报名截止时间18:00).</summary>
public readonly record struct ClockTime : IComparable<ClockTime>
{
    private readonly short _minutes;

    internal ClockTime(int minutes) => _minutes = (short)minutes;

    /// <summary>The hour, 0 to 24.</summary>
    public int Hour => _minutes / 60;

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute => _minutes % 60;

    /// <summary>Creates the time of day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0:00 to 24:00.</exception>
    public static ClockTime Create(int hour, int minute) => TryCreate(hour, minute) ?? throw new ArgumentOutOfRangeException(nameof(hour));

    internal static ClockTime? TryCreate(int hour, int minute) =>
        hour is >= 0 and <= 24 && minute is >= 0 and <= 59 && (hour < 24 || minute == 0) ? new((hour * 60) + minute) : null;

    /// <inheritdoc/>
    public int CompareTo(ClockTime other) => _minutes.CompareTo(other._minutes);

    /// <summary>Whether left is earlier.</summary>
    public static bool operator <(ClockTime left, ClockTime right) => left._minutes < right._minutes;

    /// <summary>Whether left is later.</summary>
    public static bool operator >(ClockTime left, ClockTime right) => left._minutes > right._minutes;

    /// <summary>Whether left is not later.</summary>
    public static bool operator <=(ClockTime left, ClockTime right) => left._minutes <= right._minutes;

    /// <summary>Whether left is not earlier.</summary>
    public static bool operator >=(ClockTime left, ClockTime right) => left._minutes >= right._minutes;

    /// <summary>The time as 18:00.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:00}:{1:00}", Hour, Minute);
}
