using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using DisclosureDesk;
using DisclosureDesk.Api;
using DisclosureDesk.Lists;
using DisclosureDesk.Storage;
using DisclosureDesk.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.WebEncoders;

// Pages and definitions lie beside the program, wherever it is started; its data lies where it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var desk = builder.Configuration.GetSection("Desk").Get<DeskOptions>() ?? new();
Directory.CreateDirectory(desk.DataPath);

builder.Services.Configure<DeskOptions>(builder.Configuration.GetSection("Desk"));
builder.Services.AddZhengwu(options => options.Catalogs.Add(desk.DefinitionsPath));
builder.Services.AddDbContext<DeskDb>(options => options.UseSqlite($"Data Source={Path.Combine(desk.DataPath, "desk.db")}"));
builder.Services.AddScoped<RecordStore>().AddScoped<RecordDesk>().AddScoped<RecordList>();
// A form that was open while the program was restarted can still be sent.
builder.Services.AddDataProtection().SetApplicationName("DisclosureDesk").PersistKeysToFileSystem(new(Path.Combine(desk.DataPath, "keys")));
// Chinese stays readable in the page's source; markup is escaped as ever.
builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
builder.Services.AddRazorPages();
builder.Services.AddProblemDetails();
// States by name, as filters take them.
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
builder.Services.AddOpenApi();

var app = builder.Build();
await using (var scope = app.Services.CreateAsyncScope())
    await scope.ServiceProvider.GetRequiredService<DeskDb>().PrepareAsync(CancellationToken.None);

app.UseSecurityHeaders();
if (!app.Environment.IsDevelopment())
    app.UseExceptionHandler("/error");
app.UseStatusCodePages();
app.UseRequestSizeLimit();
app.UseStaticFiles();
app.MapRazorPages();
app.MapOpenApi();
app.MapRecordApi();
await app.RunAsync();
