using System.Globalization;
using Zhengwu.Cli.Show;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Schedules;

namespace Zhengwu.Cli.Schedule;

/// <summary>What one row of a schedule says, cell by cell.</summary>
internal sealed class RowCells(Definition file, Language language)
{
    private static readonly Bilingual Provisional = DueStatuses.WordsOf(DueStatus.Provisional);

    public static string Day(DateOnly? day) => day is { } given ? DayText.Iso(given) : "";

    public static string Number(ScheduledDuty row) => row.Task?.Number.Text ?? "";

    public static string Requirement(ScheduledDuty row) => row.Requirement ?? "";

    public static string Responsible(ScheduledDuty row) => row.Occurrence.Responsible.Text ?? "";

    public static string Receiver(ScheduledDuty row) => row.Occurrence.Receiver.Text ?? "";

    public static string Exception(ScheduledDuty row) => row.Occurrence.Exception.Text ?? "";

    // The scope of the task or stage, and what the limit itself says.
    public static string Scope(ScheduledDuty row) =>
        string.Join('；', new[] { row.Occurrence.Scope.Text, row.Occurrence.AppliesTo }.Where(text => !string.IsNullOrEmpty(text)));

    public string Heading(ScheduledDuty row)
    {
        if (row.Due is { } due)
            return DayText.Month(due).In(language);
        return (row.Kind == OccurrenceKind.Dated ? new Bilingual("日期未知", "Day unknown") : OccurrenceKinds.WordsOf(row.Kind)).In(language);
    }

    public string ShortDay(ScheduledDuty row)
    {
        if (row.Due is { } due)
            return DayText.Short(due).In(language) + (row.Occurrence.DueDate!.Time is { } time ? $" {time}" : "");
        return row.Occurrence is { From: { } from, Latest: { } latest } ? $"{DayText.Iso(from)}—{DayText.Iso(latest)}" : "";
    }

    public string ShortSafeDay(ScheduledDuty row)
    {
        if (row.Due is not { } due)
            return "";
        if (row.SafeBy is not { } safe)
            return Status(DueStatus.Unknown);
        return (safe == due ? new Bilingual("当日", "same day") : DayText.Short(safe)).In(language);
    }

    /// <summary>The words of the limit, and what a reader cannot see in them.</summary>
    public string Limit(ScheduledDuty row)
    {
        var occurrence = row.Occurrence;
        var phrase = occurrence.Phrase ?? "";
        if (occurrence.IsReview)
            return new Bilingual($"{phrase}（复核）", $"{phrase} (review)").In(language);
        return occurrence.Relation switch
        {
            CompositeRelation.AnyOf => new Bilingual($"{phrase}（任选其一）", $"{phrase} (any one)").In(language),
            _ => phrase,
        };
    }

    public string Kind(ScheduledDuty row) =>
        (row.Occurrence.IsReview ? new Bilingual("复核", "review") : OccurrenceKinds.WordsOf(row.Kind)).In(language);

    public string Role(ScheduledDuty row) => row.Role is null ? "" : BondOf(row).RoleIn(language);

    public string Bond(ScheduledDuty row) => row.Role is null ? new Bilingual("整个方案", "the whole plan").In(language) : BondOf(row).In(language);

    public string Status(DueStatus status) => DueStatuses.WordsOf(status).In(language);

    /// <summary>How sure the days are where they are not: nothing is said of what is known, or has none.</summary>
    public string Doubt(ScheduledDuty row)
    {
        if (row.Status == DueStatus.Known && row.Occurrence.SafeByStatus == DueStatus.Provisional)
            return new Bilingual($"稳妥日{Provisional.Chinese}", $"safe day {Provisional.English}").In(language);
        return row.Status == DueStatus.Provisional || (row.Status == DueStatus.Unknown && row.Kind != OccurrenceKind.NotUnderstood) ? Status(row.Status) : "";
    }

    public string Line(ScheduledDuty row) =>
        row.Occurrence.PositionIn(file) is { } at ? (at.Line + 1).ToString(CultureInfo.InvariantCulture) : "";

    public static UnitBond BondOf(ScheduledDuty row) => new(row.Role, row.Through, row.Inheritance);
}
