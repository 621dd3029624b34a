namespace Zhengwu.Deadlines;

/// <summary>How long something is on display or opinions are asked for (公示期不少于7个工作日、征求意见期限不得少于30日).</summary>
public sealed record DisplayDeadline : Deadline
{
    internal DisplayDeadline(string subject, Period minimum, Period? maximum, TriggerEvent after) =>
        (Subject, Minimum, Maximum, After) = (subject, minimum, maximum, after);

    /// <summary>What is displayed or asked, in the words of the text: 公示, 批前公示, 征求意见.</summary>
    public string Subject { get; }

    /// <summary>The shortest time. The next step may come the day after its last day.</summary>
    public Period Minimum { get; }

    /// <summary>The longest time; the same as the shortest where the text states one length (公示7个工作日), null where it is open.</summary>
    public Period? Maximum { get; }

    /// <summary>The event from which it counts; unstated where the text names none.</summary>
    public TriggerEvent After { get; }

    /// <summary>Creates the limit.</summary>
    /// <exception cref="ArgumentException">The subject does not end in the name of a display (公示、公告、征求意见、展示、听取意见 …), or the longest time is shorter than the shortest.</exception>
    public static DisplayDeadline Create(string subject, Period minimum, Period? maximum = null, TriggerEvent? after = null)
    {
        var tidy = LimitWords.Tidy(subject);
        if (!LimitWords.NamesDisplay(tidy))
            throw new ArgumentException("The subject names no display.", nameof(subject));
        if (maximum is not null && maximum.IsShorterThan(minimum))
            throw new ArgumentException("The longest time is shorter than the shortest.", nameof(maximum));
        return new(tidy, minimum, maximum, after ?? TriggerEvent.Unstated);
    }
}
