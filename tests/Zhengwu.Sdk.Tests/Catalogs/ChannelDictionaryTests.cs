namespace Zhengwu.Catalogs;

public class ChannelDictionaryTests
{
    [Theory]
    [InlineData("政府网站", "GovernmentWebsite")]
    [InlineData("政府門戶網站", "GovernmentWebsite")] // traditional
    [InlineData("政 府\n网 站", "GovernmentWebsite")] // white space inside
    [InlineData("■政府网站", "GovernmentWebsite")] // its box still before it
    [InlineData("政府网站（首页）", "GovernmentWebsite")]
    [InlineData("政府网站http://www.example.gov.cn/zwgk", "GovernmentWebsite")]
    [InlineData("周村区政府网站", "GovernmentWebsite")] // an instance
    [InlineData("县级政府网站", "GovernmentWebsite")]
    [InlineData("区财政局网站", "DepartmentWebsite")]
    [InlineData("市公安局微信公众号", "WeChatOfficialAccount")]
    [InlineData("社区/企事业单位/村公示栏（电子屏）", "NoticeBoard")]
    [InlineData("社区/企事业单位/存公示栏(电子屏)", "NoticeBoard")] // 存 is a misread 村
    [InlineData("王村镇公开栏", "NoticeBoard")]
    [InlineData("图书馆", "Library")] // a name of its own before an alias of the reading point
    [InlineData("国家档案馆", "PublicReadingPoint")]
    [InlineData("其他", "Other")]
    [InlineData("其他_", "Other")]
    [InlineData("其他：宣传车", "Other")]
    [InlineData("■其他：办税服务厅", "TaxHall")]
    [InlineData("其他：政府公报", "GovernmentGazette")]
    [InlineData("其他法律服务网", "LegalServiceNetwork")]
    [InlineData("https://www.example.gov.cn", "SiteUrl")]
    public void A_name_in_use_is_known(string name, string id) => Assert.Equal(id, ChannelDictionary.FindId(name));

    [Theory]
    [InlineData("")]
    [InlineData("宣传车")]
    [InlineData("某某网站")]
    [InlineData("政府")]
    [InlineData("网站")] // which one?
    [InlineData("其他法定平台")]
    [InlineData("政府网站和政务新媒体")] // two names are not one
    public void A_name_that_is_not_known_is_left_alone(string name) => Assert.Null(ChannelDictionary.FindId(name));

    [Theory]
    [InlineData("政府网站、政务服务中心", "政府网站|政务服务中心")]
    [InlineData("政府网站,两微一端", "政府网站|两微一端")]
    [InlineData("1.政府网站; 2.其他", "政府网站|其他")]
    [InlineData("政府网站 政府公报", "政府网站|政府公报")]
    [InlineData("政府网站\n两微一端\n发布会/听证会", "政府网站|两微一端|发布会/听证会")]
    [InlineData("社区/企事业单位/村公示栏（电子屏）、发布会/听证会", "社区/企事业单位/村公示栏（电子屏）|发布会/听证会")]
    [InlineData("社区/企事业单位、村公示栏（电子屏）、精准推送", "社区/企事业单位、村公示栏（电子屏）|精准推送")]
    [InlineData("广播、电视、报刊", "广播、电视|报刊")]
    [InlineData("入户/现场/政府公报", "入户/现场|政府公报")]
    [InlineData("政府网站/宣传车/村公示栏", "政府网站|宣传车|村公示栏")]
    [InlineData("■政府网站 □政府公报 ■两微一端", "政府网站|两微一端")]
    [InlineData("■政府网站□政府公报■两微一端□发布会/听证会", "政府网站|两微一端")]
    [InlineData("口政府网站 口政府公报", "")] // 口 is a box that lost its ticks
    [InlineData("▲政府网站 ●便民服务站 √其他：宣传车", "政府网站|便民服务站|其他：宣传车")]
    [InlineData("■其他_", "其他")]
    [InlineData("■其他法律服务网", "其他法律服务网")]
    [InlineData("政府网站http://www.example.gov.cn/a/b，政府公报", "政府网站|http://www.example.gov.cn/a/b|政府公报")]
    [InlineData("政府网站（首页、专栏）、宣传车", "政府网站（首页、专栏）|宣传车")]
    [InlineData("港口政府网站、出口信息平台", "港口政府网站|出口信息平台")] // 口 is no box inside a word
    [InlineData("郑州政务服务网（河南省政务服务网—郑州站点）、“鄭好辦”APP", "郑州政务服务网（河南省政务服务网—郑州站点）|“鄭好辦”APP")]
    [InlineData("", "")]
    [InlineData("、。；", "")]
    public void A_cell_falls_into_names_as_written(string cell, string names) =>
        Assert.Equal(names, string.Join('|', ChannelDictionary.Split(cell)));

    [Fact]
    public void An_empty_box_is_kept_as_such()
    {
        var entries = ChannelDictionary.Read("■政府网站 □政府公报 宣传车");

        Assert.Equal(
            [new("政府网站", "GovernmentWebsite", ChannelMark.Ticked), new("政府公报", "GovernmentGazette", ChannelMark.Unticked), new("宣传车", null, ChannelMark.None)],
            entries);
    }

    [Fact]
    public void Every_known_name_is_found_and_survives_splitting()
    {
        foreach (var channel in ChannelDictionary.All)
        {
            Assert.Equal(channel.Id, ChannelDictionary.FindId(channel.Name));
            Assert.Equal([channel.Name], ChannelDictionary.Split(channel.Name));
            Assert.All(channel.Aliases, alias => Assert.Equal([alias], ChannelDictionary.Split(alias)));
        }
    }

    [Fact]
    public void Ids_are_unique() => Assert.Equal(ChannelDictionary.All.Count, ChannelDictionary.All.Select(channel => channel.Id).Distinct().Count());

    // The notation of the collected table: rows of marks, and two entries that describe a form instead of giving a name.
    [Fact]
    public void Every_collected_name_is_known()
    {
        var rows = SharedFacts.Rows("domain/channels.tsv").Where(row => row[3] != "mark" && row[0] is not ("SiteColumnPath" or "SiteUrl")).ToList();
        var idsOf = rows
            .SelectMany(row => Names(row).Select(name => (Name: name, Id: row[0])))
            .ToLookup(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal);

        Assert.All(idsOf, names => Assert.Contains(ChannelDictionary.FindId(names.Key), names));
        Assert.All(rows, row => Assert.Equal(row[0], ChannelDictionary.FindId(row[1])));
    }

    // 中央媒体 was written down from memory, and a central medium is no local convergence centre.
    private static IEnumerable<string> Names(string[] row) =>
        row[2].Split('|', StringSplitOptions.RemoveEmptyEntries).Append(row[1]).Select(name => name.Replace("(recalled)", "", StringComparison.Ordinal)).Where(name => name != "中央媒体");
}
