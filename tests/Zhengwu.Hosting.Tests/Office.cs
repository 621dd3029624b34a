using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Zhengwu.Hosting;

/// <summary>A program that embeds Zhengwu, with a folder of definitions and a clock of its own.</summary>
internal sealed class Office : IDisposable
{
    private ServiceProvider? _services;

    public Office() => File.WriteAllText(CatalogFile, Sound);

    /// <summary>A catalog without a fault.</summary>
    public const string Sound = """
        政务公开: 目录/1
        标识: demo
        标题: 示范局主动公开事项目录
        发布机构: 示范局
        事项:
          - 标识: Notice
            序号: 1
            路径: [通知公告]
            要素:
              - {标识: Body, 名称: 正文, 类型: 文本, 必填: 是}
            依据: [{法规: 中华人民共和国政府信息公开条例, 条款: 第二十条}]
            时限: 自信息形成或者变更之日起20个工作日内
            主体: 示范局
            方式: 主动公开
            渠道: [政府网站]
            对象: 全社会
            责任: 办公室
            类别: 法定
            层级: 县级
            保存: 长期
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("zhengwu-hosting-").FullName;

    public string CatalogFile => Path.Combine(Folder, "demo.catalog.yaml");

    public OfficeTime Time { get; } = new(new DateTimeOffset(2026, 3, 2, 15, 59, 0, TimeSpan.Zero));

    public LogLines Log { get; } = new();

    public IServiceProvider Services => _services ??= Build(_ => { });

    public IDisclosureCatalogs Catalogs => Services.GetRequiredService<IDisclosureCatalogs>();

    public ServiceProvider Build(Action<ZhengwuOptions> configure)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(Time).AddSingleton<ILoggerFactory>(Log);
        services.AddZhengwu(options =>
        {
            options.Catalogs.Add(Folder);
            configure(options);
        });
        return _services = services.BuildServiceProvider(validateScopes: true);
    }

    public IHostedService Watch => Services.GetRequiredService<IHostedService>();

    public void Write(string text) => File.WriteAllText(CatalogFile, text);

    public void Dispose()
    {
        _services?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
