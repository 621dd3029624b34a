using System.Net;
using Microsoft.Data.Sqlite;

namespace Zhengwu.Desk;

public sealed class StorageTests : DeskTests
{
    [Fact]
    public async Task Nothing_is_lost_when_the_program_starts_again()
    {
        var draft = await Revenue.OpenAsync(Client);
        draft["element:Revenue"] = "很多钱";
        string address = await draft.AcceptedAsync(Client, "save");
        var open = await FormPage.OpenAsync(Client, address);

        Restart();

        Assert.Equal("很多钱", (await FormPage.OpenAsync(Client, address))["element:Revenue"]);
        Assert.Contains("共 1 条", await GetAsync("/"), StringComparison.Ordinal);
        Assert.Contains("2026年3月区级财政收支情况", open.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saves_over_anothers_change_is_told_and_loses_nothing()
    {
        string address = await (await Revenue.OpenAsync(Client)).AcceptedAsync(Client, "save");
        var (mine, yours) = (await FormPage.OpenAsync(Client, address), await FormPage.OpenAsync(Client, address));
        mine["title"] = "我改的标题";
        yours["title"] = "你改的标题";
        await mine.AcceptedAsync(Client, "save");

        var refused = await yours.RefusedAsync(Client, "save", HttpStatusCode.Conflict);

        Assert.Contains("别人改过这条记录", refused.Html, StringComparison.Ordinal);
        Assert.Equal("你改的标题", refused["title"]);
        Assert.Contains("我改的标题", await GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_at_once_are_all_kept()
    {
        const int many = 40;
        // The first page gives the browser the cookie that the tokens of all others go with.
        await FormPage.OpenAsync(Client, Revenue.Form);
        var addresses = await Task.WhenAll(Enumerable.Range(0, many).Select(async _ => await (await Revenue.OpenAsync(Client)).AcceptedAsync(Client, "publish")));
        Assert.Equal(many, addresses.Distinct().Count());
        Assert.Contains($"共 {many} 条", await GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_changes_of_one_version_one_is_kept()
    {
        string address = await (await Revenue.OpenAsync(Client)).AcceptedAsync(Client, "save");
        var pages = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => FormPage.OpenAsync(Client, address)));
        var answers = await Task.WhenAll(pages.Select(page => page.SendAsync(Client, "save")));
        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.Redirect));
        Assert.Equal(9, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
    }

    [Fact]
    public void A_database_of_another_layout_is_not_touched()
    {
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(Folder.Data, "desk.db")}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 7";
            command.ExecuteNonQuery();
        }

        var fault = Assert.Throws<InvalidOperationException>(Restart);
        Assert.Contains("数据库的版本是 7", fault.Message, StringComparison.Ordinal);
    }
}
