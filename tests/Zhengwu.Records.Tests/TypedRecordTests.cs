using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Records.Tests;

/// <summary>What a program does with generated records.</summary>
public sealed class TypedRecordTests
{
    private static readonly ValueList<ChannelUse> Website = [new("政府网站", "https://www.example.gov.cn/1")];

    private static readonly ValueList<ReviewStep> Reviews =
        ValueList.From(Enum.GetValues<ReviewStage>().Select(stage => new ReviewStep { Stage = stage, Person = $"岗位{stage}", On = new(2026, 4, 7), Passed = true }));

    private static readonly SecrecyReview Secrecy = new() { Person = "保密办", On = new(2026, 4, 7), MayPublish = true };

    [Fact]
    public void A_complete_record_in_time_may_be_published() => Assert.Empty(FinanceCatalog.Validate(Revenue(), RecordContext.Default));

    [Fact]
    public void A_finding_points_to_the_element_whose_member_is_missing()
    {
        var draft = Revenue().ToDraft();
        draft.Revenue = null;

        var (record, findings) = FinanceCatalog.Validate(draft, RecordContext.Default);

        Assert.Null(record);
        Assert.Equal("ZW4010 /要素/一般公共预算收入", Assert.Single(findings) is var finding ? $"{finding.Rule.Id} {finding.Pointer(Language.Chinese)}" : "");
    }

    [Fact]
    public void A_draft_without_an_error_gives_its_record()
    {
        var draft = Revenue().ToDraft();

        var (record, findings) = FinanceCatalog.Validate(draft, RecordContext.Default);

        Assert.Empty(findings);
        Assert.Equal(new Money(12_000_000m), record!.Revenue);
        Assert.Equal(draft.Unit, record.Unit);
    }

    [Fact]
    public void A_record_is_not_changed_by_its_draft()
    {
        var draft = Revenue().ToDraft();
        var record = FinanceCatalog.Validate(draft, RecordContext.Default).Record!;

        draft.Revenue = new Money(1);
        record.ToDraft().Revenue = new Money(2);
        ((FinanceCatalog.Drafts.MonthlyRevenue)((DisclosureRecord)record).ToDraft()).Revenue = new Money(3);

        Assert.Equal(new Money(12_000_000m), record.Revenue);
    }

    [Fact]
    public void A_valid_record_is_checked_without_allocating()
    {
        var record = Revenue();
        var draft = record.ToDraft();
        FinanceCatalog.Validate(draft, RecordContext.Default);

        Assert.Equal(0, Allocated(() => FinanceCatalog.Validate(record, RecordContext.Default)));
        // The record that comes of a draft, and nothing else.
        Assert.Equal(Allocated(() => GC.KeepAlive(new FinanceCatalog.Records.MonthlyRevenue(draft))), Allocated(() => FinanceCatalog.Validate(draft, RecordContext.Default)));
    }

    [Fact]
    public void Every_type_of_element_is_checked_without_allocating()
    {
        var record = EveryType();
        Assert.Empty(AffairsCatalog.Validate(record, RecordContext.Default));

        Assert.Equal(0, Allocated(() => AffairsCatalog.Validate(record, RecordContext.Default)));
    }

