using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Zhengwu.Findings;
using Zhengwu.Records;

namespace Zhengwu.Hosting;

public sealed class DisclosureCatalogsTests
{
    private static readonly string Broken = Office.Sound.Replace("序号: 1", "序号: 1\n    [", StringComparison.Ordinal);

    [Fact]
    public void A_catalog_is_found_by_its_id_and_checks_records()
    {
        using var office = new Office();
        var catalog = office.Catalogs.Current.Find("demo")!;

        Assert.Equal("示范局主动公开事项目录", catalog.Title);
        Assert.Null(office.Catalogs.Current.Find("other"));
        Assert.Equal(["ZW4010"], Errors(catalog.Validate(Draft(catalog, body: null))));
        Assert.True(catalog.Validate(Draft(catalog, body: "内容")).MayPublish);
    }

    [Fact]
    public void Today_is_the_day_in_China_and_the_context_follows_it()
    {
        using var office = new Office();
        var catalog = office.Catalogs.Current.Find("demo")!;
        var evening = catalog.Context;
        Assert.Equal(new DateOnly(2026, 3, 2), evening.Today);
        Assert.Same(evening, catalog.Context);

        office.Time.Now = office.Time.Now.AddMinutes(1); // 16:00 UTC is midnight in China

        Assert.Equal(new DateOnly(2026, 3, 3), catalog.Context.Today);
    }

    [Fact]
    public void The_time_zone_is_an_option()
    {
        using var office = new Office();
        office.Build(options => options.TimeZone = TimeZoneInfo.Utc);
        office.Time.Now = office.Time.Now.AddMinutes(1);
        Assert.Equal(new DateOnly(2026, 3, 2), office.Catalogs.Today);
    }

    [Fact]
    public void A_record_is_due_as_the_library_counts()
    {
        using var office = new Office();
        var catalog = office.Catalogs.Current.Find("demo")!;
        var draft = Draft(catalog, body: null);
        draft.FormedOn = new(2026, 9, 30);
        Assert.Equal(new DateOnly(2026, 11, 3), catalog.DueOf(draft)!.Due);
    }

