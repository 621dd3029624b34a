using Zhengwu.Catalogs;
using Zhengwu.Generation;
using Zhengwu.Plans;
using Zhengwu.Rules;

namespace Zhengwu.Generators.Pipeline;

/// <summary>What is found of the project, not of one file: said once, at the first file that it concerns.</summary>
internal static class SetupFindings
{
    public static IEnumerable<FindingSpec> Of(FileSet files, GeneratorOptions options) => options.Records != RecordSetting.LanguageTooOld
        ? []
        : files.Models.Where(HasRecords).Take(1).Select(file => FindingSpec.OfFile(GenerationRules.RecordsLeftOut, file.Path, options.Language));

    private static bool HasRecords(FileModel file) => file.Model switch
    {
        DisclosureCatalog catalog => RecordTypes.Of(catalog, MemberScope.OfItems(catalog, file.ClassName)).All.Count > 0,
        DisclosurePlan plan => RecordTypes.Of(plan, MemberScope.OfForms(plan)).All.Count > 0,
        _ => false,
    };
}
