using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Schedules;

/// <summary>One row of a work schedule (配档事项) before it is somebody's: a duty of the plan on one of its days, or one that has none.</summary>
/// <remarks>The schedules of all units share it: it is computed once for each task.</remarks>
public sealed record DutyOccurrence
{
    private readonly DutySource _source;

    internal DutyOccurrence(DutySource source, OccurrenceKind kind) => (_source, Kind) = (source, kind);

    /// <summary>What kind of row it is.</summary>
    public OccurrenceKind Kind { get; }

    /// <summary>The task; null for a time node of the plan.</summary>
    public PlanTask? Task => _source.Task;

    /// <summary>The stage of the task that states it; null where the task itself does.</summary>
    public TaskStage? Stage => _source.Stage;

    /// <summary>The time node (时间节点); null for a task.</summary>
    public Milestone? Milestone => _source.Milestone;

    /// <summary>The headings above the task, the outermost first.</summary>
    public ValueList<PlanGroup> Groups => _source.Groups;

    /// <summary>What is required; null where the plan has no words for it.</summary>
    public string? Requirement => _source.Requirement;

    /// <summary>Who does it, as the plan writes it.</summary>
    public Value<Assignment> Responsible => _source.Responsible;

    /// <summary>Who receives it.</summary>
    public Value<Assignment> Receiver => Task?.Receiver ?? Value<Assignment>.Absent;

    /// <summary>Whom it applies to, as the plan writes it (适用).</summary>
    public Value<string> Scope => _source.Scope;

    /// <summary>The exception, as the plan writes it (例外).</summary>
    public Value<string> Exception => _source.Exception;

    /// <summary>The words of the limit; null where none is stated.</summary>
    public string? Phrase { get; internal init; }

    /// <summary>Where it stands: the limit where one is stated, else the task, stage or time node.</summary>
    public NodeId Source { get; internal init; }

    /// <summary>The day with its explanation; null where no limit is stated or understood.</summary>
    public DueDate? DueDate { get; internal init; }

    /// <summary>The last day that is in time (到期日), or on which a duty that goes on is looked at again; null where there is none, or none is known.</summary>
    public DateOnly? Due => DueDate?.Due;

    /// <summary>The last working day on or before it (稳妥日); null where it is not known.</summary>
    public DateOnly? SafeBy => DueDate?.SafeBy;

    /// <summary>The first day of the time in which it is to be done; null where any time before will do.</summary>
    public DateOnly? From => DueDate?.From;

    /// <summary>The last day of the time in which the event may fall, or through which a duty goes on; null where the text sets none.</summary>
    public DateOnly? Latest => DueDate?.Latest;

    /// <summary>How sure <see cref="Due"/> is. A day whose year nobody states is unknown; <see cref="Reason"/> says so.</summary>
    public DueStatus Status => DueDate switch
    {
        null => Kind == OccurrenceKind.NotUnderstood ? DueStatus.Unknown : DueStatus.None,
        { Reason: DueReason.NeedsYear } => DueStatus.Unknown,
        var due => due.Status,
    };

    /// <summary>How sure <see cref="SafeBy"/> is: it may be open where the due day, a day of the calendar, is known.</summary>
    public DueStatus SafeByStatus => DueDate is { Due: not null } due ? due.SafeByStatus : Status;

    /// <summary>Why there is no day.</summary>
    public DueReason Reason => DueDate?.Reason ?? DueReason.NoBound;

    /// <summary>Whether it is a day of review of a duty that goes on (复核), and not a limit.</summary>
    public bool IsReview => Kind == OccurrenceKind.Continuous && Due is not null;

    /// <summary>The quota, of which the least number is due by then; null for other kinds.</summary>
    public Quota? Quota => DueDate?.Quota;

    /// <summary>Whether it is meant as a rule with exceptions (原则上).</summary>
    public bool IsSoft => DueDate?.IsSoft ?? false;

    /// <summary>To what the limit applies, in its own words; null where it does not say.</summary>
    public string? AppliesTo => DueDate?.AppliesTo;

    /// <summary>The event that it waits for; null unless <see cref="OccurrenceKind.Waiting"/>.</summary>
    public TriggerEvent? Event { get; internal init; }

    /// <summary>Of a composite limit, how this part belongs to the others; null for a limit that stands alone.</summary>
    public CompositeRelation? Relation { get; internal init; }

    /// <summary>Why the limit was not understood; null in every other kind.</summary>
    public string? Fault { get; internal init; }

    /// <summary>The line and column in the plan's file; null for a plan that generated code or a program built.</summary>
    /// <param name="definition">The file that the plan was read from.</param>
    public TextPosition? PositionIn(Definition definition) =>
        definition.SpanOf(Source) is { } span ? definition.Text.PositionOf(span.Start) : null;

    /// <summary>The day, or what stands in its place, and the requirement.</summary>
    public override string ToString() => $"{(Due is { } due ? DayText.Iso(due) : OccurrenceKinds.WordsOf(Kind).Chinese)} {Task?.Number.Text} {Requirement}";
}