    [Fact]
    public void A_program_with_broken_definitions_does_not_start_and_says_why()
    {
        using var office = new Office();
        office.Write(Broken);
        var fault = Assert.Throws<DefinitionsRefusedException>(() => office.Watch);
        Assert.Contains("demo.catalog.yaml(", fault.Message, StringComparison.Ordinal);
        Assert.Contains("error ZW0", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Started_without_catalogs_it_takes_them_when_they_are_mended()
    {
        using var office = new Office();
        office.Write(Broken);
        office.Build(options => options.StartsWithoutCatalogs = true);
        Assert.Empty(office.Catalogs.Current.All);
        Assert.NotNull(office.Catalogs.LastRefusal);

        office.Write(Office.Sound);

        Assert.Null(await office.Catalogs.ReloadAsync(TestContext.Current.CancellationToken));
        Assert.Single(office.Catalogs.Current.All);
        Assert.Null(office.Catalogs.LastRefusal);
    }

    [Fact]
    public async Task A_broken_catalog_is_refused_and_the_one_before_stays()
    {
        using var office = new Office();
        var before = office.Catalogs.Current;
        office.Write(Broken);

        var refusal = await office.Catalogs.ReloadAsync(TestContext.Current.CancellationToken);

        Assert.Same(before, office.Catalogs.Current);
        Assert.Same(refusal, office.Catalogs.LastRefusal);
        Assert.Contains(refusal!.Findings, finding => finding.Severity == Severity.Error);
        Assert.Contains(office.Log.Lines, line => line.StartsWith("Error 3: ", StringComparison.Ordinal) && line.Contains("error ZW0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_holds_a_catalog_keeps_it()
    {
        using var office = new Office();
        var held = office.Catalogs.Current.Find("demo")!;
        office.Write(Office.Sound.Replace("名称: 正文", "名称: 全文", StringComparison.Ordinal));

        Assert.Null(await office.Catalogs.ReloadAsync(TestContext.Current.CancellationToken));

        Assert.Equal("正文", held.Find("Notice")!.Elements[0].Name);
        Assert.Equal("全文", office.Catalogs.Current.Find("demo")!.Find("Notice")!.Elements[0].Name);
    }

    [Fact]
    public async Task Two_catalogs_of_one_id_and_a_folder_without_any_are_refused()
    {
        using var office = new Office();
        _ = office.Catalogs;
        await File.WriteAllTextAsync(Path.Combine(office.Folder, "twin.catalog.yaml"), Office.Sound, TestContext.Current.CancellationToken);
        var twice = await office.Catalogs.ReloadAsync(TestContext.Current.CancellationToken);
        Assert.Contains("“demo”", Assert.Single(twice!.Conflicts).Chinese, StringComparison.Ordinal);

        foreach (string file in Directory.GetFiles(office.Folder))
            File.Delete(file);
        var none = await office.Catalogs.ReloadAsync(TestContext.Current.CancellationToken);
        Assert.Equal("There is no catalog in the files and folders given.", Assert.Single(none!.Conflicts).English);
    }

    [Fact]
    public async Task A_cancelled_reload_leaves_everything_as_it_was()
    {
        using var office = new Office();
        var before = office.Catalogs.Current;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => office.Catalogs.ReloadAsync(new CancellationToken(canceled: true)));
        Assert.Same(before, office.Catalogs.Current);
        Assert.Null(await office.Catalogs.ReloadAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Readers_see_one_catalog_or_the_other_while_it_is_swapped()
    {
        using var office = new Office();
        var cancel = TestContext.Current.CancellationToken;
        string other = Office.Sound.Replace("标题: 示范局", "标题: 新示范局", StringComparison.Ordinal).Replace("名称: 正文", "名称: 全文", StringComparison.Ordinal);
        using var done = new CancellationTokenSource();
        var catalogs = office.Catalogs; // made before anything is written, as at the start of a program
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() => ReadUntil(catalogs, done.Token), cancel)).ToArray();

        for (int i = 0; i < 20; i++)
        {
            office.Write(i % 2 == 0 ? other : Office.Sound);
            Assert.Null(await catalogs.ReloadAsync(cancel));
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task A_changed_file_is_read_again_once_it_is_quiet()
    {
        using var office = new Office();
        var cancel = TestContext.Current.CancellationToken;
        await office.Watch.StartAsync(cancel);
        office.Write(Office.Sound.Replace("标题: 示范局", "标题: 新示范局", StringComparison.Ordinal));

        await office.Time.Armed.WaitAsync(cancel);
        office.Time.Fire();

        while (office.Catalogs.Current.Find("demo")!.Title != "新示范局主动公开事项目录")
            await Task.Delay(10, cancel);
        await office.Watch.StopAsync(cancel);
    }

    [Fact]
    public async Task A_host_may_dispose_first_and_stop_then()
    {
        using var office = new Office();
        var watch = office.Watch;
        await watch.StartAsync(TestContext.Current.CancellationToken);
        ((IDisposable)watch).Dispose();
        ((IDisposable)watch).Dispose();
        await watch.StopAsync(TestContext.Current.CancellationToken);
        office.Time.Fire();
        Assert.DoesNotContain(office.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/etc/zhengwu/demo.catalog.yaml", true)]
    [InlineData("/etc/zhengwu/..data", true)] // a mounted volume is swapped by this link
    [InlineData("/var/desk/desk.db", false)] // a database in the same folder changes all the time
    [InlineData("/etc/zhengwu/.demo.catalog.yaml.swp", false)]
    public void Only_definitions_are_watched(string path, bool matters) => Assert.Equal(matters, CatalogWatch.Matters(path));

    [Fact]
    public void Options_that_cannot_work_are_named()
    {
        var services = new ServiceCollection();
        services.AddZhengwu(options => options.HelpBase = new Uri("docs", UriKind.Relative));
        using var provider = services.BuildServiceProvider();
        var fault = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IDisclosureCatalogs>());
        Assert.Equal(2, fault.Failures.Count());
    }

    private static void ReadUntil(IDisclosureCatalogs catalogs, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            var catalog = catalogs.Current.Find("demo")!;
            bool isNew = catalog.Title.StartsWith('新');
            var missing = catalog.Validate(Draft(catalog, body: null)).Single(finding => finding.Rule.Id == "ZW4010");
            Assert.Equal(isNew ? "/要素/全文" : "/要素/正文", missing.Pointer(Language.Chinese));
        }
    }

    private static IEnumerable<string> Errors(RecordFindings findings) =>
        findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule.Id);

    internal static ItemDraft Draft(LoadedCatalog catalog, string? body) => new(catalog.Find("Notice")!)
    {
        Unit = "示范局",
        Title = "关于示范的通知",
        FormedOn = new(2026, 2, 24),
        PublishedOn = new(2026, 2, 26),
        Channels = [new("政府网站")],
        Secrecy = new() { Person = "保密员", On = new(2026, 2, 25), MayPublish = true },
        [0] = RecordValue.Of(body),
    };
}
