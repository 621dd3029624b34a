using Zhengwu.Definitions;

namespace Zhengwu.Rules;

/// <summary>The sample catalogs have the weaknesses that their headings confess to, and no others.</summary>
public class SampleCatalogTests
{
    [Theory]
    [InlineData("caizheng")]
    [InlineData("guihua")]
    [InlineData("yanglao")]
    public void A_sample_catalog_has_the_findings_that_it_says(string name)
    {
        var samples = Path.Combine(TestFiles.Repository, "samples");
        string[] folders = ["plans", "catalogs"];
        var files = folders.SelectMany(folder => Directory.GetFiles(Path.Combine(samples, folder), "*.units.yaml")).Append(Path.Combine(samples, "catalogs", $"{name}.catalog.yaml"));
        var set = new DefinitionSet(files.Select(file => DefinitionReader.Read(DefinitionText.FromBytes(Path.GetRelativePath(samples, file), File.ReadAllBytes(file)))));
        var findings = set.Check(set.Definitions[^1]).Where(finding => finding.AcceptedBy is null);
        Snapshot.Matches(Path.Combine(TestFiles.Project, "Rules", "Samples", $"{name}.txt"), string.Concat(findings.Select(finding => $"{finding}\n")));
    }
}
