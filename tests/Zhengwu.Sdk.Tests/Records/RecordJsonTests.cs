using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Zhengwu.CompilerServices;
using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>Records from JSON and back.</summary>
public sealed class RecordJsonTests
{
    private static readonly JsonSerializerOptions InEnglish = new() { Converters = { new CompleteConverter { Options = new() { Language = Language.English } } } };

    private static readonly RecordTerms Everything = RecordSamples.EveryType.Find("Everything")!;

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void What_is_written_reads_back_the_same(Language language)
    {
        var random = new Random(4001);
        for (var i = 0; i < 3_000; i++)
        {
            var draft = RecordSamples.Any(random, i % 3 == 0 ? RecordSamples.EveryType.Find("Everything", "Issued")! : Everything);
            var json = RecordJsonWriter.ToUtf8(draft, language);
            var reading = RecordSamples.EveryType.Read(json);
            Assert.True(reading.Findings.Count == 0, $"{Encoding.UTF8.GetString(json)}\n{string.Join("\n", reading.Findings)}");
            AssertSame(draft, reading.Draft!);
        }
    }

    [Fact]
    public void Chinese_and_English_names_may_be_mixed()
    {
        var reading = Read("""
            {"item":"Everything","单位":"区财政局","publishedOn":"2026-03-01","方式":"proactive","channels":["政府网站",{"名称":"政府公报","on":"2026-03-02"}],
             "elements":{"正文":"全文","Total":"12.5万元","Count":"1,200","Sheet":[["科目","数额"],["收入",12.50]],"网页":{"address":"https://a.cn","文字":"甲"},"已办结":"是"}}
            """);
        var draft = reading.Draft!;
        Assert.Empty(reading.Findings);
        Assert.Equal(new DateOnly(2026, 3, 1), draft.PublishedOn);
        Assert.Equal([new ChannelUse("政府网站"), new ChannelUse("政府公报", null, new(2026, 3, 2))], draft.Channels);
        Assert.Equal(new Money(125_000m), draft[Everything.IndexOf("Total")].AsMoney());
        Assert.Equal(1200m, draft[Everything.IndexOf("Count")].AsNumber());
        Assert.Equal(RecordTable.Of(["科目", "数额"], [["收入", "12.50"]]), draft[Everything.IndexOf("Sheet")].AsTable());
        Assert.Equal(new RecordLink("https://a.cn", "甲"), draft[Everything.IndexOf("Page")].AsLink());
        Assert.True(draft[Everything.IndexOf("Done")].AsBoolean());
    }

    [Fact]
    public void Null_means_absent_and_the_users_own_properties_are_left_alone()
    {
        var reading = Read("""{"事项":"Everything","标题":null,"标题":"一","x-内部":[{"a":1}],"要素":null}""");
        Assert.Empty(reading.Findings);
        Assert.Equal("一", reading.Draft!.Title);
    }

