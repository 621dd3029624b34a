using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Records;

public sealed class RecordTermsTests
{
    private const string Townships = """
        政务公开: 单位/1
        标识: district
        标题: 某区单位
        单位:
          - {标识: Caizheng, 名称: 区财政局, 别名: [财政局]}
          - {标识: Dong, 名称: 城东街道办事处, 类别: 镇街, 别名: [城东街道]}
          - {标识: Xi, 名称: 城西镇人民政府, 类别: 镇街}
        分组:
          - {标识: Towns, 名称: 各镇（街道）, 类别: [镇街]}
        """;

    [Theory]
    [InlineData("区财政局", "区财政局", null)]
    [InlineData("区财政局（区国资局）", "区国资局", null)] // the second name of the same body
    [InlineData("区财政局、区税务局", "区税务局", null)]
    [InlineData("区财政局", "财政局", null)] // an alias of the directory
    [InlineData("各镇（街道）", "城东街道", null)]
    [InlineData("各镇（街道）", "区财政局", "ZW4017")]
    [InlineData("区财政局", "城西镇人民政府", "ZW4017")]
    [InlineData("区财政局等相关部门", "城西镇人民政府", null)] // an open end: nobody can say
    public void A_unit_is_held_against_the_subject_of_the_item(string subject, string unit, string? code)
    {
        var findings = RecordValidator.Validate(Draft($"主体: {subject}", unit), new RecordContext { Units = Directory() });
        Assert.Equal(code, findings.FirstOrDefault(finding => finding.Place.Part == RecordPart.Unit)?.Rule.Id);
    }

    [Fact]
    public void Without_a_directory_a_group_is_not_judged() =>
        Assert.DoesNotContain(RecordValidator.Validate(Draft("主体: 各镇（街道）", "区财政局"), RecordContext.Default), finding => finding.Place.Part == RecordPart.Unit);

    [Theory]
    [InlineData("2026-03-20", null)] // well in time, whatever the holidays
    [InlineData("2026-03-30", null)]
    [InlineData("2026-03-31", "ZW4023")] // the twenty-first working day
    public void The_limit_is_kept_to_its_last_day(string published, string? code)
    {
        var draft = Draft("时限: 信息形成之日起20个工作日内", "区财政局");
        (draft.FormedOn, draft.PublishedOn) = (new(2026, 3, 2), DateOnly.Parse(published, null));
        Assert.Equal(code, Single(draft)?.Rule.Id);
    }

    [Fact]
    public void A_late_record_is_told_by_how_much_and_by_which_calendar()
    {
        var draft = Draft("时限: 信息形成之日起20个工作日内", "区财政局");
        (draft.FormedOn, draft.PublishedOn) = (new(2026, 3, 2), new(2026, 4, 8));
        var message = Single(draft)!.Message(Language.Chinese);
        Assert.Contains("2026年3月30日", message, StringComparison.Ordinal);
        Assert.Contains("6 个工作日（9 天）", message, StringComparison.Ordinal);
        Assert.Contains("国办发明电", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-03", false, true, null)]
    [InlineData("2026-03-04", false, true, "ZW4023")]
    [InlineData("2026-03-03", true, true, "ZW4023")] // the first day is day one
    [InlineData("2026-03-02", true, true, null)]
    public void A_stricter_way_of_counting_is_kept_to(string published, bool countsFirstDay, bool includesNumber, string? code)
    {
        var draft = Draft("时限: 信息形成之日起1个工作日内", "区财政局");
        (draft.FormedOn, draft.PublishedOn) = (new(2026, 3, 2), DateOnly.Parse(published, null));
        var context = new RecordContext { Due = new() { CountsFirstDay = countsFirstDay, IncludesNumberNamed = includesNumber } };
        Assert.Equal(code, RecordValidator.Validate(draft, context).SingleOrDefault(finding => finding.Place.Part == RecordPart.PublishedOn)?.Rule.Id);
    }

    [Fact]
    public void A_limit_beyond_the_published_years_is_unknown_and_not_guessed()
    {
        var draft = Draft("时限: 信息形成之日起20个工作日内", "区财政局");
        (draft.FormedOn, draft.PublishedOn) = (new(2031, 3, 3), new(2031, 4, 1));
        Assert.Equal("ZW4026", Single(draft)?.Rule.Id);
    }

    [Fact]
    public void A_limit_that_counts_from_another_event_asks_for_its_day()
    {
        var draft = Draft("时限: 财政部门批复之日起20日内", "区财政局");
        (draft.FormedOn, draft.PublishedOn) = (new(2026, 3, 2), new(2026, 3, 4));
        Assert.Equal("ZW4022", Single(draft)?.Rule.Id);
        draft.Events = [new(Deadlines.TriggerEvent.Named("财政部门批复"), new(2026, 3, 2))];
        Assert.Null(Single(draft));
    }

    private static RecordFinding? Single(RecordDraft draft) =>
        RecordValidator.Validate(draft, RecordContext.Default).SingleOrDefault(finding => finding.Place.Part is RecordPart.PublishedOn or RecordPart.Events);

    private static ItemDraft Draft(string cell, string unit)
    {
        var catalog = Read("a.catalog.yaml", $$"""
            政务公开: 目录/1
            标识: test
            标题: 目录
            事项:
              - 标识: Thing
                路径: [某事项]
                {{cell}}
            """).Catalog!;
        return new(RecordTerms.Of(catalog.Items[0])) { Unit = unit, Title = "标题", PublishedOn = new(2026, 3, 2) };
    }

    private static UnitDirectory Directory() => Read("a.units.yaml", Townships).Units!;

    private static Definition Read(string path, string text) => DefinitionReader.Read(DefinitionText.FromString(path, text));
}
