using System.Text.Json;
using System.Xml.Linq;

namespace Zhengwu.Templates.Tests;

/// <summary>The files that the package is made of.</summary>
internal static class TemplateContent
{
    public static string Root { get; } = Path.Combine(TestFiles.Repository, "templates", "content");

    public static string Chinese { get; } = Path.Combine(Root, "definitions", "zh");

    public static string English { get; } = Path.Combine(Root, "definitions", "en");

    public static IReadOnlyList<string> Templates { get; } = ["zhengwu-plan", "zhengwu-catalog", "zhengwu-units", "zhengwu-desk"];

    public static string Configuration(string template, string file = "template.json") => Path.Combine(Root, template, ".template.config", file);

    /// <summary>The packages that a project of zhengwu-desk refers to.</summary>
    public static IReadOnlyList<(string Id, string Version)> DeskPackages { get; } =
    [
        .. XDocument.Load(Path.Combine(Root, "zhengwu-desk", "ZwTemplate.1.csproj")).Descendants("PackageReference")
            .Select(package => (package.Attribute("Include")!.Value, package.Attribute("Version")!.Value)),
    ];

    public static JsonElement Json(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return json.RootElement.Clone();
    }
}
