using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Records;

public sealed class RecordValidatorTests
{
    private static readonly RecordValidator Finance = new(Catalog("caizheng"));

    [Fact]
    public void A_value_of_another_type_is_refused_where_it_is_set() =>
        Assert.Throws<ArgumentException>(() => Revenue()[0] = RecordValue.Of("三月"));

    [Fact]
    public void A_complete_record_in_time_has_no_findings() =>
        Assert.Empty(RecordValidator.Validate(Revenue(), RecordContext.Default));

    [Fact]
    public void A_valid_record_allocates_nothing()
    {
        // Twice: the second time is the first that compares a remembered day, and the runtime makes its comparers then.
        var draft = Revenue();
        RecordValidator.Validate(draft, RecordContext.Default);
        RecordValidator.Validate(draft, RecordContext.Default);
        var before = GC.GetAllocatedBytesForCurrentThread();
        RecordValidator.Validate(draft, RecordContext.Default);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Three_faults_give_three_findings_at_their_places()
    {
        var draft = Revenue();
        draft.Unit = "区民政局";
        draft[draft.Terms.IndexOf("Revenue")] = default;
        draft.Channels = default;
        var findings = RecordValidator.Validate(draft, RecordContext.Default);
        Assert.Equal(["ZW4017 /单位", "ZW4031 /渠道", "ZW4010 /要素/一般公共预算收入"], findings.Select(f => $"{f.Rule.Id} {f.Pointer(Language.Chinese)}"));
    }

    private static Catalogs.DisclosureCatalog Catalog(string name)
    {
        var path = Path.Combine(TestFiles.Repository, "samples", "catalogs", $"{name}.catalog.yaml");
        return DefinitionReader.Read(DefinitionText.FromBytes(path, File.ReadAllBytes(path))).Catalog!;
    }

    private static ItemDraft Revenue()
    {
        var draft = new ItemDraft(Finance.Find("MonthlyRevenue")!)
        {
            Unit = "区财政局",
            Title = "2026年3月区级财政收支情况",
            FormedOn = new(2026, 4, 3),
            PublishedOn = new(2026, 4, 8),
            Channels = [new("政府网站", "https://example.com/sz/202603.html")],
            Reviews = [Step(ReviewStage.First, "信息员"), Step(ReviewStage.Second, "科长"), Step(ReviewStage.Final, "分管领导")],
            Secrecy = new() { Person = "保密审查员", On = new(2026, 4, 7), MayPublish = true },
        };
        draft[draft.Terms.IndexOf("Month")] = RecordValue.Of(ApproximateDate.OfMonth(2026, 3));
        draft[draft.Terms.IndexOf("Revenue")] = RecordValue.Of(new Money(12_000_000m));
        draft[draft.Terms.IndexOf("Expenditure")] = RecordValue.Of(new Money(10_000_000m));
        return draft;
    }

    private static ReviewStep Step(ReviewStage stage, string person) => new() { Stage = stage, Person = person, On = new(2026, 4, 7), Passed = true };
}
