namespace Zhengwu.Templates.Tests;

/// <summary>The 26 pilot fields of 国办发〔2019〕54号, each with its file, its name and the names it also goes by.</summary>
internal static class PilotFields
{
    public static IReadOnlyList<PilotField> All { get; } =
    [
        new("major-projects", "重大建设项目", "重大项目"),
        new("public-resources", "公共资源交易", "公共资源配置"),
        new("budget", "财政预决算", "预决算", "财政"),
        new("work-safety", "安全生产"),
        new("taxation", "税收管理", "税收"),
        new("land-expropriation", "征地补偿", "农村集体土地征收", "土地征收"),
        new("house-expropriation", "国有土地上房屋征收与补偿", "国有土地上房屋征收", "房屋征收"),
        new("affordable-housing", "保障性住房", "住房保障"),
        new("rural-housing", "农村危房改造", "危房改造"),
        new("environment", "环境保护", "生态环境"),
        new("public-culture", "公共文化服务", "公共文化"),
        new("legal-services", "公共法律服务", "法律服务"),
        new("poverty-relief", "扶贫", "乡村振兴"),
        new("disaster-relief", "救灾", "救灾生产"),
        new("food-drug", "食品药品监管", "食品药品"),
        new("urban-enforcement", "城市综合执法", "综合执法", "城市管理"),
        new("employment", "就业创业", "就业"),
        new("social-insurance", "社会保险", "社保"),
        new("social-assistance", "社会救助", "救助"),
        new("elderly-care", "养老服务", "养老"),
        new("household-registration", "户籍管理", "户籍"),
        new("farm-subsidies", "涉农补贴", "惠农补贴"),
        new("compulsory-education", "义务教育"),
        new("health", "医疗卫生", "卫生健康"),
        new("municipal-services", "市政服务", "市政"),
        new("planning", "城乡规划", "国土空间规划"),
    ];

    public static IEnumerable<string> Names => All.Select(pilot => pilot.Name);

    public static IEnumerable<string> Aliases => All.SelectMany(pilot => pilot.Aliases);

    public static IEnumerable<string> WithAlias => All.Where(pilot => pilot.Aliases.Count > 0).Select(pilot => pilot.Name);
}

/// <summary>A field (领域) that the templates know.</summary>
internal sealed record PilotField(string Id, string Name, params IReadOnlyList<string> Aliases);
