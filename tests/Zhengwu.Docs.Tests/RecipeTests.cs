using Recipes;
using Zhengwu.Findings;

namespace Zhengwu.Docs;

/// <summary>The pages of recipes hold the code of the samples and what it prints; <c>ZW_UPDATE_SNAPSHOTS=1</c> writes both into them.</summary>
[Collection(nameof(CurrentFolder))]
public class RecipeTests
{
    public static TheoryData<string, Language> Pages => new() { { "docs/recipes.md", Language.Chinese }, { "docs/en/recipes.md", Language.English } };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_page_shows_the_code_that_was_run_and_what_it_printed(string name, Language language)
    {
        var page = MarkdownPage.Of(name);
        Snapshot.Matches(page.Path, await RecipePage.WriteAsync(page, language));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_has_every_recipe_in_order_under_its_title(string name, Language language)
    {
        var page = MarkdownPage.Of(name);
        Assert.Equal(Recipe.All.Select(recipe => recipe.Name), RecipePage.Names(page));
        var titles = page.Headings.Where(heading => heading.Level == 3).Select(heading => heading.Text).ToList();
        Assert.Equal([], Recipe.All.Select(recipe => recipe.Title.In(language)).Except(titles));
        Assert.True(titles.Count >= 22, $"{titles.Count} recipes");
    }

    [Fact]
    public void Every_recipe_is_short_and_stands_in_a_file_of_its_own()
    {
        var files = Directory.GetFiles(Path.Combine(TestFiles.Repository, "samples", "Recipes", "Recipes"), "*.cs");
        Assert.Equal(Recipe.All.Count, files.Length);
        Assert.Equal([], Recipe.All.Where(recipe => RecipePage.Code(recipe.Name).Count > RecipePage.MostLines).Select(recipe => $"{recipe.Name}: {RecipePage.Code(recipe.Name).Count} lines"));
    }

    [Fact]
    public async Task A_recipe_prints_the_same_twice()
    {
        foreach (var recipe in Recipe.All)
            Assert.Equal(await RunAsync(recipe), await RunAsync(recipe));
    }

    private static async Task<string> RunAsync(Recipe recipe)
    {
        using var output = new StringWriter();
        await recipe.RunAsync(output);
        return output.ToString();
    }
}
