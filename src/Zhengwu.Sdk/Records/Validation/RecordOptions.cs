using Zhengwu.Deadlines;

namespace Zhengwu.Records;

/// <summary>Figures that no law sets, each with its usual value; findings print the one that was used.</summary>
public sealed record RecordOptions
{
    /// <summary>The usual values.</summary>
    public static RecordOptions Default { get; } = new();

    /// <summary>The longest title in characters; 100 by default. Longer ones are cut by lists and search pages.</summary>
    public int LongestTitle { get; init; } = 100;

    /// <summary>How long after a policy document its explanation may come where the catalog says nothing; three working days by default.</summary>
    public Period ExplanationWithin { get; init; } = Period.Create(3, PeriodUnit.Workday);

    /// <summary>How soon after a penalty decision was changed it is to be taken back; three days by default.</summary>
    /// <remarks>《行政处罚法》第四十八条第二款.</remarks>
    public Period WithdrawalWithin { get; init; } = Period.Create(3, PeriodUnit.Day);
}
