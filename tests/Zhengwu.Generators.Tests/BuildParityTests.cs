using System.Globalization;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Generators.Tests.Host;

namespace Zhengwu.Generators.Tests;

/// <summary>The library is built twice, for the compiler and for programs. Both say the same of every file there is.</summary>
public sealed class BuildParityTests
{
    public static TheoryData<string> Projects =>
    [
        "samples",
        .. FoldersIn("tests/Zhengwu.Sdk.Tests/Rules/Fixtures"),
        .. FoldersIn("tests/Zhengwu.Generators.Tests/Goldens"),
    ];

    [Fact]
    public void There_are_two_builds() => Assert.NotEqual(typeof(DefinitionReader).Assembly.Location, GeneratorLoader.Library.Location);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Build_time_and_run_time_find_the_same(string folder)
    {
        var files = Files.Definitions(folder.Split('/')).Where(file => DefinitionReader.KindOf(file.Path) is not null).ToArray();
        var set = new DefinitionSet(files.Select(file => DefinitionReader.Read(file.Path, file.Content)));

        foreach (var (language, name) in new[] { (Language.Chinese, "zh"), (Language.English, "en") })
        {
            var texts = files.Select(file => new MemoryText(file.Path, file.Content));
            var result = new GeneratorHost(texts, properties: [("ZhengwuLanguage", name), ("ZhengwuToday", "2026-01-15")]).Run();

            var atRunTime = set.Check(new() { Today = new DateOnly(2026, 1, 15) })
                .Where(finding => finding.AcceptedBy is null)
                .OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Span.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .Select(finding => Line(finding, language));
            Assert.Equal(atRunTime, result.FindingLines);
        }
    }

    private static IEnumerable<string> FoldersIn(string parent) => Directory.EnumerateDirectories(Path.Combine(Files.Repository, parent))
        .Select(folder => $"{parent}/{Path.GetFileName(folder)}")
        .Order(StringComparer.Ordinal);

    private static string Line(Finding finding, Language language)
    {
        var line = finding.ToString(language).ReplaceLineEndings(" ");
        return string.Create(CultureInfo.InvariantCulture, $"{finding.Path}({finding.Start})-({finding.End}){line[(line.IndexOf("): ", StringComparison.Ordinal) + 1)..]}");
    }
}
