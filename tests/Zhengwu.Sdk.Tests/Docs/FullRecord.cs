using System.Text.Json;
using System.Text.Json.Nodes;
using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Records;

namespace Zhengwu.Docs;

/// <summary>A record in which every property is written; no real one would have them all.</summary>
internal static class FullRecord
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly RecordTerms Terms = ItemTerms();

    /// <summary>The record's JSON form, laid out for reading.</summary>
    public static string Json(Language language) => JsonNode.Parse(RecordJsonWriter.ToUtf8(Draft(), language))!.ToJsonString(Readable);

    public static RecordDraft Draft()
    {
        var day = new DateOnly(2026, 3, 2);
        var draft = new ItemDraft(Terms)
        {
            Id = "A1", Unit = "区民政局", Title = "低保标准", DocumentNumber = "示民发〔2026〕3号", IndexNumber = "A1/2026-0003", FormedOn = day,
            Events = [new(TriggerEvent.Named("批准"), day)], LimitFixedOn = day, PublishedOn = day.AddDays(7), Method = PublicationMethod.Proactive,
            Channels = [new("政府网站", where: "https://www.example.gov.cn/a1", on: day.AddDays(7)), new("公示栏")],
            Reviews = [new() { Stage = ReviewStage.First, Person = "社会救助科", On = day.AddDays(1), Passed = true }],
            Secrecy = new() { Person = "办公室", On = day.AddDays(2), MayPublish = true },
            Withholding = new() { Ground = WithholdingGround.PersonalPrivacy, Basis = "《政府信息公开条例》第十五条", DecidedOn = day, RecheckOn = day.AddMonths(6) },
            Validity = Validity.Repealed, ExpiresOn = day.AddYears(1), Withdrawal = new() { On = day.AddDays(9), Reason = "数据有误" }, DecisionChangedOn = day.AddDays(8),
            Display = new(day, day.AddDays(7)),
            Explanation = new() { Id = "A2", Address = "https://www.example.gov.cn/a2", PublishedOn = day.AddDays(7) }, Explains = new() { Id = "A0" },
        };
        RecordValue[] values =
        [
            RecordValue.Of("全区户籍居民"), RecordValue.Of(RecordTable.Of(["类别", "月标准"], [["城市", "920"]])), RecordValue.Of(new RecordLink("https://www.example.gov.cn/b", "办法")),
            RecordValue.Of(new RecordFile("标准.pdf", "https://www.example.gov.cn/b.pdf")), RecordValue.Of(day), RecordValue.Of(ApproximateDate.OfMonth(2026, 4)),
            RecordValue.Of(12m), RecordValue.Of(new Money(920)), RecordValue.Of((ValueList<string>)["城市", "农村"]), RecordValue.Of(true),
        ];
        for (var i = 0; i < values.Length; i++)
            draft[i] = values[i];
        return draft;
    }

    private static RecordTerms ItemTerms()
    {
        string[] names = ["适用范围", "标准表", "办法", "文件", "执行日期", "月份", "等级数", "月标准", "对象", "是否调整"];
        var elements = Enum.GetValues<FieldType>().Select((type, at) => new ContentElement { Id = Value.Of(type.ToString()), Name = Value.Of(names[at]), Type = Value.Choice(type) });
        var stage = new ItemStage { Id = Value.Of("Issued"), Name = Value.Of("发布") };
        return RecordTerms.Of(new CatalogItem { Id = Value.Of("AidStandard"), Path = Value.Each("低保标准"), Elements = ValueList.From(elements), Stages = [stage] }, stage);
    }
}
