using System.Globalization;

namespace Zhengwu.Deadlines;

/// <summary>Which year, quarter or month is meant: one by number, this or the next one, or one that the text does not state.</summary>
/// <remarks>The default value is "not stated". It stays so until it is resolved with a plan year or a document date.</remarks>
public readonly record struct CalendarRef
{
    private const short ThisOne = -1;
    private const short NextOne = -2;

    private readonly short _code;

    private CalendarRef(short code) => _code = code;

    /// <summary>The current one (本年、当年、本季度、本月), seen from the context.</summary>
    public static CalendarRef This => new(ThisOne);

    /// <summary>The one after the current (明年、下季度、下月), seen from the context.</summary>
    public static CalendarRef Next => new(NextOne);

    /// <summary>Whether the text does not state it.</summary>
    public bool IsUnstated => _code == 0;

    /// <summary>Whether it is the current one.</summary>
    public bool IsThis => _code == ThisOne;

    /// <summary>Whether it is the one after the current.</summary>
    public bool IsNext => _code == NextOne;

    /// <summary>The number; null when it is relative or not stated.</summary>
    public int? Number => _code > 0 ? _code : null;

    internal bool IsRelative => _code < 0;

    /// <summary>One number for all that it can be.</summary>
    internal int Code => _code;

    internal static CalendarRef OfCode(int code) => new((short)code);

    /// <summary>The one of a number: a year such as 2026, a quarter from 1, a month from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 9,999.</exception>
    public static CalendarRef Of(int number) =>
        number is >= 1 and <= 9999 ? new((short)number) : throw new ArgumentOutOfRangeException(nameof(number));

    /// <inheritdoc/>
    public override string ToString() => _code switch
    {
        0 => "?",
        ThisOne => "this",
        NextOne => "next",
        _ => _code.ToString(CultureInfo.InvariantCulture),
    };
}
