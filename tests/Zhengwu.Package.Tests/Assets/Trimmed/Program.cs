using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Zhengwu.Hosting;

// What a service does with the package: start, load a catalog, check a record that came as JSON, tell what is wrong with it.
var services = new ServiceCollection();
services.AddZhengwu(options => options.Catalogs.Add(Path.Combine(AppContext.BaseDirectory, "demo.catalog.yaml")));
await using var provider = services.BuildServiceProvider();
foreach (var hosted in provider.GetServices<IHostedService>())
    await hosted.StartAsync(CancellationToken.None);

var catalog = provider.GetRequiredService<IDisclosureCatalogs>().Current.Find("demo")!;
var reading = catalog.Validator.Read(Encoding.UTF8.GetBytes("""{"事项": "Notice", "单位": "示范局", "形成日期": "2026-02-24", "公开日期": "2026-02-26", "渠道": ["政府网站"]}"""));
var findings = catalog.Validate(reading.Draft!);
Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine($"{catalog.Title} {catalog.DueOf(reading.Draft!)}");
foreach (var finding in findings)
    Console.WriteLine(finding);
Console.WriteLine(provider.GetRequiredService<RecordProblems>().Of(findings));
