using Zhengwu.Cli.Show;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Schedules;

namespace Zhengwu.Cli.Schedule;

/// <summary>A schedule as a table: under months for people, in plain rows for spreadsheets.</summary>
internal sealed class ScheduleTable
{
    private readonly PlanSchedule _schedule;
    private readonly Language _language;
    private readonly RowCells _cells;
    private readonly bool _isOfUnit;

    private ScheduleTable(PlanSchedule schedule, Language language) =>
        (_schedule, _language, _cells, _isOfUnit) = (schedule, language, new(schedule.File, language), schedule.Schedule.Unit is not null);

    public static void WriteText(PlanSchedule schedule, Language language, ToolConsole console) =>
        TableText.Write(new ScheduleTable(schedule, language).ForPeople(), Grouping.Group, language, console);

    public static void WriteCsv(PlanSchedule schedule, Language language, ToolConsole console) =>
        TableCsv.Write(new ScheduleTable(schedule, language).ForSpreadsheets(), Grouping.Path, language, console.Out);

    // What has no day follows kind by kind.
    private Shown ForPeople() => Shown(
        [
            new("due", new("到期", "Due"), row => _cells.ShortDay(row)),
            new(null, new("稳妥日", "Safe by"), row => _cells.ShortSafeDay(row)),
            new("number", new("序号", "No."), RowCells.Number),
            new("requirement", new("要求", "Requirement"), RowCells.Requirement),
            Who(),
            new(null, new("时限", "Limit"), row => _cells.Limit(row)),
            new(null, new("分组", "Group"), row => row.Occurrence.Groups is [.., var group] ? group.Name.Text ?? "" : ""),
            new(null, new("接收", "Receiver"), RowCells.Receiver),
            new(null, new("状态", "Status"), row => _cells.Doubt(row), ColumnPlace.Note),
            new(null, new("适用", "Scope"), RowCells.Scope, ColumnPlace.Note),
            new(null, new("例外", "Exception"), RowCells.Exception, ColumnPlace.Note),
            new(null, new("何以相关", "Bound by"), row => _isOfUnit ? _cells.Bond(row) : "", ColumnPlace.Note),
        ],
        _schedule.Rows.OrderBy(row => row.Due is null ? (int)row.Kind + 1 : 0),
        row => [_cells.Heading(row)]);

    private Shown ForSpreadsheets() => Shown(
        [
            new(null, new("到期", "Due"), row => RowCells.Day(row.Due)),
            new(null, new("稳妥日", "Safe by"), row => RowCells.Day(row.SafeBy)),
            new(null, new("状态", "Status"), row => _cells.Status(row.Status)),
            new(null, new("稳妥日状态", "Status of the safe day"), row => _cells.Status(row.Occurrence.SafeByStatus)),
            new(null, new("类别", "Kind"), row => _cells.Kind(row)),
            new(null, new("序号", "No."), RowCells.Number),
            new(null, new("标识", "Id"), row => row.Task?.Id.Text ?? ""),
            new(null, new("要求", "Requirement"), RowCells.Requirement),
            new(null, new("角色", "Role"), row => _cells.Role(row)),
            new(null, new("何以相关", "Bound by"), row => _isOfUnit ? _cells.Bond(row) : ""),
            new(null, new("责任", "Units"), RowCells.Responsible),
            new(null, new("接收", "Receiver"), RowCells.Receiver),
            new(null, new("时限", "Limit"), row => row.Occurrence.Phrase ?? ""),
            new(null, new("起", "From"), row => RowCells.Day(row.Occurrence.From)),
            new(null, new("事件", "Event"), row => row.Occurrence.Event?.Text ?? ""),
            new(null, new("适用", "Scope"), RowCells.Scope),
            new(null, new("例外", "Exception"), RowCells.Exception),
            new(null, new("分组", "Group"), row => string.Join(" / ", row.Occurrence.Groups.Select(group => group.Name.Text))),
            new(null, new("行", "Line"), row => _cells.Line(row)),
        ],
        _schedule.Rows,
        _ => []);

    private Field Who() => _isOfUnit
        ? new(null, new("角色", "Role"), row => _cells.Role(row))
        : new("responsible", new("责任", "Units"), RowCells.Responsible);

    private Shown Shown(Field[] fields, IEnumerable<ScheduledDuty> rows, Func<ScheduledDuty, string[]> group)
    {
        var columns = Array.ConvertAll(fields, field => new ShowColumn(field.Key, field.Name, field.Place));
        var table = new ShowTable("duties", columns, [.. rows.Select(row => new ShowRow(ElementOf(row), group(row), Array.ConvertAll(fields, field => field.Cell(row)), IsStage: false, []))]);
        return new("schedule", _schedule.File.Path, _schedule.Plan.Id.Text, _schedule.Plan.Title.Text, [table])
        {
            Unit = _schedule.Schedule.Unit?.Name.Text,
            Sum = Sum().In(_language),
            Open = _schedule.OpenRows(),
            Remarks = [.. _schedule.Remarks().Select(remark => remark.In(_language))],
        };
    }

    private Bilingual Sum()
    {
        var unit = _schedule.Schedule.Unit?.Name.Text;
        var tasks = _schedule.Rows.Select(row => row.Task).OfType<PlanTask>().Distinct(ReferenceEqualityComparer.Instance).Count();
        return new($"{unit}：{tasks} 项任务，{_schedule.Rows.Count} 行", $"{unit}: {Words.Count(tasks, "task")}, {Words.Count(_schedule.Rows.Count, "row")}");
    }

    private static DefinitionElement ElementOf(ScheduledDuty row) => row.Task ?? (DefinitionElement)row.Occurrence.Milestone!;

    private sealed record Field(string? Key, Bilingual Name, Func<ScheduledDuty, string> Cell, ColumnPlace Place = ColumnPlace.Own);
}
