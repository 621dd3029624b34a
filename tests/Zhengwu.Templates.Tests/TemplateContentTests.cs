using System.Text.Json;

namespace Zhengwu.Templates.Tests;

public sealed class TemplateContentTests
{
    [Fact]
    public void The_English_variants_are_the_Chinese_ones_with_other_keys()
    {
        var files = Directory.GetFiles(TemplateContent.Chinese, "*.yaml", SearchOption.AllDirectories);

        Assert.Equal(
            files.Select(file => Path.GetRelativePath(TemplateContent.Chinese, file)).Order(StringComparer.Ordinal),
            Directory.GetFiles(TemplateContent.English, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(TemplateContent.English, file)).Order(StringComparer.Ordinal));
        foreach (string file in files)
            Snapshot.Matches(Path.Combine(TemplateContent.English, Path.GetRelativePath(TemplateContent.Chinese, file)), EnglishKeys.Of(file, File.ReadAllText(file)));
    }
}
