using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Units;

namespace Zhengwu.Records;

/// <summary>What records are judged by besides their catalog: calendar, directory, the day, and the choices. Safe for several threads.</summary>
public sealed record RecordContext
{
    private readonly DueCache _dues;

    /// <summary>The context used where none is given: the national calendar, every rule, no directory, no day.</summary>
    public static RecordContext Default { get; } = new();

    /// <summary>An empty context, to be set by an initializer.</summary>
    public RecordContext() => _dues = new();

    // What was computed holds for the calendar and the choices it was computed with.
    private RecordContext(RecordContext other)
    {
        (Calendar, Units, UnitNames, Today) = (other.Calendar, other.Units, other.UnitNames, other.Today);
        (Rules, Options, Due, _dues) = (other.Rules, other.Options, other.Due, new());
    }

    /// <summary>The calendar; the national one by default.</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.National;

    /// <summary>The unit directory, for subjects that are groups and for other names of a unit; null by default.</summary>
    public UnitDirectory? Units
    {
        get;
        init
        {
            field = value;
            UnitNames = value is null ? null : new(value);
        }
    }

    /// <summary>The day of the check, by which days that lie ahead and reviews that are due are seen; null, the default, leaves those alone.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Which rules are asked; all by default.</summary>
    public RecordRuleSet Rules { get; init; } = RecordRuleSet.All;

    /// <summary>The figures that no law sets.</summary>
    public RecordOptions Options { get; init; } = RecordOptions.Default;

    /// <summary>The choices that the law leaves open in counting.</summary>
    public DueOptions Due { get; init; } = DueOptions.Default;

    internal UnitLookup? UnitNames { get; private init; }

    /// <summary>When a record is due (到期日), counted from the days that the draft gives, as the rules count; null where the catalog sets no limit that could be read.</summary>
    public DueDate? DueOf(RecordDraft draft) => draft.Terms.Limit is { } limit ? Resolve(limit, draft) : null;

    /// <summary>When a limit is due for a draft.</summary>
    internal DueDate Resolve(LimitTerms limit, RecordDraft draft) => _dues.Resolve(limit, draft, this);

    /// <summary>Whether calendar, directory, day and choices are the same.</summary>
    public bool Equals(RecordContext? other) => other is not null && Calendar == other.Calendar && Equals(Units, other.Units) && Today == other.Today
        && Rules == other.Rules && Options == other.Options && Due == other.Due;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Calendar, Units, Today, Rules, Options, Due);
}
