using Zhengwu.Definitions;
using static Zhengwu.Calendars.Days;

namespace Zhengwu.Calendars;

public class CalendarFileTests
{
    private const string Notice2027 = """
        政务公开: 日历/1
        标识: holidays-2027
        标题: 2027年放假安排（样例）
        年度: 2027
        文号: 样例〔2026〕1号
        日期: 2026-11-05
        假期:
          - {名称: 元旦, 放假: 2026-12-31 至 2027-01-02, 调休上班: 2027-01-03}
          - {名称: 春节, 放假: [2027-02-05..2027-02-07, 2027-02-09], 调休上班: [2027-01-30, 2027-02-14]}
        本地:
          - {名称: 广西“壮族三月三”, 放假: 2027-04-09～2027-04-12, 上班: [2027-04-17, 2027-04-18]}
          - {名称: 区政务服务中心, 上班: 2027-05-01}
        """;

    private static HolidayCalendarDefinition Read(string content) => DefinitionReader.Read("holidays.calendar.yaml", content).Calendar!;

    private static string Sample(string name) => File.ReadAllText(Path.Combine(TestFiles.Repository, "samples", "calendars", name));

    [Fact]
    public void A_file_states_a_notice_and_overlays()
    {
        var notice = Read(Notice2027).Notice!;
        Assert.Equal((2027, "样例〔2026〕1号", Date("2026-11-05")), (notice.Year, notice.Number, notice.Issued!.Value));
        Assert.Equal(["元旦 2026-12-31..2027-01-02", "春节 2027-02-05..2027-02-07", "春节 2027-02-09"], notice.Periods.Select(period => $"{period.Name} {period.DaysOff}"));
        Assert.Equal([Date("2027-01-30"), Date("2027-02-14")], notice.Periods[1].MakeupWorkdays);
        var overlays = Read(Notice2027).ToOverlays().ToArray();
        Assert.Equal(4, overlays[0].DaysOff.Count);
        Assert.Equal([Date("2027-05-01")], overlays[1].Workdays);
    }

    [Fact]
    public void English_keys_say_the_same()
    {
        var english = Notice2027.Replace("政务公开: 日历/1", "zhengwu: calendar/1", StringComparison.Ordinal)
            .Replace("标识:", "id:", StringComparison.Ordinal).Replace("标题:", "title:", StringComparison.Ordinal).Replace("年度:", "year:", StringComparison.Ordinal)
            .Replace("文号:", "number:", StringComparison.Ordinal).Replace("日期:", "issued:", StringComparison.Ordinal).Replace("假期:", "periods:", StringComparison.Ordinal)
            .Replace("本地:", "overlays:", StringComparison.Ordinal).Replace("名称:", "name:", StringComparison.Ordinal).Replace("放假:", "off:", StringComparison.Ordinal)
            .Replace("调休上班:", "makeup:", StringComparison.Ordinal).Replace("上班:", "workdays:", StringComparison.Ordinal);
        Assert.Empty(DefinitionReader.Read("holidays.calendar.yaml", english).ReadingFindings.Select(finding => finding.ToString()));
        Assert.Equal(Read(Notice2027), Read(english));
    }

    [Fact]
    public void A_calendar_takes_up_a_file_whole_or_the_overlays_that_are_wanted()
    {
        var file = Read(Notice2027);
        var whole = WorkCalendar.National.With(file);
        Assert.Equal(Date("2027-12-31"), whole.KnownThrough);
        Assert.Equal(["广西“壮族三月三”", "区政务服务中心"], whole.Overlays.Select(overlay => overlay.Name));
        Assert.False(whole.IsWorkday(Date("2027-04-09")));
        var one = WorkCalendar.National.With(file, name => name == "区政务服务中心");
        Assert.True(one.IsWorkday(Date("2027-04-09")));
        Assert.True(one.IsWorkday(Date("2027-05-01")));
    }

    [Fact]
    public void A_set_counts_by_its_own_notices_and_leaves_overlays_to_those_who_name_them()
    {
        var set = new DefinitionSet([DefinitionReader.Read("a.calendar.yaml", Notice2027)]);
        Assert.Equal(Date("2027-12-31"), set.Calendar.KnownThrough);
        Assert.Empty(set.Calendar.Overlays);
        Assert.Same(WorkCalendar.National, new DefinitionSet([]).Calendar);
    }

    [Theory]
    [InlineData("年度: 2027", "年度: 二零二七")]
    [InlineData("年度: 2027\n", "")]
    [InlineData("年度: 2027", "年度: 2026")]
    [InlineData("调休上班: 2027-01-03", "调休上班: 2027-01-04")] // a Monday
    [InlineData("调休上班: 2027-01-03", "调休上班: 明天")]
    [InlineData("2026-12-31 至 2027-01-02", "2027-01-02 至 2026-12-31")]
    [InlineData("2026-12-31 至 2027-01-02", "2027-01-02 至")]
    [InlineData("2026-12-31 至 2027-01-02", "2027-01-02 至 2027-12-31")]
    [InlineData("放假: 2026-12-31 至 2027-01-02, ", "")]
    [InlineData("名称: 元旦, ", "")]
    [InlineData("2027-02-05..2027-02-07", "[2027-02-05, 2027-02-07]")]
    public void A_faulty_notice_is_left_out_whole_and_the_fault_is_found(string right, string wrong)
    {
        var definition = DefinitionReader.Read("a.calendar.yaml", Notice2027.Replace(right, wrong, StringComparison.Ordinal));
        Assert.NotEqual(Notice2027, definition.Text.Content);
        Assert.Null(definition.Calendar!.Notice);
        Assert.Contains(new DefinitionSet([definition]).Check(), finding => finding.Severity == Findings.Severity.Error);
        Assert.Equal(WorkCalendar.National.Edition, new DefinitionSet([definition]).Calendar.Edition);
    }

    [Fact]
    public void A_notice_without_number_answers_provisionally()
    {
        var set = new DefinitionSet([DefinitionReader.Read("a.calendar.yaml", Notice2027.Replace("文号: 样例〔2026〕1号\n", "", StringComparison.Ordinal))]);
        Assert.Equal((Date("2026-12-31"), Date("2027-12-31")), (set.Calendar.KnownThrough, set.Calendar.LastDay));
    }

    [Fact]
    public void The_sample_of_2026_says_what_this_program_knows()
    {
        var definition = DefinitionReader.Read("holidays-2026.calendar.yaml", Sample("holidays-2026.calendar.yaml"));
        Assert.Empty(new DefinitionSet([definition]).Check().Select(finding => finding.ToString()));
        Assert.Equal(WorkCalendar.National.Notices[^1].Periods, definition.Calendar!.Notice!.Periods);
        Assert.True(WorkCalendar.National.Diff(WorkCalendar.National.With(definition.Calendar)).IsEmpty);
    }

    [Fact]
    public void The_sample_of_a_region_is_an_overlay_alone()
    {
        var definition = DefinitionReader.Read("guangxi-2026.calendar.yaml", Sample("guangxi-2026.calendar.yaml"));
        Assert.Empty(new DefinitionSet([definition]).Check().Select(finding => finding.ToString()));
        Assert.Null(definition.Calendar!.Notice);
        Assert.False(WorkCalendar.National.With(definition.Calendar).IsWorkday(Date("2026-04-20")));
    }
}
