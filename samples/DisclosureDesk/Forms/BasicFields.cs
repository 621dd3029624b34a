using Zhengwu.Deadlines;
using Zhengwu.Hosting;
using Zhengwu.Records;

namespace DisclosureDesk.Forms;

/// <summary>Title, unit and dates.</summary>
internal static class BasicFields
{
    public static IEnumerable<FormField> Of(LoadedCatalog catalog, RecordTerms terms)
    {
        yield return Fields.Line("title", "标题", RecordPart.Title, draft => draft.Title, (draft, text) => draft.Title = text) with { IsRequired = true };
        yield return Fields.Line("unit", "公开主体", RecordPart.Unit, draft => draft.Unit, (draft, text) => draft.Unit = text) with { IsRequired = true, Hint = SubjectHint(catalog, terms) };
        yield return Fields.Line("documentNumber", "文号", RecordPart.DocumentNumber, draft => draft.DocumentNumber, (draft, text) => draft.DocumentNumber = text);
        yield return Fields.Line("indexNumber", "索引号", RecordPart.IndexNumber, draft => draft.IndexNumber, (draft, text) => draft.IndexNumber = text);
        yield return Fields.Day("formedOn", "形成日期", RecordPart.FormedOn, draft => draft.FormedOn, (draft, day) => draft.FormedOn = day) with { Hint = "信息形成或者变更之日" };
        foreach (var trigger in terms.CountsFrom)
            yield return Of(trigger, terms);
        yield return Fields.Day("publishedOn", "公开日期", RecordPart.PublishedOn, draft => draft.PublishedOn, (draft, day) => draft.PublishedOn = day) with { Hint = PublishedHint(terms) };
    }

    // The day of whatever the limit counts from: 批准, 批复, 签订 …
    private static FormField Of(TriggerEvent trigger, RecordTerms terms) =>
        Fields.Day($"event:{trigger.Text}", $"{trigger.Text}的日期", RecordPart.Events, draft => DayOf(draft, trigger), (draft, day) => SetDay(draft, trigger, day))
            with { Hint = $"时限“{terms.LimitText}”从这一天起算" };

    private static DateOnly? DayOf(RecordDraft draft, TriggerEvent trigger) => draft.Events.FirstOrDefault(dated => dated.Event == trigger)?.Day;

    private static void SetDay(RecordDraft draft, TriggerEvent trigger, DateOnly? day)
    {
        var others = draft.Events.Where(dated => dated.Event != trigger);
        draft.Events = [.. day is { } given ? others.Append(new(trigger, given)) : others];
    }

    private static string? SubjectHint(LoadedCatalog catalog, RecordTerms terms) =>
        catalog.Catalog.Items.FirstOrDefault(item => item.Id.Text == terms.ItemId)?.Subject is { HasText: true, Text: { } subject } ? $"目录：{subject}" : null;

    private static string PublishedHint(RecordTerms terms) =>
        terms.LimitText is { } limit ? $"时限：{limit}。留空的，公开时填当天。" : "留空的，公开时填当天。";
}