    [Fact]
    public void Members_and_places_are_the_same_values()
    {
        var record = EveryType();
        var byPlace = new AffairsCatalog.Drafts.Required();
        for (var i = 0; i < record.Terms.Elements.Count; i++)
            byPlace[i] = record[i];

        foreach (var member in typeof(AffairsCatalog.Records.Required).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            Assert.Equal(member.GetValue(record), byPlace.GetType().GetProperty(member.Name)!.GetValue(byPlace));
        for (var i = 0; i < record.Terms.Elements.Count; i++)
            Assert.Equal(record[i], byPlace[i]);
    }

    [Fact]
    public void An_element_without_an_id_is_set_by_its_place()
    {
        var draft = EveryType().ToDraft();
        var place = draft.Terms.IndexOf("没有标识");

        draft[place] = RecordValue.Of((DateOnly?)new DateOnly(2026, 5, 1));

        Assert.Equal(new DateOnly(2026, 5, 1), draft[place].AsDate());
    }

    [Fact]
    public void An_element_called_as_part_of_the_envelope_has_a_member_of_its_own()
    {
        var draft = new AffairsCatalog.Drafts.SpatialPlan { Validity = Validity.InForce, ValidityElement = "现行有效" };

        Assert.Equal("现行有效", draft[draft.Terms.IndexOf("Validity")].AsText());
    }

    [Fact]
    public void What_is_withheld_lacks_elements_and_says_so()
    {
        var draft = Revenue().ToDraft();
        (draft.Method, draft.Withholding, draft.Revenue) = (PublicationMethod.Withheld, new() { Ground = WithholdingGround.TradeSecret, Basis = "第十五条", DecidedOn = new(2026, 4, 3), RecheckOn = new(2027, 4, 3) }, null);
        (draft.PublishedOn, draft.Channels) = (null, default);

        var record = FinanceCatalog.Validate(draft, RecordContext.Default).Record!;

        Assert.Contains("Revenue", Assert.Throws<InvalidOperationException>(() => record.Revenue).Message, StringComparison.Ordinal);
        Assert.False(record[record.Terms.IndexOf("Revenue")].Exists);
        Assert.Equal(record.Title, JsonSerializer.Deserialize<FinanceCatalog.Records.MonthlyRevenue>(JsonSerializer.Serialize(record))!.Title);
    }

    [Fact]
    public void Stages_have_their_own_elements_or_those_of_the_item()
    {
        Assert.Equal(["规划草案", "意见反馈方式"], new AffairsCatalog.Drafts.SpatialPlan_BeforeApproval().Terms.Elements.Select(element => element.Name));
        Assert.Equal(["规划文本", "有效性"], new AffairsCatalog.Drafts.SpatialPlan_AfterApproval().Terms.Elements.Select(element => element.Name));
        Assert.Equal(("SpatialPlan", "AfterApproval"), new AffairsCatalog.Drafts.SpatialPlan_AfterApproval().Terms is var terms ? (terms.ItemId, terms.StageId) : default);
    }

    [Fact]
    public void Terms_are_made_once() => Assert.Same(new FinanceCatalog.Drafts.MonthlyRevenue().Terms, Revenue().Terms);

    [Fact]
    public void Terms_are_those_of_the_catalog_as_it_is_read()
    {
        Assert.Equal(Sources.Finance, FinanceCatalog.Catalog);
        Assert.Equal(
            new RecordValidator(Sources.Finance).Find("MonthlyRevenue")!.Elements.Select(element => (element.Id, element.Name, element.Type, element.IsRequired, element.Hint)),
            Revenue().Terms.Elements.Select(element => (element.Id, element.Name, element.Type, element.IsRequired, element.Hint)));
    }

    [Fact]
    public void A_form_is_checked_by_its_fields()
    {
        var form = new OpendayPlan.Records.OpenDay { Unit = "区政府办公室", Theme = "主题法庭开放日", HeldOn = ApproximateDate.OfPart(2026, 7, 1), Scope = "全市", PublishedOn = new(2026, 3, 1) };

        Assert.Equal(["ZW4012"], OpendayPlan.Validate(form, new() { Units = Sources.Units }).Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void An_item_without_a_type_is_checked_without_one() => Assert.NotEmpty(FinanceCatalog.Validate(new ItemDraft(RecordTerms.Of(FinanceCatalog.DisclosureGuide)), RecordContext.Default));

    [Fact]
    public void A_record_goes_through_Json_and_back()
    {
        var options = new JsonSerializerOptions { TypeInfoResolverChain = { AffairsCatalog.RecordJson, FinanceCatalog.RecordJson } };
        var record = EveryType();

        var text = JsonSerializer.Serialize(record, (JsonTypeInfo<AffairsCatalog.Records.Required>)options.GetTypeInfo(typeof(AffairsCatalog.Records.Required)));
        var back = JsonSerializer.Deserialize(text, (JsonTypeInfo<AffairsCatalog.Records.Required>)options.GetTypeInfo(typeof(AffairsCatalog.Records.Required)))!;

        Assert.Contains("\"没有标识\"", System.Text.RegularExpressions.Regex.Unescape(text), StringComparison.Ordinal);
        Assert.Equal(record.Title, back.Title);
        for (var i = 0; i < record.Terms.Elements.Count; i++)
            Assert.Equal(record[i], back[i]);
    }

    [Fact]
    public void Json_knows_each_record_and_draft_by_its_converter()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = AffairsCatalog.RecordJson };

        foreach (var type in typeof(AffairsCatalog.Records).GetNestedTypes().Concat(typeof(AffairsCatalog.Drafts).GetNestedTypes()))
            Assert.Equal(JsonTypeInfoKind.None, options.GetTypeInfo(type).Kind);
        Assert.Null(AffairsCatalog.RecordJson.GetTypeInfo(typeof(string), options));
    }

    private static FinanceCatalog.Records.MonthlyRevenue Revenue() => new()
    {
        Unit = "区财政局",
        Title = "2026年3月区级财政收支情况",
        FormedOn = new(2026, 4, 3),
        PublishedOn = new(2026, 4, 8),
        Channels = Website,
        Reviews = Reviews,
        Secrecy = Secrecy,
        Month = ApproximateDate.OfMonth(2026, 3),
        Revenue = new(12_000_000m),
        Expenditure = new(10_000_000m),
    };

    private static AffairsCatalog.Records.Required EveryType()
    {
        var record = new AffairsCatalog.Records.Required
        {
            Unit = "区财政局",
            Title = "样式",
            FormedOn = new(2026, 4, 3),
            PublishedOn = new(2026, 4, 8),
            Channels = Website,
            Reviews = Reviews,
            Secrecy = Secrecy,
            Text = "正文",
            Table = RecordTable.Of(["项目", "金额"], [["收入", "1"]]),
            Link = new("https://www.example.gov.cn/1"),
            File = new("正文.pdf"),
            Day = new(2026, 4, 1),
            Month = ApproximateDate.OfMonth(2026, 4),
            Number = 3,
            Money = new(4),
            List = ["甲", "乙"],
            YesNo = true,
        };
        var draft = record.ToDraft();
        draft[draft.Terms.IndexOf("没有标识")] = RecordValue.Of((DateOnly?)new DateOnly(2026, 4, 2));
        return AffairsCatalog.Validate(draft, RecordContext.Default).Record!;
    }

    private static long Allocated(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
