using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Where rules about one record fire and where they do not, beyond what their fixtures show.</summary>
public class RecordRulesTests
{
    private static readonly RecordValidator Catalog = new(RecordFixture.Definition("catalog.yaml").Catalog!);

    private static readonly RecordValidator Plan = new(RecordFixture.Definition("plan.yaml").Plan!);

    private static readonly RecordContext Context = new() { Today = new(2026, 7, 1), Units = RecordFixture.Definition("units.yaml").Units };

    // ── Withheld, forms ──────────────────────────────────────────────────

    [Fact]
    public void What_is_withheld_is_asked_for_its_ground_alone()
    {
        var draft = new ItemDraft(Catalog.Find("NormativeDocument")!) { Unit = "区政府办公室", Title = "某文件", FormedOn = new(2026, 3, 2), Method = PublicationMethod.Withheld };
        Assert.Equal(["ZW4036"], Codes(draft));
    }

    [Fact]
    public void A_form_is_asked_for_unit_days_and_fields_alone()
    {
        var draft = new ItemDraft(Plan.Find("OpenDayReport")!) { Unit = "区政府办公室", PublishedOn = new(2026, 6, 15) };
        draft[0] = RecordValue.Of("联系人手机13800000000");
        draft[1] = RecordValue.Of("参观");
        draft[2] = RecordValue.Of(ApproximateDate.OfMonth(2026, 9));
        Assert.Empty(Codes(draft));
    }

    // ── Method and grounds ───────────────────────────────────────────────

    [Fact]
    public void Part_of_a_published_record_may_be_withheld()
    {
        var draft = Revenue();
        draft.Method = PublicationMethod.Proactive;
        draft.Withholding = new() { Ground = WithholdingGround.PersonalPrivacy, Basis = "条例第十五条", DecidedOn = new(2026, 4, 3), RecheckOn = new(2027, 4, 3) };
        Assert.Empty(Codes(draft));
    }

    [Fact]
    public void What_is_given_on_request_needs_no_channel()
    {
        var draft = Revenue();
        (draft.Method, draft.Channels) = (PublicationMethod.OnRequest, default);
        Assert.Equal(["ZW4035"], Codes(draft));
    }

    // ── Reviews ──────────────────────────────────────────────────────────

    [Fact]
    public void A_step_that_passed_the_second_time_has_passed()
    {
        var draft = Revenue();
        draft.Reviews = [Step(ReviewStage.First), Step(ReviewStage.Second), Step(ReviewStage.Final, passed: false), Step(ReviewStage.Final)];
        Assert.Empty(Codes(draft));
    }

    [Fact]
    public void Steps_that_do_not_say_which_they_are_are_counted()
    {
        var draft = Revenue();
        draft.Reviews = [Step(null), Step(null), Step(null)];
        Assert.Empty(Codes(draft));
        draft.Reviews = [Step(null), Step(null)];
        Assert.Equal(["ZW4042"], Codes(draft));
    }

    [Fact]
    public void A_review_on_the_day_of_publication_is_in_time()
    {
        var draft = Revenue();
        draft.PublishedOn = new(2026, 4, 7);
        Assert.Empty(Codes(draft));
    }

    // ── Display ──────────────────────────────────────────────────────────

