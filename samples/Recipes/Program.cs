using Recipes;

// Without a name: the list. With one: that recipe.
var asked = args.FirstOrDefault();
var recipe = Recipe.All.FirstOrDefault(recipe => string.Equals(recipe.Name, asked, StringComparison.OrdinalIgnoreCase));
if (recipe is null)
{
    foreach (var each in Recipe.All)
        Console.WriteLine($"{each.Name,-20} {each.Title.Chinese}");
    return asked is null ? 0 : 2;
}
await recipe.RunAsync(Console.Out);
return 0;
