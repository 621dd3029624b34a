using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Zhengwu.Generators.Tests.Host;

namespace Zhengwu.Generators.Tests;

/// <summary>
/// Each folder of <c>Goldens</c> is a project: its YAML files, perhaps <c>options.txt</c> with properties, and what comes out:
/// <c>expected.g.cs</c> with all sources and <c>expected.findings.txt</c>.
/// </summary>
public sealed class GoldenTests
{
    private static readonly string Root = Path.Combine(Files.TestRoot, "Goldens");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Root).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_code_and_the_findings_are_as_reviewed(string name)
    {
        var result = Run(name);

        Snapshot.Matches(Path.Combine(Root, name, "expected.g.cs"), Join(result.Sources));
        Snapshot.Matches(Path.Combine(Root, name, "expected.findings.txt"), string.Concat(result.FindingLines.Select(line => line + "\n")));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_code_compiles_without_a_warning(string name)
    {
        var result = Run(name);

        Assert.Null(result.Exception);
        if (result.CompilerErrors.Any()) Assert.Fail(string.Join('\n', result.CompilerErrors));
        Assert.Empty(result.CompilerErrors);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_code_is_the_same_wherever_the_project_stands(string name)
    {
        var elsewhere = Files.Definitions("tests", "Zhengwu.Generators.Tests", "Goldens", name).Select(file => ("/home/somebody/" + file.Path, file.Content));

        Assert.Equal(Run(name).Sources, Host(elsewhere, name).Run().Sources);
    }

    private static GeneratorResult Run(string name) => Host(Files.Definitions("tests", "Zhengwu.Generators.Tests", "Goldens", name), name).Run();

    private static GeneratorHost Host(IEnumerable<(string Path, string Content)> files, string name)
    {
        var options = Path.Combine(Root, name, "options.txt");
        var properties = File.Exists(options) ? File.ReadAllLines(options).Select(line => line.Split('=', 2)).Select(pair => (pair[0], pair[1])) : [];
        return new(files.Select(file => new MemoryText(file.Path, file.Content)), LanguageVersion.CSharp12, [.. properties]);
    }

    private static string Join(IReadOnlyDictionary<string, string> sources)
    {
        var all = new StringBuilder();
        foreach (var (name, code) in sources.OrderBy(source => source.Key, StringComparer.Ordinal))
            all.Append("// ---------- ").Append(name).Append('\n').Append(code);
        return all.ToString();
    }
}
