using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Generation;
using Zhengwu.Generators.Pipeline;
using Zhengwu.Plans;

namespace Zhengwu.Generators.Specs;

/// <summary>The records of a catalog or a plan.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Parts">The records, as many as go into one source file.</param>
/// <param name="Language">The language of documentation.</param>
internal sealed record RecordsSpec(int Count, ValueList<ValueList<RecordSpec>> Parts, Language Language)
{
    // A record takes some sixty lines.
    private const int RecordsPerFile = 50;

    public static RecordsSpec None { get; } = new(0, default, Language.Chinese);

    public static RecordsSpec Of(DisclosureCatalog catalog, MemberScope items, GeneratorOptions options)
    {
        var docs = new RecordDocs(options.Language);
        return Of(options, () => RecordTypes.Of(catalog, items).All.Select((type, i) => RecordSpec.Of(type, i, docs.TitleOf(type, catalog), docs)));
    }

    public static RecordsSpec Of(DisclosurePlan plan, MemberScope forms, GeneratorOptions options)
    {
        var docs = new RecordDocs(options.Language);
        return Of(options, () => RecordTypes.Of(plan, forms).All.Select((type, i) => RecordSpec.Of(type, i, docs.TitleOf((PlanForm)type.Source), docs)));
    }

    private static RecordsSpec Of(GeneratorOptions options, Func<IEnumerable<RecordSpec>> find)
    {
        if (options.Records != RecordSetting.Emitted)
            return None;
        var records = find().ToArray();
        var parts = Enumerable.Range(0, (records.Length + RecordsPerFile - 1) / RecordsPerFile)
            .Select(part => ValueList.From(records.Skip(part * RecordsPerFile).Take(RecordsPerFile)));
        return new(records.Length, ValueList.From(parts), options.Language);
    }
}
