namespace Zhengwu.Desk;

/// <summary>A record of the item 月度收支 that may be published.</summary>
internal static class Revenue
{
    public const string Form = "/records/edit?catalog=finance&item=MonthlyRevenue";

    public static async Task<FormPage> OpenAsync(HttpClient client)
    {
        var page = await FormPage.OpenAsync(client, Form);
        page["title"] = "2026年3月区级财政收支情况";
        page["unit"] = "区财政局";
        page["formedOn"] = "2026-04-03";
        page["publishedOn"] = "2026-04-08";
        page["element:Month"] = "2026年3月";
        page["element:Revenue"] = "1200万元";
        page["element:Expenditure"] = "1000万元";
        page["channel:政府网站"] = "on";
        Review(page);
        return page;
    }

    public const string Json = """
        {
          "item": "MonthlyRevenue", "unit": "区财政局", "title": "2026年3月区级财政收支情况", "formedOn": "2026-04-03", "publishedOn": "2026-04-08",
          "channels": [{"name": "政府网站"}],
          "reviews": [
            {"stage": "first", "person": "预算科经办人", "on": "2026-04-06", "passed": true},
            {"stage": "second", "person": "预算科负责人", "on": "2026-04-07", "passed": true},
            {"stage": "final", "person": "分管负责人", "on": "2026-04-07", "passed": true}],
          "secrecy": {"person": "保密员", "on": "2026-04-07", "mayPublish": true},
          "elements": {"Month": "2026-03", "Revenue": 12000000, "Expenditure": 10000000}
        }
        """;

    private static void Review(FormPage page)
    {
        (page["review:First"], page["reviewOn:First"], page["reviewPassed:First"]) = ("预算科经办人", "2026-04-06", "passed");
        (page["review:Second"], page["reviewOn:Second"], page["reviewPassed:Second"]) = ("预算科负责人", "2026-04-07", "passed");
        (page["review:Final"], page["reviewOn:Final"], page["reviewPassed:Final"]) = ("分管负责人", "2026-04-07", "passed");
        (page["secrecy"], page["secrecyOn"], page["secrecyResult"]) = ("保密员", "2026-04-07", "may");
    }
}
