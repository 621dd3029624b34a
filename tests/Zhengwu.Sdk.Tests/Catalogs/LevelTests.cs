namespace Zhengwu.Catalogs;

public class LevelTests
{
    [Theory]
    [InlineData("国家级", 0)]
    [InlineData("省级", 1)]
    [InlineData("自治区级", 1)]
    [InlineData("市级", 2)]
    [InlineData("设区的市级", 2)]
    [InlineData("市（州）级", 2)]
    [InlineData("县级", 3)]
    [InlineData("区级", 3)]
    [InlineData("县(区)级", 3)]
    [InlineData("县（市、区）级", 3)]
    [InlineData("縣級", 3)]
    [InlineData("县级市", 3)]
    [InlineData("乡级", 4)]
    [InlineData("镇级", 4)]
    [InlineData("镇(街)级", 4)]
    [InlineData("镇街(园区)级", 4)]
    [InlineData("街道", 4)]
    [InlineData("乡镇、街道", 4)]
    [InlineData("乡 级", 4)]
    [InlineData("村级", 5)]
    [InlineData("社区", 5)]
    [InlineData("村（居）级", 5)]
    public void A_level_in_use_has_a_rank(string level, int rank) => Assert.Equal(rank, LevelDictionary.Rank(level));

    [Theory]
    [InlineData("")]
    [InlineData("乡、村级")] // two levels
    [InlineData("市、县级")]
    [InlineData("基层")]
    [InlineData("各级")]
    [InlineData("级")]
    public void A_level_that_is_not_known_has_no_rank(string level) => Assert.Null(LevelDictionary.Rank(level));

    [Fact]
    public void Above_means_a_smaller_rank()
    {
        Assert.True(LevelDictionary.IsAbove("市级", "县级"));
        Assert.False(LevelDictionary.IsAbove("乡级", "镇街级"));
        Assert.Null(LevelDictionary.IsAbove("乡、村级", "县级"));
    }

    [Theory]
    [InlineData("国务院办公厅", 0)]
    [InlineData("国家发展改革委", 0)]
    [InlineData("国家税务总局", 0)]
    [InlineData("国家税务总局周村区税务局", 3)] // the bureau of the district
    [InlineData("省政府办公厅", 1)]
    [InlineData("山东省财政厅", 1)]
    [InlineData("内蒙古自治区", 1)]
    [InlineData("广西壮族自治区人民政府", 1)]
    [InlineData("上海市教育委员会", 1)] // a municipality is a province
    [InlineData("上海市普陀区", 3)]
    [InlineData("市政府办公厅", 2)]
    [InlineData("市府办", 2)]
    [InlineData("市民政局", 2)]
    [InlineData("市政务服务局", 2)]
    [InlineData("市场监管局", null)] // 市场 is a market
    [InlineData("市市场监管局", 2)]
    [InlineData("市民服务中心", null)]
    [InlineData("市政工程处", null)]
    [InlineData("淄博市财政局", 2)]
    [InlineData("镇江市财政局", 2)]
    [InlineData("桂平市", null)] // a county-level city cannot be told from its name
    [InlineData("贵港市桂平市财政局", 3)] // here it can
    [InlineData("山东省淄博市周村区财政局", 3)]
    [InlineData("恩施州教育局", 2)]
    [InlineData("郑州市财政局", 2)]
    [InlineData("区政府办", 3)]
    [InlineData("区发展和改革局", 3)]
    [InlineData("周村区人民政府办公室", 3)]
    [InlineData("区域协作办公室", null)]
    [InlineData("区块链发展中心", null)]
    [InlineData("縣財政局", 3)]
    [InlineData("县城管局", 3)]
    [InlineData("县域经济发展中心", null)]
    [InlineData("武宣县", 3)]
    [InlineData("孟村回族自治县教育局", 3)]
    [InlineData("各县（市、区）政府", 3)]
    [InlineData("各區縣〔市〕政府", 3)]
    [InlineData("浦东新区教育局", null)] // a new area may be a district or a zone
    [InlineData("经开区", null)]
    [InlineData("各功能区管委会", null)]
    [InlineData("镇政府", 4)]
    [InlineData("王村镇", 4)]
    [InlineData("扬子洲镇人民政府", 4)]
    [InlineData("中都街道", 4)]
    [InlineData("中都街道办事处", 4)]
    [InlineData("各镇（街道）", 4)]
    [InlineData("各乡(镇)人民政府(街道办事处)", 4)]
    [InlineData("乡村振兴局", null)]
    [InlineData("乡镇人民政府", 4)]
    [InlineData("镇海区教育局", 3)]
    [InlineData("行政村村民委员会", 5)]
    [InlineData("大史村村委会", 5)]
    [InlineData("幸福社区", 5)]
    [InlineData("社区矫正管理局", null)]
    [InlineData("中关村管委会", null)]
    [InlineData("市生态环境局周村分局", null)] // a city's organ in a district
    [InlineData("区生态环境分局", 3)]
    [InlineData("区政府各部门、各镇（街道）", null)] // a list
    [InlineData("县级以上人民政府", null)]
    [InlineData("政务服务局", null)]
    [InlineData("办公室", null)]
    [InlineData("", null)]
    public void The_level_of_a_unit_is_told_by_its_name_or_not_at_all(string name, int? rank) =>
        Assert.Equal(rank, LevelDictionary.RankOfUnitName(name));

    [Theory]
    [InlineData("市财政局", "桂平市", "县级", 3)]
    [InlineData("桂平市财政局", "桂平市", "县级", 3)]
    [InlineData("市财政局", "周村区", "县级", 2)]
    [InlineData("贵港市财政局", "桂平市", "县级", 2)]
    [InlineData("区财政局", "周村区", "区级", 3)]
    public void In_a_county_level_citys_documents_a_bare_city_is_that_city(string name, string region, string level, int rank) =>
        Assert.Equal(rank, LevelDictionary.RankOfUnitName(name, region, level));
}
