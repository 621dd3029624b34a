using Zhengwu.Findings;
using Zhengwu.Generators.Specs;

namespace Zhengwu.Generators.Emit;

/// <summary>Emits the records of a catalog or a plan, many over several files.</summary>
internal static class RecordsEmitter
{
    private const string Records = "global::Zhengwu.Records.", Services = "global::Zhengwu.CompilerServices.", Metadata = "global::System.Text.Json.Serialization.Metadata.";

    private static readonly Bilingual Complete = new("公开记录：必填的要素齐全。", "Records that are complete: every required element is there.");
    private static readonly Bilingual Incomplete = new("公开记录的草稿：要素可以还没有填。", "Drafts of records: elements may still be missing.");
    private static readonly Bilingual Untyped = new("检查没有类型的草稿：要素都没有标识的事项用它。", "Checks a draft without a type, for items whose elements have no ids.");
    private static readonly Bilingual Resolver = new("记录与草稿的 JSON，放进 JsonSerializerOptions.TypeInfoResolverChain。", "Records and drafts as JSON, for JsonSerializerOptions.TypeInfoResolverChain.");

    /// <param name="owner">The class.</param>
    /// <param name="records">Its records.</param>
    /// <param name="model">The property that gives the catalog or plan.</param>
    public static IEnumerable<(string Suffix, string Code)> Emit(ClassSpec owner, RecordsSpec records, string model)
    {
        for (var i = 0; i < records.Parts.Count; i++)
        {
            var part = i;
            yield return (FormattableString.Invariant($".Records{i + 1}"), CodeWriter.File(owner, code => EmitPart(code, records, part, model), isFirst: false));
        }
    }

    private static void EmitPart(CodeWriter code, RecordsSpec records, int part, string model)
    {
        // CS8618: the record of a draft has what the draft has.
        code.Line("#pragma warning disable CS8618");
        if (part == 0)
            EmitFirst(code, records, model);
        var own = records.Parts[part];
        code.Each(own, (checks, record) => RecordCode.EmitChecks(checks, record, records.Language));
        EmitTypes(code, "Records", part == 0 ? Complete.In(records.Language) : "", types => types.Each(own, RecordCode.EmitRecord));
        EmitTypes(code, "Drafts", part == 0 ? Incomplete.In(records.Language) : "", types => types.Each(own, RecordCode.EmitDraft));
        if (part == 0)
            code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Block("public static partial class __RecordJson", all => all.Each(own, RecordCode.EmitConverters)).Line();
        code.Block($"private static {Metadata}JsonTypeInfo? {ResolverOf(part)}(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)",
            body => body.Each(own, RecordCode.EmitTypeInfo).Line("return null;"));
    }

    private static void EmitTypes(CodeWriter code, string name, string summary, Action<CodeWriter> types)
    {
        if (summary.Length > 0)
            code.Line($"/// <summary>{summary}</summary>");
        code.Block("public static partial class " + name, types).Line();
    }

    // The terms wait in a class of their own until the first draft: to touch the catalog makes none.
    private static void EmitFirst(CodeWriter code, RecordsSpec records, string model) => code
        .Line($"/// <summary>{Resolver.In(records.Language)}</summary>")
        .Line($"public static {Metadata}IJsonTypeInfoResolver RecordJson {{ get; }} = new {Services}RecordJsonResolver({string.Join(", ", records.Parts.Select((_, i) => ResolverOf(i)))});")
        .Line()
        .Line($"/// <summary>{Untyped.In(records.Language)}</summary>")
        .Line($"public static {Records}RecordFindings Validate({Records}ItemDraft draft, {Records}RecordContext context) => {Records}RecordValidator.Validate(draft, context);")
        .Line()
        .Block("private static class __Terms", terms => terms
            .Field("internal", Services + "GeneratedTerms", "all", Code.Text(FormattableString.Invariant($"new({model}, {records.Count})"))))
        .Line();

    private static string ResolverOf(int part) => FormattableString.Invariant($"__Json{part + 1}");
}
