using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>What is found in several records together, beyond what the fixtures show.</summary>
public class RecordAuditTests
{
    private static readonly RecordContext Context = new() { Today = new(2026, 7, 1) };

    // ── Duplicates ───────────────────────────────────────────────────────

    [Fact]
    public void What_was_taken_back_may_come_again()
    {
        var first = Record("1", new(2026, 4, 8));
        first.DocumentNumber = "周财〔2026〕3号";
        first.Withdrawal = new() { On = new(2026, 4, 9), Reason = "内容有误" };
        var second = Record("2", new(2026, 4, 10));
        second.DocumentNumber = "周财〔2026〕3号";
        Assert.Empty(Codes(first, second));
        first.Withdrawal = null;
        Assert.Equal(["ZW4102"], Codes(first, second));
    }

    [Fact]
    public void A_number_is_the_same_however_it_is_spaced()
    {
        var (first, second) = (Record("1", new(2026, 4, 8)), Record("2", new(2026, 4, 10)));
        (first.DocumentNumber, second.DocumentNumber) = ("周财〔2026〕3号", "周财﹝2026﹞ 3 号");
        Assert.Equal(["ZW4102"], Codes(first, second));
    }

    [Fact]
    public void One_title_on_two_days_is_two_documents()
    {
        var (first, second) = (Record("1", new(2026, 4, 8)), Record("2", new(2026, 4, 10)));
        (first.Title, second.Title) = ("中标公告", "中标公告");
        (first.FormedOn, second.FormedOn) = (new(2026, 4, 1), new(2026, 4, 2));
        Assert.Empty(Codes(first, second));
        second.FormedOn = first.FormedOn;
        Assert.Equal(["ZW4102"], Codes(first, second));
    }

    [Fact]
    public void Findings_name_records_by_key_and_line()
    {
        var audit = new RecordAudit(Context);
        var (first, second) = (Record("A", new(2026, 4, 8)), Record("B", new(2026, 4, 8)));
        (first.IndexNumber, second.IndexNumber) = ("I-1", "I-1");
        audit.Add(first, 7);
        audit.Add(second);
        var finding = Assert.Single(audit.Complete());
        Assert.Equal([new RecordKey("B"), new RecordKey("A", 7)], finding.Records);
        Assert.StartsWith("warning ZW4103 /indexNumber: 'B' and 'A' (line 7)", finding.ToString(Language.English), StringComparison.Ordinal);
    }

    // ── Updates ──────────────────────────────────────────────────────────

    [Theory]
    [InlineData("每月", "2026-05-01", "2026-06-30", false)] // one in each month, however far apart
    [InlineData("每月更新", "2026-04-30", "2026-06-01", true)] // none in May
    [InlineData("每季度更新一次", "2026-01-05", "2026-06-30", false)]
    [InlineData("每周", "2026-06-15", "2026-06-29", true)]
    [InlineData("每3个月", "2026-01-20", "2026-04-20", false)]
    [InlineData("每3个月", "2026-01-20", "2026-04-21", true)]
    [InlineData("变动即更", "2025-01-20", "2026-06-21", false)]
    [InlineData("及时更新", "2025-01-20", "2026-06-21", false)]
    public void A_whole_cycle_without_a_record_is_a_gap(string update, string first, string second, bool isGap)
    {
        var item = Item($"    更新周期: {update}\n");
        var codes = CodesOn(null, item("1", Day(first)), item("2", Day(second)));
        Assert.Equal(isGap ? ["ZW4104"] : [], codes);
    }

    [Theory]
    [InlineData("政府网站—政务动态", "2026-06-01", "2026-06-15", false)]
    [InlineData("政府网站—政务动态", "2026-06-01", "2026-06-16", true)]
    [InlineData("政府网站—通知公告", "2025-12-15", "2026-06-15", false)]
    [InlineData("政府网站—通知公告", "2025-12-15", "2026-06-16", true)]
    [InlineData("政府网站—机构职能", "2024-12-15", "2026-06-16", false)]
    public void Without_a_cycle_the_kind_of_column_says_how_long(string column, string first, string second, bool isGap)
    {
        var item = Item($"    栏目: {column}\n");
        Assert.Equal(isGap ? ["ZW4104"] : [], CodesOn(null, item("1", Day(first)), item("2", Day(second))));
    }

