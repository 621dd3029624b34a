namespace Zhengwu.Units;

public class UnitNamesTests
{
    // The 23 departments of one district's plan, and the other units that stand beside them in real plans.
    private static readonly string[] OneGovernment =
    [
        "区发展和改革局", "区教育和体育局", "区科学技术局", "区工业和信息化局", "区公安分局", "区民政局", "区财政局", "区人力资源和社会保障局", "区自然资源局", "区住房和城乡建设局",
        "区交通运输局", "区水利局", "区农业农村局", "区商务局", "区文化和旅游局", "区卫生健康局", "区应急管理局", "区行政审批服务局", "区市场监督管理局", "区综合行政执法局", "区统计局",
        "区生态环境分局", "区医疗保障分局", "区司法局", "区退役军人事务局", "区政府办公室", "区大数据局", "区图书馆", "区数据资源局", "区投资促进局", "区委办公室", "区委宣传部", "区委组织部", "区委统战部",
        "区政府政务公开办公室", "区审计局", "区信访局", "区税务局", "区气象局", "区消防救援大队", "区乡村振兴局", "区机关事务服务中心", "区融媒体中心", "区妇联", "区残联", "区城市管理局", "区水务局",
        "区林业局", "区园林绿化局", "区国有资产监督管理局", "区地方金融监督管理局", "区政务服务局", "区文化馆", "区档案馆", "区法院", "区检察院", "区政府", "区委", "区人大", "区无废城市建设工作领导小组",
        "周村经济开发区", "王村镇", "北郊镇", "大街街道", "各镇（街道）", "区政府各部门单位", "区直部门",
    ];

    private static readonly string[] OneCity =
    [
        "市發展改革委", "市商務局", "市財政局", "市民政局", "市人社局", "市工信局", "市市場監管局", "市資源規劃局", "市住房保障局", "市醫保局", "市農委", "市糧食和儲備局", "市金融局", "市物流口岸局", "市衛健委", "市應急局",
        "市大數據局", "市政務辦", "市司法局", "市教育局", "市城管局", "市生態環境局", "市交通局", "市政府辦公廳", "市住建局", "市体育局", "市规划国土委", "市重大项目办", "市公安局", "市园林局", "市水利局", "市文物局",
    ];

    [Theory]
    [InlineData("区住房和城乡建设局", "区住房城乡建设局")]
    [InlineData("区住房和城乡建设局", "区住建局")]
    [InlineData("区卫生健康局", "区卫健局")]
    [InlineData("区卫生健康局", "区卫健委")]
    [InlineData("区政府办", "区政府办公室")]
    [InlineData("区府办", "区人民政府办公室")]
    [InlineData("市府办", "市政府办公厅")]
    [InlineData("区发展和改革局", "区发改委")]
    [InlineData("区发展和改革局", "区发改局")]
    [InlineData("市發展改革委", "市发展和改革委员会")] // script apart
    [InlineData("区文化和旅游局", "区文旅局")]
    [InlineData("区文化旅游体育局", "区文旅体局")]
    [InlineData("区教育和体育局", "区教体局")]
    [InlineData("区农业农村和水利局", "区农水局")]
    [InlineData("区科技和工信局", "区科工信局")]
    [InlineData("区人力资源和社会保障局", "区人社局")]
    [InlineData("市资源规划局", "市自然资源和规划局")]
    [InlineData("市规划和自然资源局", "市自规局")]
    [InlineData("区市场监督管理局", "区市场监管局")]
    [InlineData("区退役军人事务局", "区退役军人局")]
    [InlineData("区医疗保障局", "区医保分局")] // below the city a branch is the only one
    [InlineData("区公安分局", "区公安局")]
    [InlineData("市大数据发展和政务局", "市大数据发展政务局")]
    [InlineData("市粮食和储备局", "市粮食和物资储备局")]
    [InlineData("市教委", "市教育局")]
    [InlineData("区残联", "区残疾人联合会")]
    [InlineData("周村区财政局", "区财政局")]
    [InlineData("淄博市周村区财政局", "周村区财政局")]
    [InlineData("财政局", "区财政局")]
    [InlineData("王村镇", "王村镇人民政府")]
    [InlineData("中都街道", "中都街道办事处")]
    [InlineData("中都街办", "中都街道办事处")]
    [InlineData("周村经济开发区", "周村经济开发区管委会")]
    [InlineData("区政府政务公开办公室", "区政务公开办")]
    public void Drift_of_one_name_is_recognised(string one, string other)
    {
        Assert.True(UnitNames.AreVariants(one, other));
        Assert.True(UnitNames.AreVariants(other, one));
    }

