using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Zhengwu.Findings;
using Zhengwu.Generation;
using Zhengwu.Plans;

namespace Zhengwu.Generators.Pipeline;

/// <summary>What the project sets.</summary>
/// <param name="Namespace">The namespace of the classes, legal as it stands.</param>
/// <param name="Language">The language of messages and of the labels in documentation comments.</param>
/// <param name="Today">The day of the check; null when the project does not say, so that a build gives the same result on every day.</param>
/// <param name="KnowsNullable">Whether the project's C# has nullable reference types (C# 8).</param>
/// <param name="Records">Whether records are generated.</param>
internal sealed record GeneratorOptions(string Namespace, Language Language, DateOnly? Today, bool KnowsNullable, RecordSetting Records)
{
    // The library for netstandard2.0 has no records.
    private const string RecordBase = "Zhengwu.Records.RecordDraft";

    public static GeneratorOptions From(AnalyzerConfigOptions project, ParseOptions parsing, bool hasRecords) => new(
        CodeName.Namespace(Property(project, "RootNamespace")),
        string.Equals(Property(project, "ZhengwuLanguage"), "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese,
        PartialDate.TryParse(Property(project, "ZhengwuToday")) is { Day: > 0 } today ? today.FirstDay : null,
        parsing is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 },
        RecordsFor(project, parsing, hasRecords));

    /// <summary>Whether a project's references have records at all.</summary>
    public static bool HasRecords(Compilation compilation) => compilation.GetTypeByMetadataName(RecordBase) is not null;

    private static RecordSetting RecordsFor(AnalyzerConfigOptions project, ParseOptions parsing, bool hasRecords)
    {
        if (!hasRecords || string.Equals(Property(project, "ZhengwuRecords"), "false", StringComparison.OrdinalIgnoreCase))
            return RecordSetting.None;
        return parsing is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 } ? RecordSetting.Emitted : RecordSetting.LanguageTooOld;
    }

    private static string Property(AnalyzerConfigOptions project, string name) =>
        project.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