    [Fact]
    public void The_time_up_to_the_day_of_the_check_counts()
    {
        var item = Item("    更新周期: 每月\n");
        Assert.Equal(["ZW4104"], CodesOn(new(2026, 7, 1), item("1", new(2026, 5, 20))));
        Assert.Empty(CodesOn(new(2026, 6, 30), item("1", new(2026, 5, 20))));
    }

    // ── Retention ────────────────────────────────────────────────────────

    [Theory]
    [InlineData("2年", true)]
    [InlineData("保存两年", true)]
    [InlineData("6个月", true)]
    [InlineData("3年", false)]
    [InlineData("长期", false)]
    [InlineData("长期公开", false)]
    [InlineData("不少于2年", false)] // may be longer
    [InlineData("按档案管理规定", false)]
    public void Retention_ends_only_where_its_length_is_known(string retention, bool isPassed)
    {
        var item = Item($"    保存: {retention}\n");
        Assert.Equal(isPassed ? ["ZW4105"] : [], CodesOn(Context.Today, item("1", new(2024, 3, 1))));
    }

    // ── Links ────────────────────────────────────────────────────────────

    [Fact]
    public void A_document_may_have_a_second_explanation()
    {
        var document = Kind("规范性文件")("D", new(2026, 3, 2));
        (document.DocumentNumber, document.Explanation) = ("周政〔2026〕1号", new() { Id = "E1" });
        var explanation = Kind("政策解读");
        var (one, two) = (explanation("E1", new(2026, 3, 2)), explanation("E2", new(2026, 3, 3)));
        (one.Explains, two.Explains) = (new() { Id = "周政〔2026〕1号" }, new() { Id = "周政〔2026〕1号" });
        Assert.Empty(CodesOn(null, document, one, two));
        document.Explanation = null;
        Assert.Equal(["ZW4106", "ZW4106"], CodesOn(null, document, one, two));
    }

    // ── The audit itself ─────────────────────────────────────────────────

    [Fact]
    public void A_complete_audit_takes_no_more()
    {
        var audit = new RecordAudit();
        Assert.Empty(audit.Complete());
        Assert.Throws<InvalidOperationException>(() => audit.Add(Record("1", new(2026, 4, 8))));
    }

    [Fact]
    public void Several_threads_may_add()
    {
        var audit = new RecordAudit();
        Parallel.For(0, 1000, i => audit.Add(Record($"K{i % 500}", new(2026, 4, 8)), i + 1));
        Assert.Equal(500, audit.Complete().Count(finding => finding.Rule.Id == "ZW4101"));
    }

    [Fact]
    public void A_name_that_joins_records_is_not_told()
    {
        var item = Item("    要素: [{名称: 姓名, 类型: 文本, 含姓名: 是}, {名称: 说明, 类型: 文本}]\n");
        var (one, two) = (item("1", new(2026, 4, 8)), item("2", new(2026, 4, 9)));
        (one[0], two[0]) = (RecordValue.Of("张三"), RecordValue.Of("张三"));
        (one[1], two[1]) = (RecordValue.Of("身份证号3703**********0012"), RecordValue.Of("住址：东门街道青年路小区"));
        var audit = new RecordAudit();
        audit.Add(one);
        audit.Add(two);
        var finding = Assert.Single(audit.Complete());
        Assert.Equal("ZW4107", finding.Rule.Id);
        Assert.DoesNotContain("张三", finding.ToString(), StringComparison.Ordinal);
    }

    private static string[] Codes(params ItemDraft[] records) => CodesOn(Context.Today, records);

    private static string[] CodesOn(DateOnly? today, params ItemDraft[] records)
    {
        var audit = new RecordAudit(new() { Today = today });
        foreach (var record in records)
            audit.Add(record);
        return [.. audit.Complete().Select(finding => finding.Rule.Id)];
    }

    private static ItemDraft Record(string id, DateOnly published) => Item("")(id, published);

    private static Func<string, DateOnly, ItemDraft> Kind(string kind) => Item($"    文种: {kind}\n");

    private static Func<string, DateOnly, ItemDraft> Item(string more)
    {
        var text = $"政务公开: 目录/1\n标识: audit\n标题: 目录\n事项:\n  - 标识: Item\n    路径: [一, 二]\n    主体: 区财政局\n{more}";
        var catalog = DefinitionReader.Read(DefinitionText.FromBytes("audit.catalog.yaml", System.Text.Encoding.UTF8.GetBytes(text))).Catalog!;
        var terms = new RecordValidator(catalog).Find("Item")!;
        return (id, published) => new(terms) { Id = id, Unit = "区财政局", Title = id, PublishedOn = published };
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