    [Theory]
    [InlineData("""{"事项":"Everything","标提":"一"}""", "ZW4002 ", "“标提”", "“标题”")]
    [InlineData("""{"事项":"Everything","要素":{"Bodi":"一"}}""", "ZW4002 /要素", "“Bodi”", "“Body”")]
    [InlineData("""{"事项":"Everything","Body":"一"}""", "ZW4002 ", "“Body”", "“要素/Body”")]
    [InlineData("""{"事项":"Everything","标题":"一","title":"二"}""", "ZW4003 /标题", "“标题”", "只留一次")]
    [InlineData("""{"事项":"Everything","要素":{"Body":"一","正文":"二"}}""", "ZW4003 /要素/正文", "“正文”", "只留一次")]
    [InlineData("""{"事项":"Everything","标题":7}""", "ZW4004 /标题", "“标题”", "文字")]
    [InlineData("""{"事项":"Everything","标题":"\uD83D"}""", "ZW4004 /标题", "“标题”", "完整的文字")]
    [InlineData("""{"事项":"Everything","公开日期":"2026-02-30"}""", "ZW4004 /公开日期", "“公开日期”", "2026-03-01")]
    [InlineData("""{"事项":"Everything","公开日期":"2026-03-01T00:00:00"}""", "ZW4004 /公开日期", "“公开日期”", "2026-03-01")]
    [InlineData("""{"事项":"Everything","方式":"公开"}""", "ZW4004 /方式", "“方式”", "主动公开、依申请公开、不予公开")]
    [InlineData("""{"事项":"Everything","渠道":"政府网站"}""", "ZW4004 /渠道", "“渠道”", "数组")]
    [InlineData("""{"事项":"Everything","渠道":["政府网站",{"位置":"首页"}]}""", "ZW4004 /渠道/1", "“名称”", "名称")]
    [InlineData("""{"事项":"Everything","渠道":[{"名称":"政府网站","日期":"昨天"}]}""", "ZW4004 /渠道/0", "“日期”", "2026-03-01")]
    [InlineData("""{"事项":"Everything","审核":[{"步骤":"四审"}]}""", "ZW4004 /审核/0", "“步骤”", "初审、复审、终审")]
    [InlineData("""{"事项":"Everything","公示期":{"结束":"2026-03-01"}}""", "ZW4004 /公示期", "“开始”", "2026-03-01")]
    [InlineData("""{"事项":"Everything","起算日期":[{"事件":"批准"}]}""", "ZW4004 /起算日期/0", "“日期”", "2026-03-01")]
    [InlineData("""{"事项":"Everything","起算日期":[{"事件":" ","日期":"2026-03-01"}]}""", "ZW4004 /起算日期/0", "“事件”", "名称")]
    [InlineData("""{"事项":"Everything","要素":{"总额":"约十万"}}""", "ZW4004 /要素/总额", "“总额”", "金额")]
    [InlineData("""{"事项":"Everything","要素":{"数量":1e400}}""", "ZW4004 /要素/数量", "“数量”", "数字")]
    [InlineData("""{"事项":"Everything","要素":{"明细表":[["列"],7]}}""", "ZW4004 /要素/明细表/0", "“明细表”", "数组")]
    [InlineData("""{"事项":"Everything","要素":{"明细表":{"列":["列"],"行":[["a",true]]}}}""", "ZW4004 /要素/明细表/0/1", "“明细表”", "文字")]
    [InlineData("""{"事项":"Everything","要素":{"名单":["a",7]}}""", "ZW4004 /要素/名单/1", "“名单”", "文字")]
    [InlineData("""{"事项":"Everything","要素":["正文"]}""", "ZW4004 /要素", "“要素”", "对象")]
    [InlineData("""{"事项":"Everythin","标题":"一"}""", "ZW4005 /事项", "没有这个事项", "“Everything”")]
    [InlineData("""{"标题":"一"}""", "ZW4005 /事项", "没有写“事项”", "标识")]
    [InlineData("""{"事项":7}""", "ZW4005 /事项", "没有写“事项”", "标识")]
    [InlineData("""{"阶段":"Isued","事项":"Everything"}""", "ZW4005 /事项", "没有这个阶段", "“Issued”")]
    [InlineData("", "ZW4001 ", "是空的", "UTF-8")]
    [InlineData("  \n", "ZW4001 ", "是空的", "UTF-8")]
    [InlineData("[]", "ZW4001 ", "不是对象", "UTF-8")]
    [InlineData("\"Everything\"", "ZW4001 ", "不是对象", "UTF-8")]
    [InlineData("""{"事项":"Everything","标题":"一""", "ZW4001 ", "没有写完", "UTF-8")]
    [InlineData("""{"事项":"Everything","数量":NaN}""", "ZW4001 ", "第 25 列", "UTF-8")]
    [InlineData("""{"事项":"Everything"} 完""", "ZW4001 ", "第 21 列", "UTF-8")]
    [InlineData("""{"事项":"Everything"}{"事项":"Everything"}""", "ZW4001 ", "第 20 列", "UTF-8")]
    [InlineData("{\"事项\":\"Everything\",\n\"标题\":一}", "ZW4001 ", "第 2 行第 6 列", "UTF-8")]
    public void A_fault_of_reading_is_one_finding_that_says_where_and_what(string json, string start, string what, string fix)
    {
        var finding = Assert.Single(Read(json).Findings);
        Assert.StartsWith(start, $"{finding.Rule.Id} {finding.Pointer(Language.Chinese)}", StringComparison.Ordinal);
        Assert.Contains(what, finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(fix, finding.Fix(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", Regex.Replace(finding.Message(Language.English), "'[^']*'", ""));
    }

    [Fact]
    public void What_cannot_be_read_is_not_missing_as_well()
    {
        var findings = RecordSamples.EveryType.ValidateJson("""{"事项":"Everything","公开日期":"昨天","要素":{"总额":"约十万"}}"""u8, RecordContext.Default);
        Assert.Equal(1, findings.Count(finding => finding.Place == RecordPart.PublishedOn));
        Assert.Equal(1, findings.Count(finding => finding.Place == RecordPlace.OfElement(Everything.IndexOf("Total"))));
        Assert.Contains(findings, finding => finding.Rule.Id == "ZW4010");
    }

    [Fact]
    public void A_finding_never_quotes_a_value()
    {
        foreach (var value in new[] { "\"370399196203150009\"", "[370399196203150009]", "{\"a\":370399196203150009}", "\"370399196203150009\\uD83D\"" })
        {
            foreach (var name in RecordVocabulary.Parts.Candidates.Where(name => name is not ("事项" or "item")))
            {
                var findings = Read($$"""{"事项":"Everything","{{name}}":{{value}},"要素":{"总额":{{value}},"明细表":{{value}},"数量":"370399196203150009X"} }""").Findings;
                Assert.All(findings, finding => Assert.DoesNotContain("370399196203150009", finding.ToString(), StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void A_byte_order_mark_and_escapes_in_names_are_read() =>
        Assert.Equal("一", Read("\uFEFF{\"\\u4e8b\\u9879\":\"Every\\u0074hing\",\"t\\u0069tle\":\"一\"}").Draft!.Title);

    [Fact]
    public void Text_that_is_not_UTF_8_is_found_where_it_begins()
    {
        byte[] gbk = [.. "{\"item\":\"Everything\",\"title\":\""u8, 0xB2, 0xC6, 0xD5, 0xFE, .. "\"}"u8];
        var finding = Assert.Single(RecordSamples.EveryType.Read(gbk).Findings);
        Assert.Equal(("ZW4001", 30), (finding.Rule.Id, finding.Position!.Value.Column));
    }

    [Fact]
    public void What_is_too_deep_too_long_or_too_large_is_refused()
    {
        Assert.Contains("32 层", Only($$"""{"事项":"Everything","别的":{{new string('[', 100_000)}}{{new string(']', 100_000)}}}"""), StringComparison.Ordinal);
        Assert.Contains("32 层", Only(new string('[', 100_000)), StringComparison.Ordinal);
        Assert.Contains("1000000 个字", Only($$"""{"事项":"Everything","标题":"{{new string('长', 1_000_001)}}"}"""), StringComparison.Ordinal);
        Assert.Contains("字节", Only($$"""{"事项":"Everything","标题":"{{new string('a', 200_000_000)}}"}"""), StringComparison.Ordinal);

        static string Only(string json)
        {
            var finding = Assert.Single(Read(json).Findings);
            Assert.Equal("ZW4006", finding.Rule.Id);
            return finding.Message(Language.Chinese);
        }
    }

    [Fact]
    public void A_flood_of_faults_is_cut_off() =>
        Assert.Equal(100, Read($$"""{"事项":"Everything","渠道":[{{string.Join(',', Enumerable.Repeat("1", 10_000))}}]}""").Findings.Count);

    [Fact]
    public void Broken_records_of_every_kind_never_throw()
    {
        var random = new Random(4002);
        var records = Enumerable.Range(0, 50).Select(_ => RecordJsonWriter.ToUtf8(RecordSamples.Any(random, Everything), (Language)random.Next(2))).ToArray();
        var (broken, read) = (0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            var findings = RecordSamples.EveryType.ValidateJson(Mutated(random, records[i % records.Length]), RecordContext.Default);
            Assert.All(findings, finding => Assert.NotNull(finding.ToString(Language.English)));
            if (findings.Any(finding => finding.Rule.Id == "ZW4001"))
                broken++;
            else
                read++;
        }
        Assert.True(broken > 1_000 && read > 1_000, $"{broken} broken, {read} read");
    }

    [Fact]
    public void A_typed_draft_takes_wrong_values_as_findings_and_throws_for_what_is_no_JSON()
    {
        var options = new JsonSerializerOptions { Converters = { new Converter() } };
        var draft = JsonSerializer.Deserialize<ItemDraft>("""{"标题":"一","公开日期":"昨天","事项":"Other"}""", options)!;
        Assert.Equal("一", draft.Title);
        Assert.Equal(["ZW4004", "ZW4005"], RecordValidator.Validate(draft, RecordContext.Default).Take(2).Select(finding => finding.Rule.Id));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ItemDraft>("""{"标题":一}""", options));
        Assert.Equal("""{"事项":"Everything","标题":"一"}""", Unescaped(JsonSerializer.Serialize(new ItemDraft(Everything) { Title = "一" }, options)));
    }

    [Fact]
    public async Task A_draft_is_read_from_a_stream_that_comes_in_small_pieces()
    {
        var random = new Random(4003);
        var options = new JsonSerializerOptions { Converters = { new Converter() }, DefaultBufferSize = 16 };
        for (var i = 0; i < 100; i++)
        {
            var draft = RecordSamples.Any(random, Everything);
            using var stream = new MemoryStream(RecordJsonWriter.ToUtf8(draft, Language.Chinese));
            AssertSame(draft, (await JsonSerializer.DeserializeAsync<ItemDraft>(stream, options, TestContext.Current.CancellationToken))!);
        }
    }

    [Fact]
    public void A_complete_record_that_lacks_something_throws_and_names_it()
    {
        var options = new JsonSerializerOptions { Converters = { new CompleteConverter() } };
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CompleteRecord>("""{"要素":{"正文":"一","总额":"约十万"}}""", options));
        Assert.Contains("/单位", fault.Message, StringComparison.Ordinal);
        Assert.Contains("/要素/总额", fault.Message, StringComparison.Ordinal);
        Assert.Contains("/要素/明细表", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("/要素/正文", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("/要素/已办结", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_record_is_written_in_English_by_an_option()
    {
        var json = JsonSerializer.Serialize(new CompleteRecord(new ItemDraft(Everything) { Unit = "a", PublishedOn = new(2026, 3, 1) }), InEnglish);
        Assert.Equal("""{"item":"Everything","unit":"a","publishedOn":"2026-03-01"}""", json);
    }

    private static RecordReading Read(string json) => RecordSamples.EveryType.Read(Encoding.UTF8.GetBytes(json));

    private static string Unescaped(string json) => Regex.Unescape(json);

    // By what the drafts hold, member by member.
    private static void AssertSame(RecordDraft expected, RecordDraft actual)
    {
        Assert.Same(expected.Terms, actual.Terms);
        Assert.Equal(Parts(expected), Parts(actual));
        for (var i = 0; i < expected.Terms.Elements.Count; i++)
            Assert.Equal(expected[i], actual[i]);
    }

    private static object?[] Parts(RecordDraft draft) =>
    [
        draft.Id, draft.Unit, draft.Title, draft.DocumentNumber, draft.IndexNumber, draft.FormedOn, draft.Events, draft.LimitFixedOn, draft.PublishedOn,
        draft.Method, draft.Withholding, draft.Channels, draft.Reviews, draft.Secrecy, draft.Validity, draft.ExpiresOn, draft.Withdrawal,
        draft.DecisionChangedOn, draft.Display, draft.Explanation, draft.Explains,
    ];

    private static byte[] Mutated(Random random, byte[] record)
    {
        var bytes = record.ToList();
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveAt(at); break;
                case 2: bytes.Insert(at, "{}[],:\"\\0-et"u8[random.Next(12)]); break;
                case 3: bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(30))); break;
                default: Swap(bytes, at); break;
            }
            if (bytes.Count == 0)
                return [];
        }
        return [.. bytes];
    }

    // A value of another kind in the place of the next one, which leaves most of the text readable.
    private static void Swap(List<byte> bytes, int at)
    {
        var start = bytes.IndexOf((byte)':', at) + 1;
        var end = start > 0 ? bytes.FindIndex(start, value => value is (byte)',' or (byte)'}' or (byte)']') : -1;
        if (end < 0)
            return;
        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, at % 3 == 0 ? "[7]"u8.ToArray() : at % 3 == 1 ? "7"u8.ToArray() : "\"七\""u8.ToArray());
    }

    private sealed class Converter : DraftJsonConverter<ItemDraft>
    {
        protected override ItemDraft Create() => new(Everything);
    }

    private sealed class CompleteConverter : RecordJsonConverter<CompleteRecord, ItemDraft>
    {
        protected override ItemDraft Create() => new(Everything);

        protected override CompleteRecord Complete(ItemDraft draft) => new(draft);
    }

    private sealed class CompleteRecord : DisclosureRecord
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public CompleteRecord(RecordDraft draft)
            : base(draft) => Unit = draft.Unit ?? "";
    }
}