    [Theory]
    [InlineData("区财政局", "区财政局")] // the same name
    [InlineData("区财政局", "區財政局")] // the same name in another script
    [InlineData("区财政局", "市财政局")] // another level
    [InlineData("区财政局", "县财政局")]
    [InlineData("周村区财政局", "张店区财政局")] // another region
    [InlineData("经开区财政局", "区财政局")]
    [InlineData("区教育局", "区教育和体育局")] // a reform may have split it
    [InlineData("区自然资源局", "区自然资源和规划局")]
    [InlineData("区水利局", "区水务局")]
    [InlineData("区农业农村局", "区农水局")]
    [InlineData("区行政审批局", "区政务服务局")]
    [InlineData("区城市管理局", "区综合行政执法局")]
    [InlineData("区大数据局", "区数据资源局")]
    [InlineData("区应急管理局", "区应急办")]
    [InlineData("市公安局", "市公安分局")]
    [InlineData("市生态环境局", "市生态环境局周村分局")]
    [InlineData("市政府办", "市政务办")]
    [InlineData("区委办", "区政府办")]
    [InlineData("区政府办", "区政府政务公开办")]
    [InlineData("办公室", "区政府办公室")]
    [InlineData("王村镇", "北郊镇")]
    [InlineData("王村镇", "镇政府")] // which town?
    [InlineData("政府", "区政府")]
    [InlineData("财政局", "经开区财政局")]
    [InlineData("周村区", "周村区政府")]
    [InlineData("区政府办公室", "区政府办公室（区大数据局）")]
    [InlineData("", "区财政局")]
    [InlineData("局", "委")]
    [InlineData("******局", "******委")]
    public void In_doubt_two_names_are_two_units(string one, string other)
    {
        Assert.False(UnitNames.AreVariants(one, other));
        Assert.False(UnitNames.AreVariants(other, one));
    }

    [Fact]
    public void No_two_units_of_one_government_are_taken_for_each_other()
    {
        Assert.Empty(VariantsAmong(OneGovernment));
        Assert.Empty(VariantsAmong(OneCity));
    }

    [Fact]
    public void The_units_of_the_published_plans_are_told_apart()
    {
        Assert.SkipUnless(SharedFacts.Exists("seeds"), "The published plans are not beside the repository.");
        Assert.Equal(["周村区人民政府办公室 = 区政府办公室", "区住房和城乡建设局 = 区住房城乡建设局"], VariantsAmong(UnitsOf("003"))); // both are drift
        Assert.Empty(VariantsAmong(UnitsOf("001")));
        Assert.Empty(VariantsAmong(UnitsOf("004")));
    }

    private static string[] VariantsAmong(string[] names) =>
    [
        .. from i in Enumerable.Range(0, names.Length)
           from j in Enumerable.Range(i + 1, names.Length - i - 1)
           where UnitNames.AreVariants(names[i], names[j])
           select $"{names[i]} = {names[j]}",
    ];

    // A unit cell is a line, or a bracket with a label at the end of a paragraph.
    private static string[] UnitsOf(string seed)
    {
        var cells = SharedFacts.Lines("seeds", seed)
            .Select(line => line.Trim().Trim('|').Trim())
            .Select(line => line.IndexOf("單位:", StringComparison.Ordinal) is > 0 and var label ? line[(line.LastIndexOf('(', label) + 1)..] : line);
        return [.. cells.SelectMany(Units).Distinct()];
    }

    private static IEnumerable<string> Units(string cell)
    {
        var units = AssignmentParser.Parse(cell).Units.ToList();
        return units.Exists(unit => unit is UnitReference.Unclear) ? [] : units.OfType<UnitReference.Named>().Select(unit => unit.Name);
    }
}
