using System.Text.Json;
using System.Xml.Linq;
using Zhengwu.Catalogs;
using Zhengwu.Cli;
using Zhengwu.Definitions;

namespace Zhengwu.Templates.Tests;

public sealed class TemplateContentTests
{
    // Not the name of the unit, which one template asks for, another does not, and the third calls a region.
    private static readonly string[] Shared =
    [
        "level", "keys", "catalog", "isProvince", "isCity", "isCounty", "isTown", "isStreet",
        "prefix", "officeWord", "organWord", "committeeWord", "ecologyWord", "townWord", "levelWord",
    ];

    public static TheoryData<string> Templates => [.. TemplateContent.Templates];

    public static MatrixTheoryData<string, string> Schemas => new(["plan", "catalog", "units", "calendar"], ["zh", "en"]);

    [Fact]
    public void The_English_variants_are_the_Chinese_ones_with_other_keys()
    {
        Assert.Equal(FilesIn(TemplateContent.Chinese), FilesIn(TemplateContent.English));
        foreach (string file in FilesIn(TemplateContent.Chinese))
        {
            string chinese = Path.Combine(TemplateContent.Chinese, file);
            Snapshot.Matches(Path.Combine(TemplateContent.English, file), EnglishKeys.Of(chinese, File.ReadAllText(chinese)));
        }
    }

    [Fact]
    public void There_are_26_fields_and_each_has_a_catalog()
    {
        Assert.Equal(26, PilotFields.All.Count);
        Assert.Equal(
            PilotFields.All.Select(field => $"{field.Id}.catalog.yaml").Append("own-field.catalog.yaml").Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(TemplateContent.Chinese, "fields")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_name_of_every_field_is_a_choice()
    {
        var choices = TemplateContent.Json(TemplateContent.Configuration("zhengwu-catalog")).GetProperty("symbols").GetProperty("field").GetProperty("choices")
            .EnumerateArray().Select(choice => choice.GetProperty("choice").GetString());

        Assert.Equal(PilotFields.All.SelectMany(field => field.Aliases.Prepend(field.Name)).Append("其他"), choices);
    }

    [Fact]
    public void At_least_eight_fields_have_five_items_or_more_and_each_item_names_law_and_article()
    {
        var catalogs = PilotFields.All.Select(field => Read(field.Id)).ToList();
        var filled = catalogs.Where(catalog => Shipped(catalog).Count() >= 5).ToList();

        Assert.True(filled.Count >= 8, $"only {filled.Count} fields have five items");
        foreach (var item in catalogs.SelectMany(Shipped))
            Assert.Contains(item.Basis.Parsed, basis => basis.Law.HasText && basis.Article.HasText);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_text_that_a_user_sees_is_there_in_Chinese_and_in_English(string template)
    {
        var configuration = TemplateContent.Json(TemplateContent.Configuration(template));
        var expected = TextsOf(configuration).ToList();

        foreach (string language in (string[])["zh-Hans", "en"])
        {
            var texts = TemplateContent.Json(TemplateContent.Configuration(template, $"localize/templatestrings.{language}.json"));
            Assert.Equal(expected.Order(StringComparer.Ordinal), texts.EnumerateObject().Select(text => text.Name).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("zhengwu-plan")]
    [InlineData("zhengwu-desk")]
    public void The_project_asks_for_the_library_of_the_same_version(string template)
    {
        var symbols = TemplateContent.Json(TemplateContent.Configuration(template)).GetProperty("symbols");

        Assert.Equal(AppContext.GetData("ZwVersion"), symbols.GetProperty("sdkVersion").GetProperty("defaultValue").GetString());
    }

    [Fact]
    public void The_web_application_takes_the_packages_of_the_sample_in_its_versions()
    {
        var pinned = XDocument.Load(Path.Combine(TestFiles.Repository, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value);
        var sample = XDocument.Load(Path.Combine(TestFiles.Repository, "samples", "DisclosureDesk", "DisclosureDesk.csproj"));

        Assert.Equal(
            sample.Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value).Select(id => (id, pinned[id]))
                .Concat([("Zhengwu.Sdk", "@@SDK_VERSION@@"), ("Zhengwu.Extensions.Hosting", "@@SDK_VERSION@@")]),
            TemplateContent.DeskPackages);
    }

    [Fact]
    public void The_templates_do_not_disagree_about_what_they_share()
    {
        var symbols = TemplateContent.Templates.SelectMany(template => TemplateContent.Json(TemplateContent.Configuration(template)).GetProperty("symbols").EnumerateObject())
            .Where(symbol => Shared.Contains(symbol.Name, StringComparer.Ordinal));

        Assert.All(symbols.GroupBy(symbol => symbol.Name), symbol =>
        {
            Assert.True(symbol.Count() > 1);
            _ = Assert.Single(symbol.Select(same => same.Value.GetRawText().ReplaceLineEndings("\n")).Distinct());
        });
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void The_schemas_are_those_that_the_tool_prints(string kind, string keys) =>
        Snapshot.Matches(Path.Combine(TemplateContent.Root, "editor", "schemas", keys, kind + ".schema.json"), SchemaCommand.Text(kind, keys));

    [Fact]
    public void The_years_are_2019_to_2099()
    {
        var years = TemplateContent.Json(TemplateContent.Configuration("zhengwu-plan")).GetProperty("symbols").GetProperty("year").GetProperty("choices");

        Assert.Equal(Enumerable.Range(2019, 81).Select(year => $"{year}"), years.EnumerateArray().Select(year => year.GetProperty("choice").GetString()));
    }

    private static IEnumerable<CatalogItem> Shipped(DisclosureCatalog catalog) =>
        catalog.Items.TakeWhile(item => item.Id.Text is not "ToBeCompiled").Where(item => item.Path[^1].Text is not "政策文件");

    private static DisclosureCatalog Read(string field)
    {
        string path = Path.Combine(TemplateContent.Chinese, "fields", field + ".catalog.yaml");
        return DefinitionReader.Read(path, File.ReadAllText(path)).Catalog!;
    }

    private static IEnumerable<string> TextsOf(JsonElement configuration)
    {
        string[] heads = ["author", "name", "description"];
        return heads.Concat(configuration.GetProperty("symbols").EnumerateObject().Where(symbol => symbol.Value.GetProperty("type").GetString() == "parameter").SelectMany(TextsOf))
            .Concat(configuration.TryGetProperty("postActions", out var actions) ? actions.EnumerateArray().SelectMany(TextsOfAction) : []);
    }

    private static IEnumerable<string> TextsOf(JsonProperty symbol)
    {
        string start = $"symbols/{symbol.Name}";
        var choices = symbol.Value.TryGetProperty("choices", out var list) ? list.EnumerateArray().Where(choice => choice.TryGetProperty("description", out _)) : [];
        return choices.Select(choice => $"{start}/choices/{choice.GetProperty("choice").GetString()}/description").Prepend($"{start}/description");
    }

    private static IEnumerable<string> TextsOfAction(JsonElement action)
    {
        string start = $"postActions/{action.GetProperty("id").GetString()}";
        return action.GetProperty("manualInstructions").EnumerateArray()
            .Select(text => $"{start}/manualInstructions/{text.GetProperty("id").GetString()}/text").Prepend($"{start}/description");
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
