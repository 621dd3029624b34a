namespace Zhengwu.Deadlines;

/// <summary>A shortest time, and perhaps a longest (不少于30日、出版3个月后、3个月至1年).</summary>
public sealed record AtLeastDeadline : Deadline
{
    internal AtLeastDeadline(TriggerEvent after, string? subject, Period minimum, Period? maximum) =>
        (After, Subject, Minimum, Maximum) = (after, subject, minimum, maximum);

    /// <summary>The event from which it counts; unstated where the text names none.</summary>
    public TriggerEvent After { get; }

    /// <summary>What lasts that long, in the words of the text (公开主要申请内容); null when it does not say.</summary>
    public string? Subject { get; }

    /// <summary>The shortest time.</summary>
    public Period Minimum { get; }

    /// <summary>The longest time; null when it is open.</summary>
    public Period? Maximum { get; }

    /// <summary>Creates the limit.</summary>
    /// <exception cref="ArgumentException">A subject is given together with an event or a longest time, or is a display (公示), which is a <see cref="DisplayDeadline"/>; or the longest time is shorter than the shortest.</exception>
    public static AtLeastDeadline Create(TriggerEvent after, Period minimum, Period? maximum = null, string? subject = null)
    {
        var tidy = LimitWords.TidyOptional(subject);
        if (tidy is not null && (maximum is not null || after.Kind != TriggerEventKind.Unstated || LimitWords.NamesDisplay(tidy)))
            throw new ArgumentException("A subject goes with a shortest time alone, and is no display.", nameof(subject));
        if (maximum is not null && maximum.IsShorterThan(minimum))
            throw new ArgumentException("The longest time is shorter than the shortest.", nameof(maximum));
        return new(after, tidy, minimum, maximum);
    }
}
