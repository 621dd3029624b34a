using System.Text.Json;
using Zhengwu.Cli.Show;
using Zhengwu.Deadlines;
using Zhengwu.Schedules;

namespace Zhengwu.Cli.Schedule;

/// <summary>Writes a schedule for programs, <c>schedule/1</c>; docs/cli.md describes every key.</summary>
internal static class ScheduleJson
{
    public static void Write(PlanSchedule schedule, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        WriteHead(json, schedule);
        json.WriteStartArray("duties");
        foreach (var row in schedule.Rows)
            WriteRow(json, row, schedule);
        json.WriteEndArray();
        if (schedule.Schedule.Unit is not null)
            TableJson.WriteOpen(json, schedule.OpenRows());
        json.WriteEndObject();
    });

    private static void WriteHead(Utf8JsonWriter json, PlanSchedule schedule)
    {
        json.WriteString("zhengwu", "schedule/1");
        json.WriteString("tool", ToolVersion.Current);
        json.WriteString("path", schedule.File.Path);
        json.WriteIfGiven("id", schedule.Plan.Id.Text);
        json.WriteIfGiven("title", schedule.Plan.Title.Text);
        json.WriteIfGiven("unit", schedule.Schedule.Unit?.Name.Text);
        if (schedule.Years is { } years)
            json.WriteString("years", Plans.YearText.Of(years));
        if (schedule.Month is { } month)
            json.WriteNumber("month", month);
        json.WriteIfGiven("reviewEvery", schedule.ReviewEvery?.ToString());
        json.WriteDay("knownThrough", schedule.Schedule.Calendar.KnownThrough);
        json.WriteString("edition", schedule.Schedule.Calendar.Edition.ToString());
    }

    private static void WriteRow(Utf8JsonWriter json, ScheduledDuty row, PlanSchedule schedule)
    {
        json.WriteStartObject();
        json.WriteString("kind", row.Occurrence.IsReview ? "review" : OccurrenceKinds.NameOf(row.Kind));
        WriteDays(json, row.Occurrence);
        WriteLimit(json, row.Occurrence);
        WriteTask(json, row);
        if (row.Role is not null)
            TableJson.WriteBond(json, RowCells.BondOf(row));
        if (row.Occurrence.PositionIn(schedule.File) is { } at)
            json.WriteNumber("line", at.Line + 1);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, DutyOccurrence occurrence)
    {
        json.WriteDay("due", occurrence.Due);
        json.WriteDay("safeBy", occurrence.SafeBy);
        json.WriteString("status", Words.InKebab(occurrence.Status.ToString()));
        json.WriteString("safeByStatus", Words.InKebab(occurrence.SafeByStatus.ToString()));
        json.WriteIfGiven("reason", occurrence.DueDate is { Reason: not DueReason.None and var reason } ? Words.InKebab(reason.ToString()) : null);
        json.WriteIfGiven("from", occurrence.From);
        json.WriteIfGiven("latest", occurrence.Latest);
        json.WriteIfGiven("time", occurrence.DueDate?.Time?.ToString());
    }

    private static void WriteLimit(Utf8JsonWriter json, DutyOccurrence occurrence)
    {
        json.WriteIfGiven("limit", occurrence.Phrase);
        json.WriteIfGiven("quota", occurrence.Quota?.ToString());
        if (occurrence.IsSoft)
            json.WriteBoolean("soft", true);
        json.WriteIfGiven("appliesTo", occurrence.AppliesTo);
        json.WriteIfGiven("relation", occurrence.Relation is { } relation ? Words.InKebab(relation.ToString()) : null);
        if (occurrence.Event is { } awaited)
        {
            json.WriteIfGiven("event", awaited.Text.Length > 0 ? awaited.Text : null);
            json.WriteString("eventKind", Words.InKebab(awaited.Kind.ToString()));
        }
        json.WriteIfGiven("fault", occurrence.Fault);
    }

    private static void WriteTask(Utf8JsonWriter json, ScheduledDuty row)
    {
        var occurrence = row.Occurrence;
        json.WriteIfGiven("number", row.Task?.Number.Text);
        json.WriteIfGiven("id", row.Task?.Id.Text);
        if (occurrence.Stage is not null)
            json.WriteBoolean("stage", true);
        if (occurrence.Milestone is not null)
            json.WriteBoolean("milestone", true);
        json.WriteIfGiven("requirement", row.Requirement);
        if (!occurrence.Groups.IsEmpty)
            TableJson.WriteTexts(json, "group", occurrence.Groups.Select(group => group.Name.Text ?? ""));
        json.WriteIfGiven("responsible", occurrence.Responsible.Text);
        json.WriteIfGiven("receiver", occurrence.Receiver.Text);
        json.WriteIfGiven("scope", occurrence.Scope.Text);
        json.WriteIfGiven("exception", occurrence.Exception.Text);
    }
}
