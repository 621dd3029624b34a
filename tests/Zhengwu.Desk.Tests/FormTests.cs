using System.Net;
using System.Text.RegularExpressions;
using Zhengwu.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Zhengwu.Desk;

public sealed partial class FormTests : DeskTests
{
    [Fact]
    public async Task Every_item_and_stage_has_a_form_whose_fields_are_labelled()
    {
        var all = Host.Services.GetRequiredService<IDisclosureCatalogs>().Current.Find("finance")!.Validator.All;
        Assert.True(all.Count > 20);
        foreach (var terms in all)
        {
            var page = await FormPage.OpenAsync(Client, $"/records/edit?catalog=finance&item={terms.ItemId}&stage={terms.StageId}");
            Assert.Contains("<html lang=\"zh-CN\">", page.Html, StringComparison.Ordinal);
            Assert.All(terms.Elements, element => Assert.Contains($">{WebUtility.HtmlEncode(element.Name)}", page.Html, StringComparison.Ordinal));
            AssertLabelled(page.Html);
        }
    }

    [Fact]
    public async Task Three_faults_are_shown_at_their_fields_and_what_was_typed_stays()
    {
        var page = await Revenue.OpenAsync(Client);
        page["unit"] = "区民政局";
        page["element:Revenue"] = "";
        page.Remove("channel:政府网站");

        var refused = await page.RefusedAsync(Client, "publish");

        Assert.Equal(["ZW4017"], refused.CodesAt("unit"));
        Assert.Equal(["ZW4010"], refused.CodesAt("element:Revenue"));
        Assert.Equal(["ZW4031"], refused.CodesAt("channel:政府网站"));
        Assert.Equal("2026年3月区级财政收支情况", refused["title"]);
        Assert.Equal("区民政局", refused["unit"]);
        Assert.Equal("分管负责人", refused["review:Final"]);
        AssertLabelled(refused.Html);

        // The draft was kept, and the form that came back changes it instead of making another.
        (refused["unit"], refused["element:Revenue"], refused["channel:政府网站"]) = ("区财政局", "1200万元", "on");
        Assert.StartsWith("/records/", await refused.AcceptedAsync(Client, "publish"), StringComparison.Ordinal);
        Assert.Contains("共 1 条", await GetAsync("/?state=Published"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_keeps_what_cannot_be_read_and_is_not_published_with_it()
    {
        var page = await Revenue.OpenAsync(Client);
        page["element:Revenue"] = "很多钱";
        page["formedOn"] = "上个月底";

        var draft = await FormPage.OpenAsync(Client, await page.AcceptedAsync(Client, "save"));
        Assert.Equal("很多钱", draft["element:Revenue"]);
        Assert.Equal("上个月底", draft["formedOn"]);
        var refused = await draft.RefusedAsync(Client, "publish");

        Assert.Contains("“一般公共预算收入”里填的读不懂", refused.Html, StringComparison.Ordinal);
        Assert.Empty(refused.CodesAt("element:Revenue")); // it is not missing as well
    }

    [Fact]
    public async Task A_table_a_list_and_an_event_survive_the_form()
    {
        var page = await FormPage.OpenAsync(Client, "/records/edit?catalog=finance&item=DepartmentBudget");
        page["element:Summary"] = "科目\t金额\n教育支出\t120";
        string trigger = WebUtility.HtmlDecode(EventName().Match(page.Html).Groups["name"].Value);
        page[trigger] = "2026-04-01";

        var draft = await FormPage.OpenAsync(Client, await page.AcceptedAsync(Client, "save"));

        Assert.Equal("科目\t金额\n教育支出\t120", draft["element:Summary"]);
        Assert.Equal("2026-04-01", draft[trigger]);
        Assert.Contains("2026-04-21", await GetAsync("/"), StringComparison.Ordinal); // due 20 days after approval
    }

    [Fact]
    public async Task A_published_record_is_not_replaced_by_a_faulty_one()
    {
        var page = await Revenue.OpenAsync(Client);
        string shown = await page.AcceptedAsync(Client, "publish");
        string key = Key().Match(shown).Value;
        var edit = await FormPage.OpenAsync(Client, $"/records/edit/{key}");
        edit["title"] = "";

        var refused = await edit.RefusedAsync(Client, "publish");
        Assert.Contains("公开的内容没有改动", refused.Html, StringComparison.Ordinal);
        await edit.RefusedAsync(Client, "save");

        Assert.Contains("2026年3月区级财政收支情况", await GetAsync($"/records/{key}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_day_of_publication_is_today()
    {
        var page = await Revenue.OpenAsync(Client);
        page["publishedOn"] = "";
        Assert.Contains("2026-04-08", await GetAsync(await page.AcceptedAsync(Client, "publish")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_is_refused_today_is_not_dated_today()
    {
        var page = await Revenue.OpenAsync(Client);
        (page["publishedOn"], page["title"]) = ("", "");
        Assert.Equal("", (await page.RefusedAsync(Client, "publish"))["publishedOn"]);
    }

    [Fact]
    public async Task An_item_that_does_not_exist_has_no_form()
    {
        using var answer = await Client.GetAsync(new Uri("/records/edit?catalog=finance&item=Nothing", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    // Each field has a label of its own, or lies in one, and each id that a field is described by exists.
    private static void AssertLabelled(string html)
    {
        var ids = Id().Matches(html).Select(match => match.Groups["id"].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (Match field in Fields().Matches(html))
        {
            string id = Id().Match(field.Value).Groups["id"].Value;
            Assert.True(html.Contains($"<label for=\"{id}\"", StringComparison.Ordinal) || html.Contains($"<label class=\"tick\">{field.Value}", StringComparison.Ordinal), field.Value);
            Assert.All(DescribedBy().Match(field.Value).Groups["ids"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), described => Assert.Contains(described, ids));
        }
    }

    [GeneratedRegex("""<(?:input type="(?:text|date|checkbox)"|select|textarea)[^>]*>""")]
    private static partial Regex Fields();

    [GeneratedRegex(""" id="(?<id>[^"]*)""")]
    private static partial Regex Id();

    [GeneratedRegex("""aria-describedby="(?<ids>[^"]*)""")]
    private static partial Regex DescribedBy();

    [GeneratedRegex("""name="(?<name>event:[^"]*)""")]
    private static partial Regex EventName();

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Key();
}
