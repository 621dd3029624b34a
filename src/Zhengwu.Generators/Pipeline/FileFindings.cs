using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Generators.Pipeline;

/// <summary>The findings of one file, ready to be reported.</summary>
internal sealed record FileFindings(ValueList<FindingSpec> Findings)
{
    public static FileFindings Of(Neighbourhood neighbourhood, GeneratorOptions options, CancellationToken cancellation)
    {
        var file = neighbourhood.File;
        try
        {
            if (file.Definition is not { } definition)
                return OfFault(file.Path, file.Fault!, options.Language);
            cancellation.ThrowIfCancellationRequested();
            var findings = neighbourhood.ToSet().Check(definition, new CheckOptions { Today = options.Today });
            return new(ValueList.From(findings.Where(Stands).Select(finding => FindingSpec.Of(finding, options.Language))));
        }
        catch (Exception fault) when (Faults.IsOurs(fault))
        {
            return OfFault(file.Path, Faults.Describe(fault), options.Language);
        }
    }

    private static FileFindings OfFault(string path, string description, Language language) =>
        new(ValueList.From([FindingSpec.OfFault(path, description, language)]));

    private static bool Stands(Finding finding) => finding.AcceptedBy is null && finding.Severity != Severity.None;
}
