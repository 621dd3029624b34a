using Microsoft.Extensions.DependencyInjection;
using Zhengwu.Findings;
using Zhengwu.Hosting;

namespace Recipes;

internal static class InjectCatalogs
{
    public static async Task RunAsync(TextWriter output)
    {
        using var folder = new OfficeCopy();
        // <recipe>
        await using ServiceProvider services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new FixedTime(new DateOnly(2026, 7, 1)))      // 网站里不用写，缺省是系统时钟
            .AddZhengwu(options => options.Catalogs.Add(folder.Path))       // 目录所在的文件夹
            .BuildServiceProvider();
        var catalogs = services.GetRequiredService<IDisclosureCatalogs>();
        LoadedCatalog affairs = catalogs.Current.Find("affairs")!;
        output.WriteLine($"{affairs.Title}：{affairs.Catalog.Items.Count} 项，今天是 {catalogs.Today:yyyy-MM-dd}");

        string file = Path.Combine(folder.Path, "affairs.catalog.yaml");
        string sound = File.ReadAllText(file);
        File.WriteAllText(file, sound.Replace("事项:", "事项: ["));      // 有人改坏了
        Finding fault = (await catalogs.ReloadAsync())!.Findings[0];
        output.WriteLine($"改坏以后：{fault.Start} {fault.Message(Language.Chinese)}");
        output.WriteLine($"仍然在用：{catalogs.Current.Find("affairs")!.Catalog.Items.Count} 项");

        File.WriteAllText(file, sound.Replace("区民政局主动公开事项目录", "区民政局主动公开事项目录（2026年版）"));
        output.WriteLine($"改好以后：{(await catalogs.ReloadAsync() is null ? catalogs.Current.Find("affairs")!.Title : "没有启用")}");
        // </recipe>
    }
}