    [Theory]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)] // the thirtieth day after the first
    [InlineData("2026-02-27", null)] // before its beginning: another rule
    public void The_first_day_of_a_display_is_not_counted(string to, bool? isTooShort)
    {
        var draft = Display(new(2026, 3, 2), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(isTooShort == true, Codes(draft).Contains("ZW4053"));
        Assert.Equal(isTooShort is null, Codes(draft).Contains("ZW4028"));
    }

    [Fact]
    public void A_display_that_ends_on_its_last_day_off_is_long_enough() =>
        Assert.Empty(Codes(Display(new(2026, 3, 5), new(2026, 4, 4)))); // a Saturday, on which the count would move on

    [Fact]
    public void A_display_that_is_open_is_not_judged() => Assert.Empty(Codes(Display(new(2026, 6, 29), null)));

    // ── Explanations ─────────────────────────────────────────────────────

    [Theory]
    [InlineData(24, false)] // Friday
    [InlineData(27, false)] // the third working day
    [InlineData(28, true)]
    public void An_explanation_may_come_three_working_days_later(int day, bool isLate)
    {
        var draft = Document("PolicyDocument");
        draft.Explanation = new() { Id = "JD-1", PublishedOn = new(2026, 4, day) };
        Assert.Equal(isLate, Codes(draft).Contains("ZW4062"));
    }

    [Fact]
    public void An_option_sets_another_time_for_explanations()
    {
        var draft = Document("PolicyDocument");
        draft.Explanation = new() { Id = "JD-1", PublishedOn = new(2026, 5, 12) };
        var lenient = Context with { Options = new() { ExplanationWithin = Period.Create(1, PeriodUnit.Month) } };
        Assert.DoesNotContain("ZW4062", RecordValidator.Validate(draft, lenient).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Where_the_catalog_says_together_a_missing_explanation_is_an_error() =>
        Assert.Contains("ZW4063", Codes(Document("NormativeDocument")));

    // ── Validity, withdrawal, days ───────────────────────────────────────

    [Theory]
    [InlineData("2026-07-01", true)] // no longer holds from that day on
    [InlineData("2026-07-02", false)]
    public void A_document_holds_until_the_day_before_it_expires(string expires, bool isContradicted)
    {
        var draft = Document("PolicyDocument");
        (draft.Validity, draft.ExpiresOn) = (Validity.InForce, DateOnly.Parse(expires, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(isContradicted, Codes(draft).Contains("ZW4066"));
    }

    [Fact]
    public void A_changed_penalty_that_still_stands_is_judged_by_the_day_of_the_check()
    {
        var draft = new ItemDraft(Catalog.Find("Penalty")!) { PublishedOn = new(2026, 4, 16), DecisionChangedOn = new(2026, 6, 30) };
        Assert.DoesNotContain("ZW4069", Codes(draft));
        draft.DecisionChangedOn = new(2026, 6, 24);
        Assert.Contains("ZW4069", Codes(draft));
        Assert.DoesNotContain("ZW4069", RecordValidator.Validate(draft, Context with { Today = null }).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Publication_may_be_planned()
    {
        var draft = Revenue();
        (draft.FormedOn, draft.PublishedOn) = (new(2026, 6, 29), new(2026, 7, 6));
        Assert.Empty(Codes(draft));
    }

    [Fact]
    public void A_display_limit_asks_for_no_day_of_an_event() =>
        Assert.DoesNotContain("ZW4022", Codes(Display(new(2026, 3, 2), new(2026, 4, 2))));

    // ── Personal data ────────────────────────────────────────────────────

    [Fact]
    public void A_title_and_a_reason_of_withdrawal_are_looked_through()
    {
        var draft = Revenue();
        draft.Title = "张三（身份证号370399196203150009）临时救助公示";
        draft.Withdrawal = new() { On = new(2026, 4, 20), Reason = "误登手机13800000000" };
        var findings = RecordValidator.Validate(draft, Context);
        Assert.Equal(["ZW4055 /标题", "ZW4056 /撤回"], findings.Select(finding => $"{finding.Rule.Id} {finding.Pointer(Language.Chinese)}"));
        Assert.All(findings, finding => Assert.DoesNotContain("370399196203150009", finding.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("学生张小明", true)]
    [InlineData("住址：东门街道青年路小区", false)]
    public void The_name_of_a_minor_is_no_alarm_where_a_name_belongs(string name, bool isMinor)
    {
        var draft = Aid();
        draft[0] = RecordValue.Of(name + "，身份证号370399201403160002");
        var codes = Codes(draft);
        Assert.Contains("ZW4055", codes);
        Assert.DoesNotContain("ZW4061", codes);
        draft[0] = RecordValue.Of("张三");
        draft[1] = RecordValue.Of(name + "，身份证号370399201403160002");
        Assert.Equal(isMinor, Codes(draft).Contains("ZW4061"));
    }

    [Fact]
    public void A_table_of_persons_tells_its_names_by_the_heading()
    {
        var draft = Aid();
        draft[draft.Terms.IndexOf("Number")] = RecordValue.Of("身份证号3703**********0012");
        Assert.DoesNotContain("ZW4070", Codes(draft));
        draft[draft.Terms.IndexOf("Address")] = RecordValue.Of("住址：东门街道青年路小区");
        Assert.Contains("ZW4070", Codes(draft));
        draft[0] = RecordValue.Of("张某");
        Assert.DoesNotContain("ZW4070", Codes(draft)); // masked
    }

    // ── Sets ─────────────────────────────────────────────────────────────

    [Fact]
    public void A_rule_that_is_left_out_is_silent()
    {
        foreach (var rule in RecordRules.All.Where(rule => RecordRules.BitOf(rule) != 0))
        {
            var (draft, context) = RecordFixture.Read(new RecordFixture(rule.Id).Files.Fail);
            var others = RecordValidator.Validate(draft, context with { Rules = RecordRuleSet.All.Without(rule.Id) });
            var alone = RecordValidator.Validate(draft, context with { Rules = RecordRuleSet.Only(rule.Id) });
            Assert.DoesNotContain(rule, others.Select(finding => finding.Rule));
            Assert.All(alone, finding => Assert.Equal(rule, finding.Rule));
            Assert.NotEmpty(alone);
        }
    }

    private static string[] Codes(RecordDraft draft) => [.. RecordValidator.Validate(draft, Context).Select(finding => finding.Rule.Id)];

    private static ReviewStep Step(ReviewStage? stage, bool passed = true) =>
        new() { Stage = stage, Person = $"{stage}{passed}审核岗", On = new(2026, 4, 7), Passed = passed };

    private static ItemDraft Revenue() => (ItemDraft)RecordFixture.Read(new RecordFixture("ZW4010").Files.Pass).Draft;

    private static ItemDraft Aid() => (ItemDraft)RecordFixture.Read(new RecordFixture("ZW4055").Files.Pass).Draft;

    private static ItemDraft Document(string item) => new(Catalog.Find(item)!) { FormedOn = new(2026, 4, 20), PublishedOn = new(2026, 4, 22) };

    private static RecordDraft Display(DateOnly from, DateOnly? to)
    {
        var draft = RecordFixture.Read(new RecordFixture("ZW4052").Files.Pass).Draft;
        draft.Display = new(from, to);
        return draft;
    }
}
