namespace Zhengwu.Definitions;

public class TextFoldTests
{
    [Theory]
    [InlineData("２０２４年７月１０日前", "2024年7月10日前")]
    [InlineData("ＩＰｖ６", "ipv6")]
    [InlineData("各镇（街道），区政府", "各镇(街道),区政府")]
    [InlineData("各縣〔區〕政府", "各县(区)政府")]
    [InlineData("【公开】［时限］﹝附﹞", "(公开)(时限)(附)")]
    [InlineData("牵头单位：市司法局；", "牵头单位:市司法局;")]
    [InlineData("“无废城市”", "\"无废城市\"")]
    [InlineData("「無廢城市」", "\"无废城市\"")]
    [InlineData("网站—站点－首页", "网站-站点-首页")]
    [InlineData("信 息\u3000形\u00A0成\r\n之日", "信息形成之日")]
    [InlineData("工\u200B作\uFEFF日", "工作日")]
    [InlineData("責任單位", "责任单位")]
    [InlineData("市衛健委、市應急局、市大數據局", "市卫健委、市应急局、市大数据局")]
    [InlineData("人力資源和社會保障局", "人力资源和社会保障局")]
    [InlineData("信息形成或者變更之日起二十個工作日內", "信息形成或者变更之日起二十个工作日内")]
    [InlineData("縣鄉鎮街道辦事處", "县乡镇街道办事处")]
    [InlineData("廣東 遼寧 濰坊 邯鄲 滎陽 鄆城", "广东辽宁潍坊邯郸荥阳郓城")]
    [InlineData("徵地信息公開平臺", "征地信息公开平台")]
    [InlineData("公佈、發佈、衆、為、爲", "公布、发布、众、为、为")]
    public void Spellings_of_one_text_have_one_form(string text, string form) => Assert.Equal(form, TextFold.Fold(text));

    [Theory]
    [InlineData("")]
    [InlineData("区发展和改革局")]
    [InlineData("20个工作日内")]
    [InlineData("乾县")] // 乾 is a simplified character too
    [InlineData("社区/企事业单位/村公示栏(电子屏)")]
    public void A_text_already_in_the_form_is_the_same_instance(string text) => Assert.Same(text, TextFold.Fold(text));

    [Fact]
    public void A_text_already_in_the_form_costs_no_memory()
    {
        const string Text = "各镇(街道)、区政府各部门单位,特别是与宏观经济和民生关系密切的区政府部门";
        TextFold.Fold(Text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            TextFold.Fold(Text);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void The_form_of_a_form_is_itself()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var folded = TextFold.Of((char)c);
            Assert.Equal(folded, TextFold.Of(folded));
        }
    }

    [Fact]
    public void Places_of_the_form_lead_back_to_the_words_as_written()
    {
        var text = FoldedText.Of("（責任\n單位：各 縣〔區〕\u3000政府）");

        Assert.Equal("(责任单位:各县(区)政府)", text.Folded);
        Assert.Equal("責任\n單位", text.Written(1, 5));
        Assert.Equal("各 縣〔區〕\u3000政府", text.Written(6, 13));
        Assert.True(text.HasGapBefore(3));
        Assert.False(text.HasGapBefore(4));
        Assert.Equal(13, text.PartnerOf(0));
        Assert.Equal(8, text.PartnerOf(10));
    }

    [Theory]
    [InlineData("(a(b)", "-,-,4,-,2")] // the outer one was never closed
    [InlineData("a)b", "-,-,-")]
    [InlineData("\"a(b\"c)", "-,-,6,-,-,-,2")] // what is left open inside is given up
    [InlineData("《a》\"b\"", "2,-,0,5,-,3")]
    public void Brackets_find_their_partners(string text, string partners)
    {
        var folded = FoldedText.Of(text);

        Assert.Equal(partners, string.Join(',', Enumerable.Range(0, text.Length).Select(i => folded.PartnerOf(i) < 0 ? "-" : $"{folded.PartnerOf(i)}")));
    }
}
