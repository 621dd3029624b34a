using System.Globalization;

namespace System;

/// <summary>A calendar date, as in the frameworks that have this type; here it serves the build inside the compiler.</summary>
public readonly struct DateOnly : IEquatable<DateOnly>, IComparable<DateOnly>
{
    private readonly DateTime _day;

    /// <summary>Creates the date.</summary>
    public DateOnly(int year, int month, int day) => _day = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);

    private DateOnly(DateTime day) => _day = day;

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _day.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _day.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => _day.Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => _day.DayOfWeek;

    /// <summary>Days since 0001-01-01.</summary>
    public int DayNumber => (int)(_day.Ticks / TimeSpan.TicksPerDay);

    /// <summary>The date of a day number.</summary>
    public static DateOnly FromDayNumber(int dayNumber) => new(new DateTime(dayNumber * TimeSpan.TicksPerDay, DateTimeKind.Unspecified));

    /// <summary>The date moved by days.</summary>
    public DateOnly AddDays(int value) => new(_day.AddDays(value));

    /// <summary>The date moved by months; the day is clipped to the month's last.</summary>
    public DateOnly AddMonths(int value) => new(_day.AddMonths(value));

    /// <summary>The date moved by years; 29 February is clipped.</summary>
    public DateOnly AddYears(int value) => new(_day.AddYears(value));

    /// <inheritdoc/>
    public int CompareTo(DateOnly other) => _day.CompareTo(other._day);

    /// <inheritdoc/>
    public bool Equals(DateOnly other) => _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateOnly other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _day.GetHashCode();

    /// <summary>The date written by a format.</summary>
    public string ToString(string format, IFormatProvider? provider) => _day.ToString(format, provider);

    /// <inheritdoc/>
    public override string ToString() => _day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(DateOnly left, DateOnly right) => left.Equals(right);

    /// <summary>Whether the days differ.</summary>
    public static bool operator !=(DateOnly left, DateOnly right) => !left.Equals(right);

    /// <summary>Whether left is earlier.</summary>
    public static bool operator <(DateOnly left, DateOnly right) => left._day < right._day;

    /// <summary>Whether left is later.</summary>
    public static bool operator >(DateOnly left, DateOnly right) => left._day > right._day;

    /// <summary>Whether left is not later.</summary>
    public static bool operator <=(DateOnly left, DateOnly right) => left._day <= right._day;

    /// <summary>Whether left is not earlier.</summary>
    public static bool operator >=(DateOnly left, DateOnly right) => left._day >= right._day;
}
